/** The words of the page that compares OAuth and JWT. */

export const comparePage = {
  /** In the title of the window. */
  metaTitle: 'OAuth against JWT',
  title: 'OAuth or JWT?',
  lead: 'They are not rivals. One is how a permission is asked for and given; the other is how a statement is written down. Here is the difference in words, and then in four runs that were played for you just now.',
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
  },
  when: { title: 'When to use which' },
  experiment: {
    title: 'The experiment',
    lead: 'The same task, done four ways: Photoprint reads Ada’s photos. Four real runs were played for this page. Every figure is counted from their messages, and leads to the one that proves it.',
    table: 'Four ways',
    seeIt: 'See it',
    about: (what: string, way: string) => `${what}, ${way}`,
    method: (rounds: number) =>
      `Time to validate: the median of ${rounds} rounds on this server, after three to warm up, measured within the last minute in a run like the one above. Each begins when the API has the request and ends when its answer is on its way, by the very code that ran there. What lies between the servers takes no time here: on a real network, every question to Acme ID costs a round trip more.`,
  },
  tooMany: 'The four runs are missing: your address has started too many. Wait a minute, and load the page again.',
  awaited: 'Four runs are being played',
  noScript: 'Four runs are played here for every visitor, and that takes JavaScript.',
} as const

export const measureWords = {
  password: {
    label: 'Who saw Ada’s password',
    only: (who: string) => `Only ${who}`,
    and: (who: string) => who,
    client: 'Photoprint had it in its hands.',
    notClient: 'Photoprint never saw it.',
  },
  limit: {
    label: 'How far Photoprint is limited',
    none: 'Not at all. It may do all that Ada may.',
    scope: (scope: string) => scope,
    granted: 'and nothing else. Ada saw it and agreed.',
  },
  bytes: {
    label: 'On the wire, for each call to the API',
    request: (bytes: number) => `${bytes} bytes`,
    credential: (bytes: number) => `of which ${bytes} are the credential`,
  },
  calls: {
    label: 'Questions and look-ups, for each call',
    none: 'None',
    first: (count: number) => `${count} at the first call`,
    later: (count: number) =>
      count === 0
        ? 'no question to anybody after that'
        : `${count} ${count === 1 ? 'question' : 'questions'} at every call`,
    lookUps: (count: number) =>
      count === 0 ? 'no look-up in any record' : `${count} ${count === 1 ? 'look-up' : 'look-ups'} in records`,
  },
  time: {
    label: 'Time to validate',
    milliseconds: (value: string) => `${value} ms`,
  },
  stolen: {
    label: 'What a stolen copy gives, after Ada has ended it',
    dead: 'Nothing: it is refused at once.',
    before: (what: string) => `Until then it opened ${what}.`,
    works: (what: string) => `Still ${what}`,
    lives: (time: string) => `until it expires, up to ${time} after it was made.`,
    all: 'all that Ada may do',
    scope: (scope: string) => `her photos (${scope}) and nothing else`,
  },
  readable: {
    label: 'Who can read what is in it',
    nobody: 'Nobody: it is a random string, and only its server knows what it stands for.',
    everybody: 'Everybody who sees it:',
  },
  remembered: {
    label: 'What the servers must remember',
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
