/** Shared secrets: which bytes a text spells. */
import { base64urlBytes, base64urlProblem } from '../base64url'
import { type FormNote, note, problem, type ReadKeys } from './given'

/** How a text that is neither JSON nor PEM spells the bytes of a secret. `literal`: letter by letter, whatever it looks like. */
export const secretEncodings = ['text', 'base64url', 'hex', 'literal'] as const
export type SecretEncoding = (typeof secretEncodings)[number]

type Bytes = Uint8Array<ArrayBuffer>

/** The secret that the text spells in this way. */
export const secretIn: Readonly<Record<SecretEncoding, (text: string) => ReadKeys>> = {
  text: (text) => laravel(text) ?? secret(text, new TextEncoder().encode(text)),
  literal: (text) => secret(text, new TextEncoder().encode(text)),
  base64url: (text) => {
    const bytes = base64Bytes(text)
    return bytes ? secret(text, bytes) : problem('not-base64url')
  },
  hex: (text) => {
    const bytes = hexBytes(text)
    return bytes ? secret(text, bytes) : problem('not-hex')
  },
}

function secret(text: string, bytes: Bytes, code?: FormNote): ReadKeys {
  return { type: 'secret', text, bytes, ...(code && { notes: [note(code)] }) }
}

/** Laravel writes its secrets with what they are before them, and decodes them so. */
function laravel(text: string): ReadKeys | null {
  const bytes = text.trim().startsWith('base64:') ? base64Bytes(text) : null
  return bytes && secret(text, bytes, 'laravel')
}

/** Base64 or base64url, with quotes around it, over several lines, or behind `base64:`; `null` where it is none. */
function base64Bytes(text: string): Bytes | null {
  const plain = unquoted(text)
    .replace(/^base64:/, '')
    .replaceAll(/\s/g, '')
  const unpadded = withoutPadding(plain).replaceAll('+', '-').replaceAll('/', '_')
  return base64urlProblem(unpadded) === null ? Uint8Array.from(base64urlBytes(unpadded)) : null
}

function withoutPadding(text: string): string {
  let end = text.length
  while (text[end - 1] === '=') end -= 1
  return text.slice(0, end)
}

/** Pairs of digits, with `0x` before them, colons, commas or spaces between them, or as `\x00`; `null` where it is none. */
function hexBytes(text: string): Bytes | null {
  const digits = unquoted(text).replaceAll(/\\x|0x|[\s:,]/gi, '')
  if (digits.length % 2 !== 0 || !/^[0-9a-f]+$/i.test(digits)) return null
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

/** Without the quotes around it, where it has some. */
export function unquoted(text: string): string {
  const trimmed = text.trim()
  const isQuoted = trimmed.length > 1 && /^["'`]/.test(trimmed) && trimmed.endsWith(trimmed[0] ?? '')
  return isQuoted ? trimmed.slice(1, -1) : trimmed
}
