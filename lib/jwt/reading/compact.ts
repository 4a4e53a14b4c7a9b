/** Reads a compact serialization (RFC 7515 §7.1, RFC 7516 §7.1), and whatever is left of one. */

import { dotLike } from './gap'
import { headerAt, textIn } from './header-word'
import { bytesPart, jsonPart, type ReadPart } from './part'
import type { Part, PartName, ReadToken, Seal, Trouble } from './token-shape'
import { quotedCharacter } from './unseen'

type ReadSegment = (name: PartName, text: string, start: number) => ReadPart

const layouts: Readonly<Record<'jws' | 'jwe', readonly (readonly [PartName, ReadSegment])[]>> = {
  jws: [
    ['header', jsonPart],
    ['payload', jsonPart],
    ['signature', bytesPart],
  ],
  jwe: [
    ['header', jsonPart],
    ['encrypted-key', bytesPart],
    ['iv', bytesPart],
    ['ciphertext', bytesPart],
    ['tag', bytesPart],
  ],
}

/** Where whoever showed it left something out: an ellipsis, or asterisks. */
const hidden = /\.{3,}|…|\*{2,}|•{2,}/

/** The token that this text is, or was meant to be. `offset`: where the text begins in a longer one. */
export function readCompact(text: string, offset = 0): ReadToken {
  const gap = hidden.exec(text)
  const isCut = gap !== null && /^\./.test(gap[0]) && !isDirect(text)
  const segments = (isCut ? text.slice(0, gap.index) : text).split('.')
  const form = formOf(segments)
  if (form === 'unknown') return unknown(text)
  const layout = layouts[form]
  const read = readSegments(segments, layout, offset)
  const [header, payload] = read.map(({ part }) => part)
  const count =
    gap && (isCut || segments.length < layout.length || !gap[0].startsWith('.'))
      ? []
      : countTroubles(segments, layout.length, header)
  const troubles = [...hiddenTroubles(gap), ...count, ...read.flatMap((each) => each.troubles)]
  const isJws = form === 'jws'
  return {
    text,
    form: isJws && isNone(header?.object?.alg) ? 'unsecured' : form,
    serialization: 'compact',
    parts: read.map(({ part }) => part),
    header: header?.object ?? null,
    payload: isJws ? (payload?.object ?? null) : null,
    seals: isJws ? sealsOf(segments, read) : [],
    json: null,
    disclosures: [],
    nested: isJws ? nestedIn(payload?.decoded ?? null) : null,
    troubles: isJws ? withoutJson(troubles, payload?.decoded ?? null) : troubles,
  }
}

/** RFC 8725 and its successor: writers of "nOnE" mean it, too. */
function isNone(alg: unknown): boolean {
  return typeof alg === 'string' && alg.toLowerCase() === 'none'
}

/** Two or four dots are a form of their own; otherwise only a header that can be read tells a damaged token from an opaque one. */
function formOf(segments: readonly string[]): 'jws' | 'jwe' | 'unknown' {
  if (segments.length === 1)
    return /^\S+(?:\s+\S+){0,4}$/.test(segments[0] ?? '') && headerOf(segments).startsWith('{"') ? 'jws' : 'unknown'
  if (segments.length === 3) return segments.slice(0, 2).some(mayBeJson) ? 'jws' : 'unknown'
  const header = headerOf(segments)
  if (!header.startsWith('{')) return 'unknown'
  // RFC 7516 §4.1.2: what is encrypted names an "enc".
  if (/"enc"\s*:/.test(header)) return 'jwe'
  return segments.length === 5 && !signs.test(header) ? 'jwe' : 'jws'
}

/** An algorithm that signs (RFC 7518 §3.1 and what was registered since). */
const signs = /"alg"\s*:\s*"(?:(?:HS|RS|PS|ES)\d|EdDSA|Ed\d|ML-DSA|none)/i

/** Something of JSON is left in it, or nobody can know: it is hidden, empty or no base64url at all. */
function mayBeJson(segment: string): boolean {
  return segment === '' || /[^\w-]/.test(segment) || headerAt(segment) === 0 || /":|"\s*\}/.test(textIn(segment))
}

/** RFC 7516 §7.1: a key that is not in it, and an empty initialization vector: three dots in a row, and none of them for want of something. */
function isDirect(text: string): boolean {
  return text.split('.').length === 5 && /"enc"\s*:/.test(headerOf([text.split('.', 1)[0] ?? '']))
}

function hiddenTroubles(gap: RegExpExecArray | null): Trouble[] {
  if (gap === null) return []
  const at = { start: gap.index, end: gap.index + gap[0].length }
  const what = /[*•]/.test(gap[0]) ? 'Whoever showed it hid a part of it' : 'It was cut off where it was shown'
  const text = `There is ${JSON.stringify(gap[0].slice(0, 12))} at character ${gap.index + 1} of the token. ${what}: copy it from where it is whole.`
  return [{ part: 'token', code: 'hidden', text, at }]
}

function headerOf([first = '']: readonly string[]): string {
  return headerAt(first.trimStart()) === 0
    ? textIn(first)
        .trimStart()
        .replace(/^\ufeff\s*/, '')
    : ''
}

function readSegments(
  segments: readonly string[],
  layout: readonly (readonly [PartName, ReadSegment])[],
  offset: number,
): ReadPart[] {
  let start = offset
  return segments.slice(0, layout.length).map((text, index) => {
    const [name, read] = layout[index] ?? (['signature', bytesPart] as const)
    const part = read(name, text, start)
    start += text.length + 1
    return part
  })
}

function countTroubles(segments: readonly string[], wanted: number, header: Part | undefined): Trouble[] {
  if (segments.length === wanted) return []
  const kind = wanted === 3 ? 'signed' : 'encrypted'
  const between = wanted === 3 ? 'three segments' : 'five segments'
  const end = segments.length < wanted ? tooFew(segments.join('.')) : 'There is a dot too many.'
  const isFive = wanted === 3 && segments.length === 5 && header?.object !== null
  const not = isFive ? ' It is not an encrypted one, for its header has no "enc".' : ''
  const text = `A token that is ${kind} has ${between} with a dot between each two; this one has ${segments.length}. ${end}${not}`
  return [{ part: 'token', code: 'segment-count', text, at: null }]
}

function tooFew(text: string): string {
  const instead = dotLike.exec(text)?.[0]
  if (instead === undefined) return 'It was cut off, or a dot is missing.'
  return `Where a dot should be there is ${quotedCharacter(instead)}.`
}

function sealsOf(
  [header = '', payload = '', signature]: readonly string[],
  read: readonly ReadPart[],
): readonly Seal[] {
  const isCut = signature === undefined && { isCut: true as const }
  return [{ protected: header, payload, signature: signature ?? '', header: read[0]?.part.object ?? null, ...isCut }]
}

/** RFC 7519 §5.2: a token as the content of a token. */
function nestedIn(decoded: string | null): string | null {
  const text = decoded?.trim().replace(/^"|"$/g, '') ?? ''
  return isToken(text) ? text : null
}

/** True for a text in compact serialization, with a header that begins like JSON. */
export function isToken(text: string): boolean {
  return /^eyJ[\w-]*(?:\.[\w-]*){2}(?:(?:\.[\w-]*){2})?$/.test(text)
}

/** A token inside a token is no JSON, and that is no mistake. */
function withoutJson(troubles: readonly Trouble[], payload: string | null): Trouble[] {
  const isNested = nestedIn(payload) !== null
  return troubles.filter(({ part, code }) => !(isNested && part === 'payload' && code === 'not-json'))
}

/** A text that has no form of a token. */
export function unknown(text: string): ReadToken {
  const empty: Trouble = { part: 'token', code: 'empty', text: 'There is no token: the text is empty.', at: null }
  return {
    text,
    form: 'unknown',
    serialization: 'compact',
    parts: [],
    header: null,
    payload: null,
    seals: [],
    json: null,
    disclosures: [],
    nested: null,
    troubles: text === '' ? [empty] : [],
  }
}
