/** The header members that must be understood (RFC 7515 §4.1.11), and the one that is: `b64` (RFC 7797 §3). */
import { isObject, type JsonObject } from '../segment'
import type { Check, Expectations } from './check'

/** RFC 7515 §4.1.11: names that the specifications define themselves must not be listed. */
const registered: readonly string[] = [
  ...['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit'],
  ...['enc', 'zip', 'epk', 'apu', 'apv', 'iv', 'tag', 'p2s', 'p2c'],
]

export type Headers = {
  /** With the unprotected members. `null` where it cannot be read. */
  readonly header: JsonObject | null
  /** Those that the signature covers. */
  readonly own: JsonObject | null
}

/** `form`: a JWE knows no extension here. */
export function critCheck({ header, own }: Headers, form: 'jws' | 'jwe', content: Expectations['content']): Check {
  const check = (result: Check['result'], code: Check['code'], values = {}): Check => {
    return { name: 'crit', result, code, values }
  }
  if (!header || header.crit === undefined)
    return form === 'jws' && header?.b64 !== undefined
      ? check('failed', 'b64-unlisted')
      : check('passed', 'crit-absent')
  const { crit } = header
  if (!Array.isArray(crit) || crit.length === 0 || crit.some((name) => !isListable(header, name)))
    return check('failed', 'crit-malformed')
  // RFC 7515 §4.1.11: "this Header Parameter MUST be integrity protected"
  if (own?.crit === undefined) return check('failed', 'crit-unprotected')
  if (new Set(crit).size < crit.length) return check('failed', 'crit-repeated')
  const unknown = crit.find((name) => form === 'jwe' || name !== 'b64')
  if (unknown !== undefined) return check('failed', 'crit-unknown', { name: String(unknown) })
  // RFC 7797 §3: "the "b64" value MUST be protected"
  if (own.b64 === undefined) return check('failed', 'crit-unprotected')
  if (typeof header.b64 !== 'boolean') return check('failed', 'crit-malformed')
  // RFC 7797 §7: "JWTs MUST NOT use the "b64" header parameter with a "false" value"
  return header.b64 === false && content === 'jwt' ? check('failed', 'b64-false') : check('passed', 'crit-understood')
}

function isListable(header: JsonObject, name: unknown): boolean {
  return typeof name === 'string' && name !== '' && Object.hasOwn(header, name) && !registered.includes(name)
}

/** Where "crit" is not as it must be, jose computes nothing: then nothing is known of the signature. */
export function isCritSound(header: JsonObject | null, unprotected: unknown): boolean {
  const crit: unknown = header?.crit
  if (!header || crit === undefined) return true
  const isOpen = isObject(unprotected) && ('crit' in unprotected || 'b64' in unprotected)
  if (isOpen || !Array.isArray(crit) || crit.length === 0) return false
  const isNamed = crit.every((name) => typeof name === 'string' && name !== '' && Object.hasOwn(header, name))
  return isNamed && (!crit.includes('b64') || typeof header.b64 === 'boolean')
}
