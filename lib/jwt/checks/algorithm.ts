/** Whether the algorithm that a signed token names may be used with the keys that were given. */
import { beyondOf, curveOf } from '../algorithms'
import { base64urlBytes, base64urlProblem } from '../base64url'
import { type Candidate, signingAlgorithmsOf } from '../keys/candidates'
import type { Seal } from '../reading/token-shape'
import { isObject } from '../segment'
import { jsonText, textOf } from '../text-of'
import type { Check, CheckCode, CheckResult, Expectations } from './check'
import { made } from './made'
import { isProhibited, meantBy, registeredUse } from './registry'

/** RFC 8725 §3.1: the reader says which algorithms count, and the key is for some only. The token has no say in it. */
export function algorithmCheck(
  { header, payload }: Pick<Seal, 'header' | 'payload'>,
  candidates: readonly Candidate[],
  { algorithms }: Expectations,
): Check {
  const alg: unknown = header?.alg
  const check = (result: CheckResult, code: CheckCode, values = {}) => made('algorithm', result, code, values)
  if (typeof alg !== 'string' || alg === '')
    return check(
      'failed',
      'alg-missing',
      isHeader(payload) ? { turned: 'yes' } : alg === undefined ? {} : { is: jsonText(alg) },
    )
  if (alg.toLowerCase() === 'none') return check('failed', 'alg-none', { alg })
  if (algorithms && !algorithms.includes(alg))
    return check('failed', 'alg-not-allowed', { alg, allowed: algorithms.join(', ') })
  if (registeredUse(alg) !== 'signature') return check('failed', ...unknown(alg, 'signature'))
  const possible = [...new Set(candidates.flatMap(signingAlgorithmsOf))]
  const beyond = candidates.flatMap(({ jwk }) => beyondOf(jwk))
  if (candidates.length > 0 && ![...possible, ...beyond].includes(alg))
    return check('failed', 'alg-not-for-key', { alg, allowed: possible.join(', '), ...ofFirst(candidates, alg) })
  if (candidates.length === 0 && !algorithms) return check('not checked', 'alg-no-key', { alg })
  if (!possible.includes(alg) && beyond.includes(alg)) return check('passed', 'alg-registered', { alg })
  return check('passed', 'alg-ok', { alg, allowed: (algorithms ?? possible).join(', ') })
}

/** The second part says what the first has to say: somebody put them the wrong way round. */
function isHeader(payload: string): boolean {
  if (base64urlProblem(payload) !== null) return false
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(base64urlBytes(payload)))
    return isObject(json) && typeof json.alg === 'string'
  } catch {
    return false
  }
}

/** A name that is no algorithm at all, or one of another use. */
export function unknown(alg: string, wanted: 'signature' | 'key'): readonly [CheckCode, Check['values']] {
  const use = registeredUse(alg)
  if (use !== null) return ['alg-other-use', { alg, use, wanted }]
  if (isProhibited(alg)) return ['alg-unknown', { alg, why: 'prohibited' }]
  const meant = meantBy(alg)
  return ['alg-unknown', { alg, ...(meant && { meant: meant.name, why: meant.why }) }]
}

/** What the first key says of itself, where that is why it does not do. */
function ofFirst([first]: readonly Candidate[], alg: string): Check['values'] {
  if (!first) return {}
  const { jwk, type } = first
  const own = typeof jwk.alg === 'string' && registeredUse(jwk.alg) === null ? jwk.alg : null
  const wants = curveOf(alg)
  const isOtherCurve = wants !== null && jwk.crv !== undefined && jwk.crv !== wants
  const isWithoutCurve = (jwk.kty === 'EC' || jwk.kty === 'OKP') && jwk.crv === undefined
  return {
    given: type,
    ...(isWithoutCurve && { missing: 'crv' }),
    ...(own !== null && { own, meant: meantBy(own)?.name ?? '' }),
    ...(isOtherCurve && { curve: textOf(jwk.crv), wants, beyond: beyondOf(jwk).join(', ') }),
  }
}
