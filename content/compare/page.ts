/** The words of the page that compares OAuth and JWT. */
import type { PartyRole } from '../../lib/world/message'
import type { WayId } from '../ways'

export const comparePage = {
  /** In the title of the window. */
  metaTitle: 'OAuth against JWT',
  title: 'OAuth or JWT?',
  lead: 'They answer two different questions, so there are four ways.',
  leadMore: 'Photoprint read Ada’s photos in each of them just now. Every figure is counted from the messages.',
  notRivals: {
    title: 'Not rivals',
    paragraphs: [
      'To compare them is to compare how a parcel is ordered and delivered with a kind of sealed envelope. A parcel may come in such an envelope, and such envelopes are used far from any parcel.',
      'Think of a coat check. An opaque token is a numbered stub: whoever holds it must go back to the desk to find out what it is worth. A JWT is a stamped ticket: it says everything on its face, and any door can check the stamp. OAuth is the desk, the queue and the rules by which you get either of them.',
      'OpenID Connect is built on OAuth and makes it fit for signing people in. It adds the ID token, which is always a JWT.',
    ],
  },
  inWords: { title: 'Side by side, in words' },
  tokens: {
    title: 'Which token is for whom',
    lead: 'Most confusion comes from reading a token that is meant for somebody else.',
    columns: { token: 'Token', from: 'From', to: 'For', format: 'Format', mayRead: 'May the client read it?' },
    /** The same where each stands before its value. */
    labels: { from: 'From', to: 'for', format: '', mayRead: 'May the client read it?' },
  },
  when: { title: 'When to use which' },
  tooMany: 'The runs are missing: your address has started too many. Wait a minute, and load the page again.',
  noScript: 'Six runs are played here for every visitor, and that takes JavaScript.',
} as const

/** Who is who, in a line, for whoever arrives here first. */
export const castLine: {
  readonly label: string
  readonly people: readonly { role: PartyRole; who: string; is: string }[]
} = {
  label: 'Who is who',
  people: [
    { role: 'browser', who: 'Ada', is: 'owns the photos.' },
    { role: 'resource-server', who: 'Photo API', is: 'keeps them.' },
    { role: 'client', who: 'Photoprint', is: 'would like to print them.' },
    { role: 'authorization-server', who: 'Acme ID', is: 'knows Ada, and can ask her.' },
    { role: 'attacker', who: 'Mallory', is: 'has stolen a copy of what Photoprint shows.' },
  ],
}

export type Axis = { readonly title: string; readonly is: string }

/** The two questions, and which way is which pair of answers to them. */
export const axes: {
  readonly token: { readonly asks: string; readonly aside: string; readonly answers: readonly Axis[] }
  readonly how: { readonly asks: string; readonly aside: string }
  readonly rows: readonly (Axis & {
    readonly id: string
    readonly role: PartyRole
    readonly note: readonly string[]
    readonly ways: readonly WayId[]
  })[]
} = {
  token: {
    asks: 'What is the token?',
    aside: 'A JWT is one answer.',
    answers: [
      { title: 'A reference', is: 'It says nothing. Somebody has to look it up.' },
      { title: 'It says it all', is: 'A JWT. Whoever gets it checks the signature.' },
    ],
  },
  how: { asks: 'How does Photoprint get it?', aside: 'OAuth is one answer.' },
  rows: [
    {
      id: 'by-password',
      title: 'Ada hands over her password',
      is: 'No delegation',
      role: 'client',
      note: [
        'The first two figures follow from the password, not from cookies or JWTs. A home-made JWT can carry a scope too.',
        'On the API’s own site, a cookie session gives the password to nobody else.',
      ],
      ways: ['cookie-session', 'own-jwt'],
    },
    {
      id: 'by-permission',
      title: 'Ada gives permission at Acme ID',
      is: 'Delegation',
      role: 'authorization-server',
      note: ['Here the first two follow from the permission, whatever the token is.'],
      ways: ['oauth-opaque', 'oauth-jwt'],
    },
  ],
}

export const experimentWords = {
  title: 'The experiment: one task, done four ways',
  awaited: 'Six runs are being played …',
  counted: 'Counted in six runs that were made for you.',
  more: 'Who can read it, and what must be kept',
  seeRun: 'See the run',
  seeRunOf: (way: string) => `See the run: ${way}`,
  about: (what: string, way: string) => `${what}, ${way}`,
  key: {
    title: 'Key',
    credential: 'the credential',
    rest: 'the rest of the request',
    question: 'a question to Acme ID',
    lookUp: 'a look-up in records',
    range: 'the median, and four rounds of five',
    stolen: 'a stolen copy still works',
    proof: 'Press a figure to see the message that proves it.',
  },
  method: {
    title: 'How it was measured, and what is left out',
    time: (rounds = 0) =>
      `Time to check: from the moment when the API has the request until its answer is on its way, by the very code of the run. The median of ${rounds || 'several'} rounds on this server, in an order of chance, after a few to warm up, and the range without the fastest and the slowest tenth. Where ranges overlap there is no bar: such a difference says nothing. A line without an end goes on beyond the scale.`,
    leftOut: [
      'The network takes no time here. On a real one, every question to Acme ID costs a round trip. So does every look-up, once the records are on another machine: a session store is asked at every call as well.',
      'How many look-ups a question costs is how this library keeps its records, and no rule of OAuth.',
      'How long a copy goes on working is how long these tokens live. Shorter lives are a setting, and what they cost is counted below. OAuth has refresh tokens for them; the home-made JWT would need the password again.',
      'Accounts and passwords are kept in each way, and left out. Not tried: a cookie session on one’s own site, and JWTs that are asked about.',
    ],
  },
} as const

/** What else differs between the four than the two questions, each taken away in a run of its own. */
export const otherReasons = {
  title: 'What else could explain it',
  cached: {
    title: 'Opaque token, answer kept',
    text: 'An API may keep what Acme ID has answered, for a while. It asks less often, and for that long it does not hear that a token was taken back.',
  },
  matched: {
    title: 'Home-made JWT, matched',
    text: 'Signed by the same algorithm as the access token above, with the same claims. Its scope limits a stolen copy, and not Photoprint, which has the password.',
  },
} as const

export const measureWords = {
  password: { label: 'Saw the password' },
  limit: { label: 'Photoprint may', none: 'All that Ada may do', only: 'only' },
  bytes: {
    label: 'Bytes per call',
    said: (credential: number) => `bytes, ${credential} of them the credential`,
  },
  calls: {
    label: 'Asked per call',
    none: 'None',
    first: (count: number, then: string) => `${count} at the first call, then ${then}`,
    thenNone: 'none',
    questions: (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    lookUps: (count: number) => `${count} ${count === 1 ? 'look-up' : 'look-ups'}`,
  },
  time: {
    label: 'Time to check',
    milliseconds: (value: string) => `${value} ms`,
    range: (low: string, high: string) => `${low} to ${high}`,
  },
  stolen: {
    label: 'Once Ada ends it',
    dead: 'refused',
    works: (time: string) => `up to ${time}`,
    worksOn: 'still works',
    said: 'a stolen copy',
  },
  readable: {
    label: 'Can be read by',
    nobody: 'Nobody',
    more: 'it is a random string',
    everybody: 'Anybody',
  },
  remembered: {
    label: 'Must be kept',
    nothing: 'Nothing',
    names: {
      acme_session: 'every session',
      'registered client': 'every client that may ask it, the API among them',
      signing_secret: 'one secret, to sign and to check',
      denylist: 'a denylist',
      'key of Acme ID': 'Acme ID’s public key',
      'signing key': 'its signing key',
      client_secret: 'its credential for asking Acme ID',
      'kept answer about': 'every answer, for ten seconds',
      'jti of a proof': 'every proof it has seen',
      session: 'that Ada is signed in',
      code: 'every code, until it would have expired',
      grant: 'what Ada allowed',
      access_token: 'every access token',
      refresh_token: 'every refresh token',
    },
  },
} as const
