/** A JWT inside a value of a message, and the same with members changed. Says nothing of keys: signing is elsewhere. */
import type { Members } from '../world/edit'
import { base64urlOf } from './base64url'
import { decodeToken, type Segments } from './decode'
import type { JsonObject } from './segment'

export type CarriedJwt = {
  /** What stands before the token: the scheme of an Authorization header and its space (RFC 9110 §11.4), or nothing. */
  readonly before: string
  readonly segments: Segments
  readonly header: JsonObject
  readonly payload: JsonObject
}

/** The JWT that is the whole of a value, or follows its scheme; or one sentence on why there is none to be changed. */
export function jwtIn(value: string): CarriedJwt | { readonly problem: string } {
  const [, before = '', token = ''] = /^([!#$%&'*+.^_`|~\w-]+ +)?([^\s]+)$/.exec(value) ?? []
  const decoded = decodeToken(token)
  if (decoded.type === 'encrypted')
    return { problem: 'The token is encrypted (a JWE): only the holder of the key can change what it says.' }
  if (decoded.type === 'opaque' || decoded.segments === null) return { problem: none }
  const { segments, header, payload } = decoded
  if (header && payload)
    return isDeeperThan(mostLevels, [header, payload]) ? { problem: tooDeep } : { before, segments, header, payload }
  const unread = decoded.problems.find(({ segment }) => segment !== 'signature')
  return { problem: unread ? `${none} ${unread.text}` : none }
}

const none = 'There is no JWT here that can be changed.'
const tooDeep = 'The token has objects inside objects so deep that nobody could write it again.'
const mostLevels = 64

/** `JSON.parse` reads what is deeper than `JSON.stringify` can write. */
function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inside) => isDeeperThan(levels - 1, inside))
}

/** The object with new members. Those that were there keep their places; `null` takes one out. */
export function withMembers(object: JsonObject, members: Members = {}): JsonObject {
  const changed = new Map(Object.entries(object))
  for (const [name, value] of Object.entries(members)) {
    if (value === null) changed.delete(name)
    else changed.set(name, value)
  }
  return Object.fromEntries(changed)
}

/**
 * What is signed (RFC 7515 §5.1): header and payload as base64url with a dot between them. A segment that says what
 * it said before keeps its very letters, white space inside its JSON and all.
 */
export function signingInput(old: CarriedJwt, header: JsonObject, payload: JsonObject): string {
  return `${segment(old.segments.header, old.header, header)}.${segment(old.segments.payload, old.payload, payload)}`
}

function segment(text: string, before: JsonObject, after: JsonObject): string {
  const json = JSON.stringify(after)
  return json === JSON.stringify(before) ? text : base64urlOf(new TextEncoder().encode(json))
}
