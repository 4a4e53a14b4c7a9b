/** Claims that this reader lets pass, and that others refuse or read as something else: of a wrong type, empty, or null. */
import type { ReadToken } from '../reading/token-shape'
import type { JsonObject } from '../segment'
import { jsonText, textOf } from '../text-of'
import { isTimeClaim } from '../time'
import type { Finding } from './finding'

/** Findings about the spelling of claims, of `cty` and of names in the header. */
export function claimFindings({ payload, header }: ReadToken): Finding[] {
  const claims = payload ?? {}
  return [
    ...Object.entries(claims).flatMap(([name, value]) => claimFinding(name, value) ?? []),
    ...contentFindings(header ?? {}, claims),
  ]
}

function at(part: 'header' | 'payload', name: string, value: unknown): Pick<Finding, 'member' | 'values'> {
  return { member: { part, name }, values: { name, value: jsonText(value).slice(0, 100) } }
}

/** RFC 7519 §4.1: what each registered claim has to be. */
const texts: readonly string[] = ['iss', 'sub', 'jti', 'azp', 'client_id', 'nonce', 'sid', 'acr', 'htm', 'htu']

function claimFinding(name: string, value: unknown): Finding | null {
  const found = (code: Finding['code'], weight: Finding['weight'], values = {}): Finding => {
    const about = at('payload', name, value)
    return { code, weight, ...about, values: { ...about.values, ...values } }
  }
  const isKnown = texts.includes(name) || isTimeClaim(name) || name === 'aud' || name === 'scope'
  if (value === null && isKnown) return found('claim-null', 'caution')
  if (isTimeClaim(name) && typeof value === 'string') return found('time-as-text', 'caution')
  if (texts.includes(name) && typeof value !== 'string') return found('claim-type', 'caution', { wanted: 'text' })
  if (texts.includes(name) && value === '') return found('claim-empty', 'caution')
  if (name === 'aud') return audienceFinding(value, found)
  // RFC 8693 §4.2: "a space-separated list of scopes", in one text.
  return name === 'scope' && typeof value !== 'string' ? found('scope-list', 'caution') : null
}

/** RFC 7519 §4.1.3: "an array of case-sensitive strings", or one string. */
function audienceFinding(
  value: unknown,
  found: (code: Finding['code'], weight: Finding['weight'], values?: object) => Finding,
): Finding | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length === 0 || list.includes('')) return found('claim-empty', 'caution')
  return list.every((each) => typeof each === 'string') ? null : found('claim-type', 'caution', { wanted: 'audience' })
}

const longKid = 256

function contentFindings(header: JsonObject, claims: JsonObject): Finding[] {
  const { cty, typ, kid } = header
  const hasClaims = Object.keys(claims).length > 0
  const found = (code: Finding['code'], weight: Finding['weight'], name: string): Finding => {
    return { code, weight, ...at('header', name, header[name]) }
  }
  return [
    // RFC 7519 §5.2: a reader takes what is inside for another token, and finds none.
    ...(hasClaims && /^(?:application\/)?jwt$/i.test(textOf(cty ?? '')) ? [found('cty-plain', 'caution', 'cty')] : []),
    ...(isOddType(typ) ? [found('odd-typ', 'note', 'typ')] : []),
    ...(kid !== undefined && typeof kid !== 'string' ? [found('kid-type', 'caution', 'kid')] : []),
    ...(typeof kid === 'string' && kid.length > longKid ? [found('long-kid', 'note', 'kid')] : []),
  ]
}

/** RFC 7519 §5.1: it is recommended that “JWT” is written in upper case; and a type is a text without white space around it. */
function isOddType(typ: unknown): boolean {
  if (typ === undefined || typ === 'JWT') return false
  return typeof typ !== 'string' || typ.trim() !== typ || typ === '' || typ.toUpperCase() === 'JWT'
}
