/** What a client looked at before it believed an ID token, check by check (OpenID Connect Core §3.1.3.7). The library has judged by then: each row makes the comparison once more, and says what came out; what the library leaves alone is refused here. */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import type { Note } from '../note'
import { ago, seconds, shown } from '../shown'
import { maxAge } from './authorization-options'
import { audience, compared, expiry, type Finding, good, issued, notesOn, subject } from './findings'
import type { ClientConfig } from './state'

type Seen = {
  readonly claims: Readonly<Record<string, unknown>>
  readonly alg: unknown
  readonly config: ClientConfig
  readonly client: string
  /** The nonce that was sent; `null` where none was. */
  readonly sent: string | null
  /** Seconds since 1970. */
  readonly now: number
}

/** What oauth4webapi allows by itself, in seconds. */
const tolerance = 30

const checks: readonly (readonly [name: string, check: (seen: Seen) => Finding])[] = [
  ['alg', ({ alg, config, client }) => compared('alg', alg, config.settings.algorithm, `the one that ${client} takes`)],
  [
    'iss',
    ({ claims, config, client }) =>
      compared('iss', claims.iss, config.metadata.issuer, `the issuer that ${client} asked`),
  ],
  ['aud', ({ claims, config, client }) => audience(claims.aud, config.client_id, client)],
  ['azp', party],
  ['sub', ({ claims }) => subject(claims.sub)],
  ['exp', ({ claims, now, client }) => expiry({ value: claims.exp, now, client, tolerance })],
  ['nbf', start],
  ['iat', ({ claims, now, client }) => issued({ value: claims.iat, now, client })],
  ['nonce', nonce],
  ['auth_time', signedIn],
]

/** One note for each claim that was looked at. `now` in milliseconds since 1970. `sent`: the nonce. Throws Refused `id_token.azp`, `.sub`… */
export function idTokenChecks(token: string, config: ClientConfig, now: number, sent: string | null): Note[] {
  const seen: Seen = {
    claims: decodeJwt(token),
    alg: decodeProtectedHeader(token).alg,
    config,
    client: config.client_name,
    sent,
    now: Math.floor(now / 1000),
  }
  return notesOn(
    'id_token',
    checks.map(([name, check]) => [name, check(seen)] as const),
  )
}

/** Core §3.1.3.7 (5): where azp is there, it should be the client's own. The library looks only where aud has several values. */
function party({ claims: { azp }, config, client }: Seen): Finding {
  return azp === undefined ? null : compared('azp', azp, config.client_id, `the client_id of ${client}`)
}

/** RFC 7519 §4.1.5. The library has refused what lies further ahead. */
function start({ claims: { nbf }, now, client }: Seen): Finding {
  if (nbf === undefined) return null
  const moment = Number(nbf)
  if (moment <= now) return good(`nbf is ${shown(nbf)}: good since then (${ago(moment, now)}).`)
  const text = `nbf is ${shown(nbf)}: it is good only ${ago(moment, now)}`
  return good(`${text}. ${client} allows ${seconds(tolerance)}, so it is taken already.`)
}

function nonce({ claims, sent, client }: Seen): Finding {
  if (sent !== null) return compared('nonce', claims.nonce, sent, `the one that ${client} sent`)
  if (claims.nonce === undefined) return null
  return good(`nonce is ${shown(claims.nonce)}: ${client} sent none, and compares it with nothing.`)
}

/** Core §3.1.2.1: max_age. The library has refused what is longer ago. */
function signedIn({ claims: { auth_time }, now, config: { settings }, client }: Seen): Finding {
  if (settings.maxAge !== 'on') return null
  const text = `auth_time is ${shown(auth_time)}: signed in ${ago(Number(auth_time), now)}. max_age allows ${maxAge}`
  return good(now - Number(auth_time) > maxAge ? `${text}, and ${client} ${seconds(tolerance)} more.` : `${text}.`)
}
