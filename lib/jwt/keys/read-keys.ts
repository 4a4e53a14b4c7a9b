/** Finds out what was given as a key: a JWK, a JWK Set, PEM, or a shared secret. Loads no cryptography. */
import { base64urlBytes, base64urlProblem } from '../base64url'
import { isObject, type JsonObject } from '../segment'
import { type PemProblem, type ReadPem, readPem } from './pem'

/** How a text that is neither JSON nor PEM spells the bytes of a secret. */
export const secretEncodings = ['text', 'base64url', 'hex'] as const
export type SecretEncoding = (typeof secretEncodings)[number]

export type KeysProblem = PemProblem | 'json' | 'no-jwk' | 'not-base64url' | 'not-hex'

export type ReadKeys =
  | { readonly type: 'none' }
  /** `text`: as it was given. */
  | { readonly type: 'secret'; readonly text: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | ReadPem
  /** RFC 7517 §4 and §5. */
  | { readonly type: 'jwk' | 'jwks'; readonly keys: readonly JsonObject[] }
  /** It was meant to be a key of some kind and is not. `detail`: what the text has in that place. */
  | { readonly type: 'problem'; readonly code: KeysProblem; readonly detail: string }

/** Any text has an answer. What begins like JSON or like PEM is never taken for a secret. */
export function readKeys(text: string, encoding: SecretEncoding): ReadKeys {
  const trimmed = text.trim()
  if (trimmed === '') return { type: 'none' }
  if (/^[{[]/.test(trimmed)) return readJwks(trimmed)
  if (trimmed.includes('-----BEGIN') || /^-+ ?BEGIN\b/i.test(trimmed)) return readPem(trimmed)
  return secrets[encoding](encoding === 'text' ? text : trimmed)
}

function readJwks(text: string): ReadKeys {
  const json = parsed(text)
  if (json === undefined) return problem('json', text.slice(0, 40))
  if (Array.isArray(json)) return jwks(json)
  if (isObject(json) && Array.isArray(json.keys)) return jwks(json.keys)
  return isObject(json) && typeof json.kty === 'string' ? { type: 'jwk', keys: [json] } : problem('no-jwk', '')
}

/** RFC 7517 §5: "Implementations SHOULD ignore JWKs within a JWK Set that use "kty" (key type) values that are not understood". */
function jwks(list: readonly unknown[]): ReadKeys {
  const keys = list.filter(isObject).filter(({ kty }) => typeof kty === 'string')
  return keys.length > 0 ? { type: 'jwks', keys } : problem('no-jwk', '')
}

const secrets: Readonly<Record<SecretEncoding, (text: string) => ReadKeys>> = {
  text: (text) => ({ type: 'secret', text, bytes: new TextEncoder().encode(text) }),
  base64url: (text) => {
    const unpadded = text.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')
    if (base64urlProblem(unpadded) !== null) return problem('not-base64url', '')
    return { type: 'secret', text, bytes: Uint8Array.from(base64urlBytes(unpadded)) }
  },
  hex: (text) => {
    if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return problem('not-hex', '')
    const pairs = text.match(/../g) ?? []
    return { type: 'secret', text, bytes: Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)) }
  },
}

function problem(code: KeysProblem, detail: string): ReadKeys {
  return { type: 'problem', code, detail }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
