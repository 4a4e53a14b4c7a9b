/** Who is in the two races. */
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
