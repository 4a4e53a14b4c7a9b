/** Reads one part of a token: its base64url, the JSON in it, and where each member of that stands. */
import { base64urlProblem } from '../base64url'
import { duplicateMembers } from '../duplicates'
import { isObject, type JsonObject } from '../segment'
import { type BestEffort, bytesOf } from './best-effort'
import { type JsonError, scanJson } from './json-scan'
import type { Member, Part, PartName, Trouble } from './token-shape'
import { base64urlTrouble, partTitles } from './trouble'
import { quotedCharacter } from './unseen'

export type ReadPart = { readonly part: Part; readonly troubles: readonly Trouble[] }

/** A part that is bytes and nothing to read: a signature, a key, a ciphertext. */
export function bytesPart(name: PartName, text: string, start: number): ReadPart {
  const part: Part = { name, at: spanAt(start, text), text, decoded: null, object: null, members: [] }
  return { part, troubles: encodingTroubles(name, text, start) }
}

/** A part that spells JSON. Where it cannot be read to its end, what stands before that is there all the same. */
export function jsonPart(name: PartName, text: string, start: number): ReadPart {
  const read = readingOf(text)
  const { decoded, utf8 } = decode(read.bytes)
  const scan = scanJson(decoded)
  const value = scan.error ? undefined : parsed(decoded)
  // RFC 7519 §7.2: JSON is UTF-8. What can be read all the same is there to be seen, and counts for nothing.
  const object = isObject(value) && utf8 === null ? value : null
  const at = spanAt(start, text)
  const members = membersOf(decoded, scan.members, read, start, utf8 === null)
  const part: Part = { name, at, text, decoded, object, members }
  const encoding = encodingTroubles(name, text, start)
  const form = formTroubles({ part, utf8, error: scan.error, value, read })
  // What is cut off by a stranger in the base64url is no mistake of the JSON.
  const isCut = encoding.some(({ code }) => code === 'character' || code === 'length')
  const isOnlyCut = isCut && scan.error?.at === decoded.length
  return { part, troubles: [...encoding, ...(isOnlyCut ? [] : form)] }
}

/** Past what is strange, where that makes JSON of it; else up to the first that is. */
function readingOf(text: string): BestEffort {
  const careful = bytesOf(text)
  if (!/[^\w+/\s-]/.test(text)) return careful
  const past = bytesOf(text, 'pass')
  return past.bytes.length > careful.bytes.length && isObject(parsed(decode(past.bytes).decoded)) ? past : careful
}

function spanAt(start: number, text: string) {
  return { start, end: start + text.length }
}

function encodingTroubles(name: PartName, text: string, start: number): Trouble[] {
  const code = base64urlProblem(text)
  return code === null ? [] : [base64urlTrouble(name, code, text, start)]
}

/** `utf8`: the first byte that is none of UTF-8 (RFC 3629), from 0; `null` where all are. */
function decode(bytes: Uint8Array): { readonly decoded: string; readonly utf8: number | null } {
  try {
    return { decoded: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), utf8: null }
  } catch {
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { decoded, utf8: firstBadByte(bytes) }
  }
}

/** The longest beginning that is UTF-8, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8Beginning(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return good
}

function isUtf8Beginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Form = {
  readonly part: Part
  readonly utf8: number | null
  readonly error: JsonError | null
  readonly value: unknown
  readonly read: BestEffort
}

function formTroubles({ part, utf8, error, value, read }: Form): Trouble[] {
  const { name, decoded } = part
  const title = partTitles[name]
  const trouble = (code: Trouble['code'], text: string, at: Trouble['at'] = part.at): Trouble => ({
    part: name,
    code,
    text,
    at,
  })
  if (utf8 !== null) {
    const text = `The ${title} is not UTF-8 text once decoded: byte ${utf8 + 1} does not fit.`
    return [
      trouble('not-utf8', text, shifted(read.spanOf(utf8, utf8 + 1), part.at.start)),
      ...duplicateTroubles(part, value),
    ]
  }
  if (error) return [trouble('not-json', jsonSentence(title, decoded ?? '', error), jsonPlace(part, read, error))]
  if (!isObject(value)) return [trouble('not-object', `The ${title} is JSON, but not an object.`)]
  return duplicateTroubles(part, value)
}

/** RFC 7519 §4: claims that are named twice, whatever else is wrong with the text. */
function duplicateTroubles({ name, decoded, members, at }: Part, value: unknown): Trouble[] {
  if (!isObject(value)) return []
  return duplicateMembers(decoded ?? '').map((member) => {
    const text = `The ${partTitles[name]} names ${JSON.stringify(member)} more than once. Readers may disagree on which one counts.`
    const last = members.findLast((each) => each.name === member)
    return { part: name, code: 'duplicate-member', text, at: last?.inToken ?? at }
  })
}

function jsonSentence(title: string, text: string, { at, expected }: JsonError): string {
  if (text === '') return `The ${title} is empty: there is no JSON in it.`
  const found = at < text.length ? quotedCharacter(String.fromCodePoint(text.codePointAt(at) ?? 0)) : 'the end'
  return `The ${title} is not JSON once decoded: at character ${at + 1} of the decoded text there is ${found}, where ${expected} was expected.`
}

function jsonPlace(part: Part, read: BestEffort, { at }: JsonError): Trouble['at'] {
  const text = part.decoded ?? ''
  if (at >= text.length) return part.at
  const byte = byteLength(text.slice(0, at))
  return shifted(read.spanOf(byte, byte + 1), part.at.start)
}

function membersOf(
  decoded: string,
  scanned: ReturnType<typeof scanJson>['members'],
  read: BestEffort,
  start: number,
  isExact: boolean,
): Member[] {
  let [character, byte] = [0, 0]
  const byteAt = (index: number) => {
    byte += byteLength(decoded.slice(character, index))
    character = index
    return byte
  }
  return scanned.map(({ name, start: from, end, valueStart }) => {
    const [first, last] = [byteAt(from), byteAt(end)]
    const inToken = shifted(isExact ? read.spanOf(first, last) : read.spanOf(0, read.bytes.length), start)
    return { name, value: parsed(decoded.slice(valueStart, end)), inDecoded: { start: from, end }, inToken }
  })
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function shifted({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by }
}

/** The members of a JSON object that a JSON serialization gives in the clear. */
export function objectIn(json: JsonObject, name: string): JsonObject | null {
  const value = json[name]
  return isObject(value) ? value : null
}
