/** What the panes of the stage say of themselves: headings, labels, and the sentences that fit a moment. */
export const stageWords = {
  browser: {
    heading: 'What Ada sees',
    frameTitle: 'The page in Ada’s browser',
    on: (name: string) => `On ${name}`,
    frameOn: (name: string) => `The page on ${name}`,
    address: 'Address:',
    nextAddress: 'Next address:',
    carrying: (address: string, names: readonly string[]) => `${address}, with ${names.join(', ')}`,
    blank: 'No page is open yet.',
    yourTurn: 'This is the real page. Use it yourself, or press Next.',
    /** On a phone, over the page. */
    turnHere: 'Your turn: use the page, or press Next',
    opens: 'Next opens the address.',
    notNow: 'Nothing to do here just now.',
    end: 'The story ends here. The page still works.',
    redirect: 'On Next the address bar changes to this by itself.',
    empty: 'There is nothing to see yet.',
    sent: (by: string) => `Nobody clicked. The browser went where ${by}’s answer told it to go.`,
    waitingFor: (host: string) => `Waiting for ${host}…`,
    talking: (from: string, to: string) =>
      `The browser is idle. ${startOf(from)} and ${to} are talking to each other directly.`,
    arriving: (from: string) => `${startOf(from)}’s page is on its way. Next delivers it.`,
    unanswered: (to: string) => `${startOf(to)} has not answered yet.`,
    answering: (from: string) => `${startOf(from)}’s answer is on its way.`,
    scriptAsks: (to: string) => `The script of this page asks ${to}.`,
    scriptHears: (from: string) => `${startOf(from)}’s answer to the page’s script is on its way. Next delivers it.`,
  },

  knows: {
    heading: 'Who knows what',
    empty: 'nothing yet',
  },

  message: {
    region: 'Message',
    noneTitle: 'Nothing has been sent yet',
    count: (at: number, of: number) => `message ${at} of ${of}`,
    channel: { front: 'front channel', back: 'back channel', script: 'from the page, by script' },
    to: 'to',
    tabs: {
      explained: 'Explained',
      raw: 'Raw HTTP',
      curl: 'cURL',
      exposure: 'Who could see this?',
      label: 'Ways to read this message',
    },
    noParameters: 'No query, form or JSON parameters travel in this message.',
    headers: 'Header fields that matter',
    more: 'More',
    about: (name: string) => `about ${name}`,
    madeBy: 'Who made it',
    checkedBy: 'Who checks it',
    without: 'Without it',
    pretty: 'Lay out the JSON',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This browser did not allow it. Select the text and copy it yourself.',
    curlOfRequest: 'A response has no cURL. This is the request that it answers.',
    curlNowhere:
      'These hosts exist only in this run, so the command shows the shape of the request and reaches nobody.',
    openInTokens: 'Open in Tokens',
    toNobody: (origin: string | null) =>
      origin === null
        ? 'This message is addressed to nobody in this world, and nobody gets it.'
        : `In this world nobody answers at ${origin}: the message leaves, and nobody gets it.`,
    from: (name: string, message: number) => `from: ${name}, message ${message}`,
    keysFrom: (message: number) => `message ${message}`,
    keysLater: (message: number) => `message ${message}, still to come`,
    keysElsewhere: 'another branch of this run',
  },

  refusal: {
    region: 'Refusal',
    wire: 'On the wire',
    log: (party: string) => `In ${party}’s own log`,
    otherNotes: 'What else was written down inside',
    found: {
      body: 'in the body',
      location: 'in the address of the redirect',
      'www-authenticate': 'in the WWW-Authenticate header',
      page: 'on the page that Ada gets',
      status: 'the status of the answer',
    },
  },

  /** Where in a message a value stands. */
  places: {
    query: 'query',
    location: 'Location',
    fragment: 'fragment',
    header: 'header',
    cookie: 'cookie',
    'set-cookie': 'set-cookie',
    form: 'form',
    json: 'JSON',
    body: 'body',
  },

  value: {
    empty: 'empty',
    follow: (name: string) => `Follow ${name}`,
    cut: (start: string, length: number) => `${start}…, ${length} characters`,
  },

  follow: {
    region: 'Followed value',
    following: 'Following',
    stop: 'Stop following',
    count: (count: number) => (count === 1 ? 'In 1 place:' : `In ${count} places:`),
    inMessage: (message: number, place: string, name: string) => `message ${message}, ${place} ${name}`,
    known: (party: string, name: string) => `${party} knows it as ${name}`,
    within: (place: string, path: readonly string[]) => `${place}, inside it: ${path.join('.')}`,
    knownWithin: (party: string, name: string, path: readonly string[]) =>
      `${party} knows it inside ${name}: ${path.join('.')}`,
  },

  whatIf: {
    heading: 'What if',
    fromFile: 'A run from a file can only be read. What-ifs need a run of your own.',
    later: 'Later in this flow',
    earlier: 'Earlier in this flow',
    atMessage: (message: number) => `message ${message}`,
    taken: 'What you changed',
    asked: 'You asked: what if',
    refusedBy: (party: string) => `${party} refuses it.`,
    nobodyRefuses: 'Nobody refuses it.',
    changedByHand: 'You changed by hand',
    removed: (place: string, name: string) => `${place} ${name} removed`,
    altered: (place: string, name: string) => `${place} ${name}: one character changed`,
    became: (what: string, value: string) => `${what} → ${value === '' ? '(empty)' : value}`,
    added: (place: string, name: string, value: string) =>
      `${place} ${name} added: ${value === '' ? '(empty)' : value}`,
    flagged: (cookie: string, attribute: string) => `${cookie} ${attribute} added`,
    again: 'The very same message was delivered a second time.',
    byHand: 'Change it by hand…',
    closeEditor: 'Close the editor',
  },

  editor: {
    label: 'Change this message by hand',
    method: 'Method',
    url: 'Address',
    status: 'Status',
    body: 'Body',
    rawBody: 'Raw body',
    groups: {
      query: 'Query parameters',
      location: 'Parameters of the Location',
      fragment: 'Parameters behind # in the Location',
      header: 'Headers',
      cookie: 'Cookies',
      'set-cookie': 'Cookies that are set',
      form: 'Form fields',
      json: 'JSON members',
    },
    remove: 'Remove',
    restore: 'Put back',
    removed: 'removed',
    add: 'Add a field',
    addIt: 'Add it',
    attributes: (cookie: string) => `Attributes of ${cookie}`,
    addAttribute: (attribute: string) => `Add ${attribute}`,
    sameSite: { '': 'not given', Strict: 'Strict', Lax: 'Lax', None: 'None' },
    another: (name: string, number: number) => `${name}, number ${number}`,
    formToAddress: 'Put the form into the address',
    formStays: 'A request with this method carries no body.',
    addPlace: 'Where',
    addName: 'Name',
    addValue: 'Value',
    deliver: 'Deliver changed message',
    unchanged: 'Nothing is changed yet.',
    reset: 'Undo all changes',
  },
} as const

/** A name at the start of a sentence. */
function startOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
