/** Base64url as RFC 7515 §2 has it: the URL-safe alphabet, no padding, no line breaks, and exactly one spelling for any bytes. */

export type Base64urlProblem = 'character' | 'padding' | 'length' | 'leftover-bits'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What keeps `text` from being base64url, or `null` where nothing does. */
export function base64urlProblem(text: string): Base64urlProblem | null {
  if (/^[\w-]*={1,2}$/.test(text)) return 'padding'
  if (strangerIn(text) !== null) return 'character'
  if (text.length % 4 === 1) return 'length'
  return leftoverBits(text) === 0 ? null : 'leftover-bits'
}

/** The first character outside the alphabet, and where it stands, counted from 1. */
export function strangerIn(text: string): { readonly character: string; readonly position: number } | null {
  const found = /[^A-Za-z0-9_-]/u.exec(text)
  return found === null ? null : { character: found[0], position: found.index + 1 }
}

/** The bytes of a text that has no problem. */
export function base64urlBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** Bytes as base64url. */
export function base64urlOf(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * The bits of the last character that belong to no byte. RFC 4648 §3.5 wants them zero. Where they are not, two
 * different texts stand for the same bytes, and a signature could be respelled without being broken.
 */
function leftoverBits(text: string): number {
  const last = alphabet.indexOf(text.at(-1) ?? 'A')
  const masks: readonly number[] = [0, 0, 0b1111, 0b11]
  return last & (masks[text.length % 4] ?? 0)
}
