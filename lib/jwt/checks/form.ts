/** Whether a token is written as tokens are: its characters, and its parts. */
import { duplicateMembers } from '../duplicates'
import type { ReadToken, TroubleCode } from '../reading/token-shape'
import { isObject, type JsonObject } from '../segment'
import type { Check, Expectations } from './check'

const ofCharacters: readonly TroubleCode[] = ['character', 'padding', 'length', 'leftover-bits']

/**
 * RFC 7515 §2: base64url, no padding, no line breaks, no white space; and one spelling for the same bytes
 * (RFC 4648 §3.5). Many verifiers pass over some of this.
 */
export function charsetCheck(token: ReadToken, { content }: Expectations): Check {
  const isPlain = content === 'jws' && isUnencoded(token.header)
  const bad = token.troubles.filter(({ code, part }) => ofCharacters.includes(code) && !(isPlain && part === 'payload'))
  const [first] = bad
  if (!first) return { name: 'charset', result: 'passed', code: 'charset-ok', values: {} }
  const isRead = token.parts.every(({ text, name }) => isForgiven(text) || (isPlain && name === 'payload'))
  const code = isRead ? 'charset-respelled' : 'charset-bad'
  return {
    name: 'charset',
    result: 'failed',
    code,
    values: { trouble: first.text, part: first.part, kind: first.code },
  }
}

/** RFC 7797 §3: the payload is signed as it stands. */
function isUnencoded(header: JsonObject | null): boolean {
  return header?.b64 === false && Array.isArray(header.crit) && header.crit.includes('b64')
}

/** What the decoder of the platform reads all the same: white space, padding, and bits that belong to no byte. */
function isForgiven(base64url: string): boolean {
  if (/[+/]/.test(base64url)) return false
  try {
    atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return true
  } catch {
    return false
  }
}

type Make = (result: Check['result'], code: Check['code'], values?: Record<string, string>) => Check

const check: Make = (result, code, values = {}) => ({ name: 'structure', result, code, values })

/** RFC 7519 §7.2: the right number of parts, and JSON objects where they belong. */
export function structureCheck(token: ReadToken, { content }: Expectations): Check {
  if (token.form === 'unknown') return check('failed', 'structure-unknown')
  const troubles = token.troubles.filter((each) => !ofCharacters.includes(each.code) && !isContent(each))
  const trouble = troubles.find(({ code }) => code !== 'duplicate-member') ?? troubles[0]
  const code = trouble?.code === 'duplicate-member' ? 'structure-duplicate' : 'structure-bad'
  if (trouble) return check('failed', code, { trouble: trouble.text })
  if (token.json) {
    const bad = jsonCheck(token.text, token.json)
    if (bad) return bad
  }
  return inJson(
    token.form === 'jwe' ? check('passed', 'structure-ok', { form: 'jwe' }) : contentCheck(token, content),
    token,
  )
}

/**
 * RFC 7519 §1: "JWTs are always represented using the JWS Compact Serialization or the JWE Compact Serialization."
 * `jwtOnly` refuses it where a JWT is expected, once it has been read as far as it goes.
 */
function inJson(made: Check, { json, form, serialization }: ReadToken): Check {
  const isPlain = json && serialization !== 'sd-jwt' && made.code === 'structure-ok'
  return isPlain ? check('passed', 'structure-json', { form }) : made
}

/** What is in JSON is no JWT, and no good where one is expected. */
export function jwtOnly(checks: readonly Check[], { content }: Expectations): readonly Check[] {
  if (content === 'jws') return checks
  return checks.map((each) =>
    each.code === 'structure-json' ? { ...each, result: 'failed', values: { ...each.values, wanted: 'jwt' } } : each,
  )
}

function isContent({ part, code }: ReadToken['troubles'][number]): boolean {
  return part === 'payload' && (code === 'not-json' || code === 'not-object' || code === 'not-utf8')
}

/** What the object of a JSON serialization must not be. `null` where it is in order. */
function jsonCheck(text: string, json: JsonObject): Check | null {
  const [twice] = duplicateMembers(text)
  if (twice !== undefined) {
    const trouble = `The object names ${JSON.stringify(twice)} more than once. Readers may disagree on which one counts.`
    return check('failed', 'structure-duplicate', { trouble })
  }
  // RFC 7515 §7.2.2, RFC 7516 §7.2.2: the flattened syntax has no list, and the general one nothing beside its list.
  const isBoth = ['signature', 'protected', 'header'].some((name) => name in json) && 'signatures' in json
  const isBothEncrypted = ['encrypted_key', 'header'].some((name) => name in json) && 'recipients' in json
  return isBoth || isBothEncrypted ? check('failed', 'structure-two-forms', { form: isBoth ? 'jws' : 'jwe' }) : null
}

function contentCheck({ nested, payload, troubles, parts }: ReadToken, content: Expectations['content']): Check {
  if (nested) return check('passed', 'structure-nested')
  const trouble = troubles.find(isContent)
  if (!isObject(payload)) {
    const text = parts.find(({ name }) => name === 'payload')?.decoded ?? ''
    // JSON begins with a letter of ASCII: a zero byte before or behind it is the other half of a letter of two.
    const isWide = /^.?\0/s.test(text)
    const said = { trouble: trouble?.text ?? '', ...(isWide && { is: 'utf-16' }) }
    return content === 'jws' ? check('passed', 'structure-any', said) : check('failed', 'structure-no-jwt', said)
  }
  return claimTypes(payload, content) ?? check('passed', 'structure-ok', { form: 'jws' })
}

/** RFC 7519 §4.1.6: "Its value MUST be a number". `null` where it is, or where nobody asks for a JWT. */
export function claimTypes({ iat }: JsonObject, content: Expectations['content']): Check | null {
  const isFine = content === 'jws' || iat === undefined || typeof iat === 'number'
  return isFine ? null : check('failed', 'structure-claim-type', { name: 'iat' })
}

/** RFC 7519 §5.3: claims that the header of a JWE repeats must say the same. `null` where they do. */
export function replicated(header: JsonObject | null, payload: JsonObject): Check | null {
  const name = ['iss', 'sub', 'aud'].find(
    (each) => header?.[each] !== undefined && !isSame(header[each], payload[each]),
  )
  return name === undefined
    ? null
    : check('failed', 'structure-replicated', { name, inside: name in payload ? 'other' : 'none' })
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((each, index) => each === other[index])
}

/** RFC 7515 §7.2.1, RFC 7516 §7.2.1: the names in the several headers "MUST be disjoint". `null` where they are. */
export function sharedMember(headers: readonly (JsonObject | null)[]): Check | null {
  const names = headers.flatMap((header) => Object.keys(header ?? {}))
  const name = names.find((each, index) => names.indexOf(each) !== index)
  return name === undefined ? null : check('failed', 'structure-shared-member', { name })
}
