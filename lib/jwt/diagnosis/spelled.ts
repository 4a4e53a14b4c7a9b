/** Bytes, and the texts that stand for them, read as leniently as can be: for a diagnosis, never for a verdict. */
import type { Seal } from '../reading/token-shape'
import type { Bytes } from './compute'

/** Text as UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

/** Base64 or base64url with whatever else stands there left out; no bytes where nothing can be read. */
export function bytesOf(text: string): Bytes {
  const letters = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(/[^A-Za-z0-9+/]/g, '')
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0))
}

/** The pairs of hexadecimal digits; `null` where it is none. */
export function hexBytes(text: string): Bytes | null {
  if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return null
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** The text that bytes spell, if only as far as they are text. */
export function textIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** RFC 7515 §5.1: header and payload with a dot between them, as they stand there. */
export function signedInput({ protected: header, payload }: Seal): Bytes {
  return utf8(`${header}.${payload}`)
}

/** Bytes as standard base64, with its padding. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
