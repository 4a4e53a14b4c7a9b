/** What is odd about a token's times. */
import type { JsonObject } from '../segment'
import { isTimeClaim, tooLate } from '../time'
import type { Finding } from './finding'
import { isLogout, isProof } from './lint-payload'

const day = 86_400

/** `now` in milliseconds since 1970. */
export function timeFindings(payload: JsonObject, now: number): Finding[] {
  if (Object.keys(payload).length === 0) return []
  const wrong = Object.entries(payload)
    .filter(([name, value]) => isTimeClaim(name) && typeof value === 'number' && value > tooLate && value <= latest)
    .map(([name, value]) => finding('milliseconds', 'danger', name, { name, value: String(value) }))
  if (wrong.length > 0) return wrong
  const seconds = now / 1000
  return [
    ...lifeFindings(payload, seconds),
    ...startFindings(payload, seconds),
    ...orderFindings(payload),
    ...odd(payload),
  ]
}

/** No calendar of a program reaches further, in milliseconds (ECMA-262 §21.4.1.1). */
const latest = 8.64e15

/** Clocks differ by a few minutes, and not by more. */
const patience = 300

/** A time before which nothing of this can have been: the token ends, and it had not begun. */
const order: readonly (readonly [first: string, then: string])[] = [
  ['iat', 'exp'],
  ['nbf', 'exp'],
]

function orderFindings(payload: JsonObject): Finding[] {
  return order.flatMap(([first, then]) => {
    const [from, to] = [payload[first], payload[then]]
    const isTurned = typeof from === 'number' && typeof to === 'number' && to <= from
    return isTurned ? [finding('times-order', 'caution', then, { first, then })] : []
  })
}

/** RFC 7519 §2 lets a NumericDate be a fraction; some readers take whole numbers only. */
function odd(payload: JsonObject): Finding[] {
  return Object.entries(payload)
    .filter(([name, value]) => isTimeClaim(name) && typeof value === 'number')
    .filter(([, value]) => !Number.isInteger(value) || Number(value) <= 0)
    .map(([name, value]) => finding('odd-time', 'note', name, { name, is: String(value) }))
}

function finding(
  code: Finding['code'],
  weight: Finding['weight'],
  name: string | null,
  values: Finding['values'],
): Finding {
  return { code, weight, member: name === null ? null : { part: 'payload', name }, values }
}

function lifeFindings(payload: JsonObject, now: number): Finding[] {
  const { exp, iat, sub_id, events } = payload
  // RFC 8417 §2.2: what has happened does not expire, so an event says no "exp". Of a Logout Token it is required
  // (Back-Channel Logout §2.4).
  // RFC 9449 §4.3: how old a proof may be is told by its "iat" or its "nonce". RFC 9701 §5: an introspection response
  // should not have it.
  const isWithout = (events && !isLogout(payload)) || sub_id || payload.token_introspection || isProof(payload)
  if (exp === undefined) return isWithout ? [] : [finding('no-exp', 'caution', null, {})]
  if (typeof exp !== 'number') return []
  if (exp <= now) return [finding('expired', 'danger', 'exp', { time: String(exp) })]
  const life = exp - (typeof iat === 'number' ? iat : now)
  return life > day ? [finding('long-life', 'caution', 'exp', { seconds: String(Math.round(life)) })] : []
}

function startFindings({ nbf, iat }: JsonObject, now: number): Finding[] {
  const isAhead = typeof nbf === 'number' && nbf > now
  const isOfTomorrow = typeof iat === 'number' && iat > now + patience
  return [
    ...(isAhead ? [finding('not-yet-valid', 'danger', 'nbf', { time: String(nbf) })] : []),
    ...(isOfTomorrow ? [finding('iat-ahead', 'caution', 'iat', { time: String(iat) })] : []),
  ]
}
