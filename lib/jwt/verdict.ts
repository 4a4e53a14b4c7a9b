/** What can be said of a token's signature, and what of it can be said before any key is tried. */
import type { DecodedToken } from './decode'
import type { JsonObject, TokenProblem } from './segment'

/** A JWK Set (RFC 7517 §5) as it came over the wire: its keys are checked one by one. */
export type Jwks = { readonly keys: readonly unknown[] }

export type InvalidCode = 'malformed' | 'alg-none' | 'crit' | 'algorithm' | 'signature'
export type UnverifiableCode =
  | 'reference'
  | 'encrypted'
  | 'no-alg'
  | 'no-keys'
  | 'shared-secret'
  | 'no-key'
  | 'bad-key'
  | 'platform'
  | 'not-loaded'

export type Verdict =
  | { readonly status: 'valid'; readonly alg: string; readonly kid: string | null }
  | { readonly status: 'invalid'; readonly code: InvalidCode; readonly reason: string }
  | { readonly status: 'unverifiable'; readonly code: UnverifiableCode; readonly reason: string }

/** The verdicts that need no key and no cryptography; `null` where a key has to be tried. `issuer` is its name on the page. */
export function verdictWithoutKey(token: DecodedToken, issuer: string): Verdict | null {
  if (token.type === 'opaque') return unverifiable('reference', reference(issuer))
  if (token.type === 'encrypted') return unverifiable('encrypted', encrypted)
  const problem = token.type === 'malformed' ? token.problems.find(preventsCheck) : undefined
  if (problem !== undefined) return invalid('malformed', problem.text)
  return token.header === null ? null : headerVerdict(token.header)
}

/** The verdict on a signature that must not be believed. */
export function invalid(code: InvalidCode, reason: string): Verdict {
  return { status: 'invalid', code, reason }
}

/** The verdict where nothing can be said for or against a signature. */
export function unverifiable(code: UnverifiableCode, reason: string): Verdict {
  return { status: 'unverifiable', code, reason }
}

function reference(issuer: string): string {
  return `It is a reference: nothing is written in it, so there is nothing to decode. Only ${issuer} can say what it is worth.`
}

const encrypted = 'It is encrypted (a JWE): only the holder of the key can read it.'

/** A JWS may sign any bytes at all: a payload that is no JSON object does not keep its signature from being checked. */
function preventsCheck({ segment, code }: TokenProblem): boolean {
  const aboutJson = code === 'not-utf8' || code === 'not-json' || code === 'not-object' || code === 'duplicate-member'
  return !(segment === 'payload' && aboutJson) && code !== 'duplicate-member'
}

function headerVerdict({ alg, crit }: JsonObject): Verdict | null {
  // RFC 7518 §3.6: "Implementations that support Unsecured JWSs MUST NOT accept such objects as valid unless the application specifies"
  if (alg === 'none') return invalid('alg-none', 'The header says "alg": "none". Nobody signed this token.')
  // RFC 7515 §4.1.11: what "crit" lists must be understood, or the JWS is invalid. Nothing that can stand there is used here.
  if (crit !== undefined) {
    return invalid('crit', 'The header has "crit": it demands rules that this check does not know (RFC 7515 §4.1.11).')
  }
  return typeof alg === 'string' ? null : unverifiable('no-alg', 'The header does not say how it was signed: no "alg".')
}
