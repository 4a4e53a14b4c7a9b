/** What a readable payload should not say, and what it leaves out. */
import type { ReadToken } from '../reading/token-shape'
import { isObject, type JsonObject } from '../segment'
import type { Finding } from './finding'

/** Findings about what a token says to everybody, and about what it does not say. */
export function payloadFindings({ payload, header }: ReadToken): Finding[] {
  if (!payload || Object.keys(payload).length === 0) return []
  return [...tellTales(payload), ...missing(payload, header ?? {})]
}

const secretNames = /^(?:.*[_-])?(?:password|passwd|pwd|passphrase|secret|client_secret|api_?key|private_?key|pin)$/i

const personalNames =
  /^(?:email|phone|phone_number|mobile|address|street_address|birthdate|date_of_birth|dob|ssn|social_security_number|national_id|passport|tax_id|iban|credit_card|card_number|given_name|family_name|gender)$/i

/** RFC 7519 §12: what is in a signed token can be read by whoever sees it. */
function tellTales(payload: JsonObject): Finding[] {
  return Object.entries(payload).flatMap(([name, value]): Finding[] => {
    const about = { member: { part: 'payload', name } as const, values: { name } }
    if (secretNames.test(name)) return [{ code: 'secret-in-payload', weight: 'danger', ...about }]
    const isPersonal = personalNames.test(name) || (typeof value === 'string' && isTelling(value))
    return isPersonal ? [{ code: 'personal-data', weight: 'caution', ...about }] : []
  })
}

/** An e-mail address, or the number of a card. */
function isTelling(value: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]+\.[a-z]{2,}$/i.test(value) || isCardNumber(value.replaceAll(/[ -]/g, ''))
}

/** ISO/IEC 7812-1: the last digit makes the Luhn sum a multiple of ten. */
function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false
  const sum = Array.from(digits)
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
    .reduce((total, each) => total + (each > 9 ? each - 9 : each), 0)
  return sum % 10 === 0
}

function missing(payload: JsonObject, header: JsonObject): Finding[] {
  const lacks = (code: Finding['code'], weight: Finding['weight'], values = {}): Finding => {
    return { code, weight, member: null, values }
  }
  const typ = wantedType(payload)
  const isUntyped = header.typ === undefined || header.typ === 'JWT'
  return [
    ...(payload.iss === undefined && !isProof(payload) ? [lacks('no-iss', 'note')] : []),
    ...(payload.aud === undefined && !isProof(payload) ? [lacks('no-aud', 'caution')] : []),
    ...(typ && isUntyped ? [lacks('no-typ', 'caution', { typ })] : []),
  ]
}

/** RFC 9449 §4.2: a proof is about one request, and names it. */
export function isProof({ htm, htu }: JsonObject): boolean {
  return htm !== undefined && htu !== undefined
}

const logout = 'http://schemas.openid.net/event/backchannel-logout'

/** Back-Channel Logout §2.4: what an event of this name makes a Logout Token. */
export function isLogout({ events }: JsonObject): boolean {
  return isObject(events) && logout in events
}

/** The type that a token with such claims should have: RFC 9068 §2.1, RFC 9449 §4.2, Back-Channel Logout §2.4, RFC 8725 §3.11. */
function wantedType(payload: JsonObject): string | null {
  if (isProof(payload)) return 'dpop+jwt'
  if (payload.events !== undefined) return isLogout(payload) ? 'logout+jwt' : 'secevent+jwt'
  return payload.scope !== undefined && payload.client_id !== undefined ? 'at+jwt' : null
}
