/** What is odd about a token's times. */
import type { JsonObject } from '../segment'
import { isTimeClaim } from '../time'
import type { Finding } from './finding'
import { isLogout, isProof } from './lint-payload'

const day = 86_400
/** Beyond this a number of seconds lies in the year 5138: it is milliseconds (RFC 7519 §2 wants seconds). */
const tooLate = 100_000_000_000

/** `now` in milliseconds since 1970. */
export function timeFindings(payload: JsonObject, now: number): Finding[] {
  if (Object.keys(payload).length === 0) return []
  const wrong = Object.entries(payload)
    .filter(([name, value]) => isTimeClaim(name) && typeof value === 'number' && value > tooLate)
    .map(([name, value]) => finding('milliseconds', 'danger', name, { name, value: String(value) }))
  return wrong.length > 0 ? wrong : [...lifeFindings(payload, now / 1000), ...startFindings(payload, now / 1000)]
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

function startFindings({ nbf }: JsonObject, now: number): Finding[] {
  const isAhead = typeof nbf === 'number' && nbf > now
  return isAhead ? [finding('not-yet-valid', 'danger', 'nbf', { time: String(nbf) })] : []
}
