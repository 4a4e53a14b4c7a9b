/** The words of the two races, and who is in them. */
import type { Settings } from '../../lib/world/settings'

export type Asks = 'every-call' | 'now-and-then' | 'never'

export type Racer = {
  readonly id: string
  readonly title: string
  readonly flow: string
  readonly settings: Partial<Settings>
  /** How often somebody is asked about what Photoprint shows. */
  readonly asks: Asks
  /** For how many seconds at most Photoprint is still let in, by the lifetimes, after all was taken back. */
  readonly staysIn: number
  /** Who ends everything, and by which task. */
  readonly end: { readonly party: string; readonly task: string; readonly does: string }
  /** Who changes the key, and by which tasks: at once, or step by step. `null` where there is none to change. */
  readonly key: { readonly party: string; readonly hard: readonly string[]; readonly soft: readonly string[] } | null
}

const bySessions = { party: 'resource-server', task: 'end-sign-ins' } as const
const acmeKey = {
  party: 'authorization-server',
  hard: ['replace-key'],
  soft: ['publish-next-key', 'switch-key', 'retire-key'],
} as const
const acmeEnds = { party: 'authorization-server', task: 'end-grants', does: 'Acme ID ends what Ada allowed.' } as const
const secret = { party: 'resource-server', hard: ['change-secret'], soft: ['change-secret'] } as const

/** Tokens live for twenty seconds, and Photoprint has called for some of them before all is taken back. */
const lifeLeft = 16

export const racers: readonly Racer[] = [
  {
    id: 'cookie-session',
    title: 'Cookie session',
    flow: 'cookie-session',
    settings: {},
    asks: 'every-call',
    staysIn: 0,
    end: { ...bySessions, does: 'The API strikes the session out.' },
    key: null,
  },
  {
    id: 'own-jwt',
    title: 'Home-made JWT',
    flow: 'own-jwt',
    settings: { tokenLife: 'twenty-seconds' },
    asks: 'never',
    staysIn: lifeLeft,
    end: { ...bySessions, does: 'The API has no list that it could strike it from.' },
    key: secret,
  },
  {
    id: 'oauth-opaque',
    title: 'OAuth, opaque token',
    flow: 'revocation',
    settings: { accessToken: 'opaque', tokenLife: 'twenty-seconds' },
    asks: 'every-call',
    staysIn: 0,
    end: acmeEnds,
    key: acmeKey,
  },
  {
    id: 'oauth-jwt',
    title: 'OAuth, JWT access token',
    flow: 'revocation',
    settings: { accessToken: 'jwt', tokenLife: 'twenty-seconds' },
    asks: 'never',
    staysIn: lifeLeft,
    end: acmeEnds,
    key: acmeKey,
  },
  {
    id: 'denylist',
    title: 'Home-made JWT with a denylist',
    flow: 'own-jwt',
    settings: { tokenLife: 'twenty-seconds', denylist: 'on' },
    asks: 'every-call',
    staysIn: 0,
    end: { ...bySessions, does: 'The API writes down that Ada’s JWTs are over.' },
    key: null,
  },
]

export const raceWords = {
  revoke: {
    title: 'The revoke race',
    lead: 'Photoprint is let in by all of them. Then everything is taken back at the same moment, and Photoprint goes on calling, once a second, with what it has. The tokens live for twenty seconds.',
    groups: [
      { asks: 'every-call', title: 'Somebody is asked at every call' },
      { asks: 'now-and-then', title: 'Somebody is asked now and then' },
      { asks: 'never', title: 'Nobody is asked' },
    ] satisfies { asks: Asks; title: string }[],
    start: 'Run the race',
    again: 'Race again',
    stop: 'Stop',
    ready: (runs: number) => `Takes about 25 seconds, with ${runs} real runs of your own.`,
    expected: 'Expected',
    expectedNote: 'Expected by the lifetimes, not measured yet.',
    measured: 'Kept out',
    takenBack: 'Everything is taken back',
    seconds: (seconds: number) => `${seconds} s`,
    key: { expected: 'expected', letIn: 'let in', keptOut: 'kept out', hatched: 'let in, though taken back' },
    atOnce: 'at once',
    after: (seconds: number) => `${seconds} s later`,
    about: (seconds: number) => `about ${seconds} s later`,
    preparing: 'Ada signs in, in each of the runs, and Photoprint calls.',
    revoked: 'Taken back, everywhere at once.',
    clock: (seconds: number) => `${seconds} s since everything was taken back`,
    letIn: 'let in',
    keptOut: 'kept out',
    going: 'still let in',
    over: 'All doors are closed.',
    stopped: 'Stopped.',
    seeLast: 'See the refusal',
    lane: (title: string) => `Calls of Photoprint, ${title}`,
    expectedLane: (title: string) => `Calls of Photoprint as expected, ${title}`,
  },
  remedies: {
    title: 'What each remedy costs',
    columns: { remedy: 'Remedy', does: 'What it does', costs: 'What it costs, counted' },
    shortLife: {
      name: 'A short life',
      does: 'The copy is good for less long.',
      costs: (bytes: number, perHour: number) =>
        `A refresh takes ${bytes} bytes, there and back. With tokens of twenty seconds that is ${perHour} of them an hour for each user, with tokens of five minutes 12.`,
    },
    denylist: {
      name: 'A denylist',
      does: 'The JWT dies at once.',
      costs: (lookUps: number) =>
        `${lookUps} look-up at every call, where there was none. And a list that has to be the same at every API, and to be kept until the last token on it has expired.`,
    },
    introspection: {
      name: 'Asking every time (introspection)',
      does: 'The token dies at once, and nothing has to be kept at the API.',
      costs: (calls: number, bytes: number) =>
        `${calls} question to Acme ID at every call: ${bytes} bytes, there and back, and its time.`,
    },
  },
  key: {
    title: 'The key race',
    lead: 'The key that signs is changed. Then Photoprint calls with what it had. Who notices, and who breaks? Where the key was only old, to notice nothing is what one wants. Where it has leaked, it is the failure: what a thief signs with the old key is let in as well.',
    hard: 'Change it at once',
    soft: 'Change it step by step',
    hardIs: 'The old key is gone in the same moment.',
    softIs: 'The next key is published first, then it signs, and the old one goes at the end.',
    noKey: 'There is no key to change: nothing happens.',
    still: 'Photoprint is let in: it notices nothing.',
    broken: 'Photoprint is kept out, and so is everybody: all have to sign in again.',
    cached:
      'Acme ID no longer publishes the old key. The API still has it in its cache, and goes on accepting it until it fetches the keys again.',
    notYet: 'Not tried yet.',
    running: 'Changing the keys',
    see: 'See it',
  },
  problem: 'The server did not answer as expected:',
} as const
