/** The hashes of a certificate that a JWK may have beside it (RFC 7517 §4.8 and §4.9), computed and compared. */
import { base64urlOf } from '../base64url'
import { hex } from '../hash'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { bytesOfBase64 } from './der-key'
import { foundIn, type Note, note, type ReadKeys } from './given'

export type ThumbprintNote = 'x5t-differs' | 'x5t-hex'

const hashes = [
  ['x5t', 'SHA-1'],
  ['x5t#S256', 'SHA-256'],
] as const

const most = 20

/** What is wrong with the hashes of the keys that have a certificate with them. Never throws. */
export async function thumbprintNotes(keys: ReadKeys): Promise<readonly Note<ThumbprintNote>[]> {
  const jwks = foundIn(keys).flatMap((found) => (found.type === 'jwk' ? [found.jwk] : []))
  const notes = await Promise.all(jwks.slice(0, most).map((jwk) => notesOn(jwk).catch(() => [])))
  return notes.flat()
}

async function notesOn(jwk: JsonObject): Promise<readonly Note<ThumbprintNote>[]> {
  const first: unknown = Array.isArray(jwk.x5c) ? jwk.x5c[0] : undefined
  const certificate = typeof first === 'string' ? bytesOfBase64(first) : null
  if (!certificate) return []
  const notes = await Promise.all(hashes.map(([member, hash]) => noteOn(jwk, member, hash, certificate)))
  return notes.flat()
}

async function noteOn(
  jwk: JsonObject,
  member: string,
  hash: string,
  certificate: Uint8Array<ArrayBuffer>,
): Promise<readonly Note<ThumbprintNote>[]> {
  const said = jwk[member]
  if (said === undefined) return []
  const digest = new Uint8Array(await crypto.subtle.digest(hash, certificate))
  const is = base64urlOf(digest)
  if (said === is) return []
  const isHex = textOf(said).replaceAll(':', '').toLowerCase() === hex(digest)
  return [note(isHex ? 'x5t-hex' : 'x5t-differs', { member, said: textOf(said).slice(0, 80), is, hash })]
}
