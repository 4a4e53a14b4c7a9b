/** Reads one segment of a token: base64url, and in it, but for the signature, the UTF-8 text of a JSON object. */
import { base64urlBytes, base64urlProblem, strangerIn } from './base64url'
import { duplicateMembers } from './duplicates'

export type SegmentName = 'header' | 'payload' | 'signature'

export type JsonObject = Readonly<Record<string, unknown>>

export type ProblemCode =
  | 'empty'
  | 'segment-count'
  | 'character'
  | 'padding'
  | 'length'
  | 'leftover-bits'
  | 'not-utf8'
  | 'not-json'
  | 'not-object'
  | 'duplicate-member'

/** What is wrong, and where. */
export type TokenProblem = {
  readonly segment: SegmentName | 'token'
  readonly code: ProblemCode
  /** One sentence for people. */
  readonly text: string
}

export type ReadSegment = { readonly object: JsonObject | null; readonly problems: readonly TokenProblem[] }

/** The object that a segment spells, or what is wrong with it. A signature is bytes: its object is always `null`. */
export function readSegment(segment: SegmentName, text: string): ReadSegment {
  const code = base64urlProblem(text)
  if (code !== null) return failed(segment, code, sentences[code](segment, text))
  return segment === 'signature' ? { object: null, problems: [] } : readJson(segment, base64urlBytes(text))
}

function readJson(segment: SegmentName, bytes: Uint8Array): ReadSegment {
  const text = utf8(bytes)
  if (text === null) return failed(segment, 'not-utf8', `The ${segment} is not UTF-8 text once decoded.`)
  const value = parse(text)
  if (value === undefined) return failed(segment, 'not-json', `The ${segment} is not JSON once decoded.`)
  if (!isObject(value)) return failed(segment, 'not-object', `The ${segment} is JSON, but not an object.`)
  return { object: value, problems: duplicateMembers(text).map((name) => duplicate(segment, name)) }
}

const sentences: Record<
  'character' | 'padding' | 'length' | 'leftover-bits',
  (segment: SegmentName, text: string) => string
> = {
  character: (segment, text) => {
    const { character, position } = strangerIn(text) ?? { character: '', position: 0 }
    return `The ${segment} has ${JSON.stringify(character)} at character ${position}, which is not in the base64url alphabet.`
  },
  // RFC 7515 §2: "with all trailing '=' characters omitted"
  padding: (segment) => `The ${segment} ends in "=": a token leaves padding out.`,
  length: (segment, text) =>
    `The ${segment} is ${text.length} characters long, a length that base64url never has: one is missing or one is too many.`,
  'leftover-bits': (segment) =>
    `The ${segment} ends in a character that base64url never ends in at this length: it was cut short or changed, or made by a careless encoder.`,
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** True for a JSON object: no array, and not `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// RFC 7515 §4 and RFC 7519 §4: a reader refuses the token, or takes the last one.
function duplicate(segment: SegmentName, name: string): TokenProblem {
  const text = `The ${segment} names ${JSON.stringify(name)} more than once. Readers may disagree on which one counts.`
  return { segment, code: 'duplicate-member', text }
}

function failed(segment: SegmentName, code: ProblemCode, text: string): ReadSegment {
  return { object: null, problems: [{ segment, code, text }] }
}
