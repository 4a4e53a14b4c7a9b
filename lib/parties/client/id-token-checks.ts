/** What a client looked at before it believed an ID token, check by check (OpenID Connect Core §3.1.3.7). The library has judged by then: each row makes the comparison once more, and says what came out; what the library leaves alone is refused here. */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { type Note, Refused, remark } from '../note'
import { ago, seconds, shown } from '../shown'
import { maxAge } from './authorization-options'
import type { ClientConfig } from './state'

type Members = Readonly<Record<string, unknown>>

type Seen = {
  readonly claims: Members
  readonly alg: unknown
  readonly config: ClientConfig
  /** The nonce that was sent; `null` where none was. */
  readonly nonce: string | null
  /** Seconds since 1970. */
  readonly now: number
}

/** What came out: `null` where there was nothing to look at. */
type Finding = { readonly text: string; readonly refused: boolean } | null

/** What oauth4webapi allows by itself, in seconds. */
const tolerance = 30

/** OpenID Connect Core §2: the sub of an ID token is no longer. */
const longestSub = 255

const checks: readonly (readonly [name: string, check: (seen: Seen) => Finding])[] = [
  [
    'alg',
    ({ alg, config }) => compared('alg', alg, config.settings.algorithm, `the one that ${config.client_name} takes`),
  ],
  [
    'iss',
    ({ claims, config }) =>
      compared('iss', claims.iss, config.metadata.issuer, `the server that ${config.client_name} asked`),
  ],
  ['aud', audience],
  [
    'azp',
    ({ claims, config }) =>
      claims.azp === undefined
        ? null
        : compared('azp', claims.azp, config.client_id, `the client_id of ${config.client_name}`),
  ],
  ['sub', subject],
  ['exp', expiry],
  ['nbf', start],
  ['iat', ({ claims, now, config }) => good(madeAt(claims.iat, now, config.client_name))],
  ['nonce', nonce],
  ['auth_time', signedIn],
]

/** One note for each claim that was looked at. `now` in milliseconds since 1970. Throws Refused `id_token.azp`, `.sub`… */
export function idTokenChecks(token: string, config: ClientConfig, now: number, sent: string | null): Note[] {
  const seen: Seen = {
    claims: decodeJwt(token),
    alg: decodeProtectedHeader(token).alg,
    config,
    nonce: sent,
    now: Math.floor(now / 1000),
  }
  return checks.flatMap(([name, check]) => noteOf(`id_token.${name}`, check(seen)))
}

function noteOf(code: string, finding: Finding): Note[] {
  if (finding?.refused) throw new Refused(code, finding.text)
  return finding ? [remark(code, finding.text)] : []
}

function good(text: string): Finding {
  return { text, refused: false }
}

/** Character by character: nothing is normalised (RFC 7519 §2, StringOrURI). */
function compared(name: string, value: unknown, expected: string, what: string): Finding {
  return value === expected
    ? good(`${name} is ${shown(value)}: the same as ${what}.`)
    : { text: `${name} is ${shown(value)}, and not ${shown(expected)}, ${what}.`, refused: true }
}

/** Core §3.1.3.7 (3): others than the client itself only where azp names it. */
function audience({ claims: { aud, azp }, config: { client_id, client_name } }: Seen): Finding {
  const among = [aud].flat().includes(client_id)
  if (!among) return { text: `aud is ${shown(aud)}, and ${shown(client_id)} is not among it.`, refused: true }
  if (!Array.isArray(aud)) return good(`aud is ${shown(aud)}: the client_id of ${client_name}.`)
  if (aud.length === 1) return good(`aud is ${shown(aud)}: the client_id of ${client_name}, and nobody else.`)
  return good(`aud is ${shown(aud)}: ${client_name} is among them, and azp is ${shown(azp)}.`)
}

function subject({ claims: { sub } }: Seen): Finding {
  if (typeof sub !== 'string' || sub.trim() === '')
    return { text: `sub is ${shown(sub)}: it names nobody.`, refused: true }
  if (sub.length > longestSub)
    return { text: `sub has ${sub.length} characters, and may have ${longestSub} at most.`, refused: true }
  return good(`sub is ${shown(sub)}: that is who the token is about.`)
}

/** RFC 7519 §4.1.4 allows some small leeway for clocks that differ. */
function expiry({ claims: { exp }, now, config: { client_name } }: Seen): Finding {
  const moment = Number(exp)
  if (moment > now) return good(`exp is ${shown(exp)}: good for another ${seconds(moment - now)}.`)
  const leeway = `${client_name} allows ${seconds(tolerance)} for clocks that differ`
  return good(`exp is ${shown(exp)}: it has expired, ${ago(moment, now)}. ${leeway}, so it is still taken.`)
}

function start({ claims: { nbf }, now, config: { client_name } }: Seen): Finding {
  if (nbf === undefined) return null
  const moment = Number(nbf)
  if (moment <= now) return good(`nbf is ${shown(nbf)}: good since then (${ago(moment, now)}).`)
  const leeway = `${client_name} allows ${seconds(tolerance)} for clocks that differ`
  return good(`nbf is ${shown(nbf)}: it is good only ${ago(moment, now)}. ${leeway}, so it is taken already.`)
}

/** Core §3.1.3.7 (10): iat can be used to reject a token, and need not. */
function madeAt(iat: unknown, now: number, client: string): string {
  const moment = Number(iat)
  if (moment <= now) return `iat is ${shown(iat)}: made ${moment === now ? 'just now' : ago(moment, now)}.`
  return `iat is ${shown(iat)}: by the clock of ${client} that is still ${seconds(moment - now)} ahead. ${client} refuses no token for that.`
}

function nonce({ claims, nonce: sent, config: { client_name } }: Seen): Finding {
  if (sent !== null) return compared('nonce', claims.nonce, sent, `the one that ${client_name} sent`)
  if (claims.nonce === undefined) return null
  return good(`nonce is ${shown(claims.nonce)}: ${client_name} sent none, and compares it with nothing.`)
}

/** Core §3.1.2.1: max_age. */
function signedIn({ claims: { auth_time }, now, config: { settings, client_name } }: Seen): Finding {
  if (settings.maxAge !== 'on') return null
  const when = `auth_time is ${shown(auth_time)}: signed in ${ago(Number(auth_time), now)}. max_age allows ${maxAge}`
  const late = now - Number(auth_time) > maxAge
  return good(late ? `${when}, and ${client_name} ${seconds(tolerance)} more for clocks that differ.` : `${when}.`)
}
