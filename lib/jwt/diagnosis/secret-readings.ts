/** A secret can be written down in several ways, and be read in the wrong one: which reading made the signature? */
import { base64urlBytes } from '../base64url'
import type { Candidate } from '../keys/candidates'
import { type ReadKeys, readKeys } from '../keys/read-keys'
import type { Seal } from '../reading/token-shape'
import { hmacKey } from '../writing/signature'

type Bytes = Uint8Array<ArrayBuffer>

export type SecretReading =
  | 'text'
  | 'base64'
  | 'base64url'
  | 'hex'
  | 'trimmed'
  | 'line-break'
  | 'windows-line-break'
  | 'without-quotes'

const asText = (text: string): Bytes => new TextEncoder().encode(text)

/** `null`: the text cannot be read so. */
const readings: Readonly<Record<SecretReading, (text: string) => Bytes | null>> = {
  text: asText,
  base64: (text) => (/[-_]/.test(text) ? null : decoded(text, 'base64url')),
  base64url: (text) => (/[-_]/.test(text) ? decoded(text, 'base64url') : null),
  hex: (text) => decoded(text, 'hex'),
  trimmed: (text) => asText(text.trim()),
  'line-break': (text) => asText(`${text.trimEnd()}\n`),
  'windows-line-break': (text) => asText(`${text.trimEnd()}\r\n`),
  'without-quotes': (text) => (/^\s*(["'`]).*\1\s*$/s.test(text) ? asText(text.trim().slice(1, -1)) : null),
}

function decoded(text: string, encoding: 'base64url' | 'hex'): Bytes | null {
  const keys = readKeys(text, encoding)
  return keys.type === 'secret' && keys.bytes.length > 0 ? keys.bytes : null
}

/** The reading of what was given that made this signature; `null` where none did. */
export async function readingThatFits(
  seal: Seal,
  alg: string,
  keys: ReadKeys,
  candidate: Candidate,
): Promise<SecretReading | null> {
  const text = keys.type === 'secret' ? keys.text : candidate.jwk.k
  if (typeof text !== 'string') return null
  for (const reading of Object.keys(readings) as SecretReading[]) {
    const bytes = readings[reading](text)
    if (bytes && bytes.length > 0 && (await madeIt(seal, alg, bytes))) return reading
  }
  return null
}

async function madeIt(seal: Seal, alg: string, secret: Bytes): Promise<boolean> {
  const input = new TextEncoder().encode(`${seal.protected}.${seal.payload}`)
  const signature = Uint8Array.from(base64urlBytes(seal.signature))
  return crypto.subtle.verify('HMAC', await hmacKey(alg, secret), signature, input)
}
