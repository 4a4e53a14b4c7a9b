/** The words of the two races, and who is in them. */
import type { Edit } from '../../lib/world/edit'
import type { RequestTemplate } from '../../lib/world/party'
import type { Settings } from '../../lib/world/settings'
import { herCall, herOwnCall } from '../flows/mallory'

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
  /**
   * Who changes the key, and by which tasks: at once, or step by step. `last` takes the old key away, once the last
   * token that it signed has expired. `null` where there is none to change.
   */
  readonly key: {
    readonly party: string
    readonly hard: readonly string[]
    readonly soft: readonly string[]
    readonly last: string
  } | null
  /** Where the key that signs these tokens leaks: how Mallory shows one that she forged, and what ends that, in order. `null` where what is shown is not signed. */
  readonly leak: { readonly call: (token: string) => RequestTemplate; readonly ends: readonly Ending[] } | null
}

type Ending = { readonly party: string; readonly task: string; readonly does: string }

/** Her copy made good for a year, and signed with the key that leaked: nobody ever issued such a token. */
export const forgery: Edit = [
  { in: 'header', name: 'authorization', token: { payload: { exp: { now: 365 * 24 * 3600 } }, sign: 'leaked' } },
]

const bySessions = { party: 'resource-server', task: 'end-sign-ins' } as const
const acmeKey = {
  party: 'authorization-server',
  hard: ['replace-key'],
  soft: ['publish-next-key', 'switch-key'],
  last: 'retire-key',
} as const
const acmeEnds = { party: 'authorization-server', task: 'end-grants', does: 'Acme ID ends what Ada allowed.' } as const
/** RFC 7515 §4.1.4: each JWT names its key, so two secrets can be good at a time. */
const secret = {
  party: 'resource-server',
  hard: ['change-secret'],
  soft: ['accept-next-key', 'sign-with-next-key'],
  last: 'drop-old-key',
} as const
const secretLeaks = {
  call: herOwnCall,
  ends: [{ party: 'resource-server', task: 'change-secret', does: 'The API throws its secret away.' }],
} as const
const acmeKeyLeaks = {
  call: herCall,
  ends: [
    { party: 'authorization-server', task: 'replace-key', does: 'Acme ID throws its key away.' },
    { party: 'resource-server', task: 'forget-keys', does: 'The API throws away its copy of the public key.' },
  ],
} as const

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
    leak: null,
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
    leak: secretLeaks,
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
    leak: null,
  },
  {
    id: 'oauth-opaque-kept',
    title: 'OAuth, opaque token, answer kept for 10 s',
    flow: 'revocation',
    settings: { accessToken: 'opaque', introspection: 'kept', tokenLife: 'twenty-seconds' },
    asks: 'now-and-then',
    staysIn: 6,
    end: acmeEnds,
    key: acmeKey,
    leak: null,
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
    leak: acmeKeyLeaks,
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
    leak: null,
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
    lead: 'The key that signs is changed. Who notices, and who breaks? Where the key was only old, nobody should notice. Where it has leaked, noticing nothing is the failure: for as long as the old key is good anywhere, what a thief signs with it is let in.',
    ways: [
      {
        id: 'soft',
        label: 'Change it step by step',
        is: 'The next key is published first, then it signs. The old one goes when the last token that it signed has expired.',
      },
      {
        id: 'hard',
        label: 'Change it at once',
        is: 'The old key is gone in the same moment. Photoprint calls with what it had.',
      },
      {
        id: 'leaked',
        label: 'It has leaked',
        is: 'Mallory has the key. She forges a token that nobody issued, good for a year, and calls with it.',
      },
    ],
    noKey: 'There is no key to change: nothing happens.',
    noLeak: 'What is shown is not signed: there is no key that could forge it.',
    forged: 'She calls with her forged token.',
    thiefIn: 'Mallory is let in.',
    thiefOut: 'Mallory is kept out.',
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
