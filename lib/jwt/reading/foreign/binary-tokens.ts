/** Tokens that are bytes in base64url or base62: told by how their bytes are laid out, for their first letters vary. */
import { base64urlBytes } from '../../base64url'

type Field = { readonly type: number; readonly start: number; readonly end: number }

/** https://github.com/rescrv/libmacaroons, doc/format.txt: a 2, perhaps a location (1), and an identifier (2) that ends with a zero. */
export function macaroon(text: string): string | null {
  const bytes = /^Ag[E-L][\w+/-]{40,}={0,2}$/.test(text) ? bytesIn(text) : null
  if (bytes === null) return null
  const first = fieldAt(bytes, 1)
  const identifier = first?.type === 1 ? fieldAt(bytes, first.end) : first
  const isOne = identifier?.type === 2 && bytes[identifier.end] === 0
  return isOne ? text.slice(0, 3) : null
}

/**
 * https://github.com/biscuit-auth/biscuit, SPECIFICATIONS.md and schema.proto: Protocol Buffers with perhaps the ID of a
 * root key (1), the authority block (2), further blocks (3) and a proof (4), to the very end.
 */
export function biscuit(text: string): string | null {
  const named = /^(?:sealed-)?biscuit:(?=[\w-]{20})/.exec(text)?.[0]
  if (named !== undefined) return named
  const bytes = /^(?:C[A-P]|E[g-v])[\w-]{100,}={0,2}$/.test(text) ? bytesIn(text) : null
  return bytes !== null && isBiscuit(bytes) ? text.slice(0, 4) : null
}

function isBiscuit(bytes: Uint8Array): boolean {
  const types: number[] = []
  // The ID of a root key is a number, and has no length.
  let at = bytes[0] === 0x08 ? (numberAt(bytes, 1)?.end ?? 0) : 0
  while (at < bytes.length) {
    const field = fieldAt(bytes, at)
    if (field === null) return false
    types.push(field.type)
    at = field.end
  }
  // The number of a field is shifted by three, and 2 stands for what has a length.
  return /^18(?:,26)*,34$/.test(types.join())
}

/** Something with a type, a length, and so many bytes: both formats write it so. */
function fieldAt(bytes: Uint8Array, at: number): Field | null {
  const type = numberAt(bytes, at)
  const length = type && numberAt(bytes, type.end)
  if (!type || !length || length.end + length.value > bytes.length) return null
  return { type: type.value, start: length.end, end: length.end + length.value }
}

/** A number in base 128, its lowest part first: four bytes at most, which is more than any token has. */
function numberAt(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } | null {
  let value = 0
  for (let index = 0; index < 4; index++) {
    const byte = bytes[at + index]
    if (byte === undefined) return null
    value += (byte & 0x7f) << (7 * index)
    if (byte < 0x80) return { value, end: at + index + 1 }
  }
  return null
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** https://github.com/tuupola/branca-spec: the version 0xBA, then a time of 4 bytes, a nonce of 24, and a tag of 16 at the end. */
export function branca(text: string): string | null {
  if (!/^[0-9A-Za-z]{61,1000}$/.test(text)) return null
  let number = 0n
  for (const letter of text) number = number * 62n + BigInt(base62.indexOf(letter))
  const hex = number.toString(16)
  return hex.length % 2 === 0 && hex.length >= 90 && hex.startsWith('ba') ? '0xBA' : null
}

function bytesIn(text: string): Uint8Array | null {
  try {
    return base64urlBytes(text.replace(/=+$/, ''))
  } catch {
    return null
  }
}
