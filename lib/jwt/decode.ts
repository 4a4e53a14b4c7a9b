/** Takes a compact token apart. Says nothing of its signature: `verify.ts` does. */
import { type JsonObject, type ProblemCode, readSegment, type SegmentName, type TokenProblem } from './segment'

/** The three texts between the dots, as they stand in the token. */
export type Segments = Readonly<Record<SegmentName, string>>

export type DecodedToken =
  /** A JWT: a JWS whose header and payload are JSON objects. A member named twice is its only possible problem. */
  | {
      readonly type: 'jws'
      readonly segments: Segments
      readonly header: JsonObject
      readonly payload: JsonObject
      readonly problems: readonly TokenProblem[]
    }
  /** Three segments, or a readable header and a wrong count, with at least one problem; what could be read is there. */
  | {
      readonly type: 'malformed'
      readonly segments: Segments | null
      readonly header: JsonObject | null
      readonly payload: JsonObject | null
      readonly problems: readonly TokenProblem[]
    }
  /** Five segments with a readable header: a JWE (RFC 7516 §3.1). Its payload is for the holder of the key alone. */
  | { readonly type: 'encrypted'; readonly header: JsonObject }
  /** Not in the form of a JWT at all: a reference whose meaning is with its issuer. */
  | { readonly type: 'opaque' }

/** Decodes a token in compact serialization. Any text has an answer; nothing is thrown. */
export function decodeToken(text: string): DecodedToken {
  const parts = text.split('.')
  const [header, payload, signature] = parts
  if (text === '') return unreadable('empty', 'There is no token: the text is empty.')
  if (parts.length === 3 && header !== undefined && payload !== undefined && signature !== undefined) {
    return decodeSegments({ header, payload, signature })
  }
  return parts.length === 1 ? { type: 'opaque' } : decodeOther(parts)
}

function decodeSegments(segments: Segments): DecodedToken {
  const header = readSegment('header', segments.header)
  const payload = readSegment('payload', segments.payload)
  const signature = readSegment('signature', segments.signature)
  const problems = [...header.problems, ...payload.problems, ...signature.problems]
  const broken = problems.some((problem) => problem.code !== 'duplicate-member')
  return header.object === null || payload.object === null || broken
    ? { type: 'malformed', segments, header: header.object, payload: payload.object, problems }
    : { type: 'jws', segments, header: header.object, payload: payload.object, problems }
}

/** Dots, but not two: only a header that can be read tells a damaged token from an opaque one that has dots in it. */
function decodeOther(parts: readonly string[]): DecodedToken {
  const header = readSegment('header', parts[0] ?? '').object
  if (header === null) return { type: 'opaque' }
  if (parts.length === 5) return { type: 'encrypted', header }
  const text = `A signed token has three segments with a dot between each two; this one has ${parts.length}.`
  return { ...unreadable('segment-count', text), header }
}

function unreadable(code: ProblemCode, text: string): DecodedToken & { type: 'malformed' } {
  return {
    type: 'malformed',
    segments: null,
    header: null,
    payload: null,
    problems: [{ segment: 'token', code, text }],
  }
}
