/** Tokens that are really signed, whatever stands in their header and payload: libraries refuse to make most of these. */
import { importJWK } from 'jose'
import { base64urlBytes } from '@/lib/jwt/base64url'
import type { JsonObject } from '@/lib/jwt/segment'
import { generateKey, type NewKey } from '@/lib/jwt/writing/generate'
import { hmacKey, signatureOf } from '@/lib/jwt/writing/signature'

type Algorithm = Parameters<typeof generateKey>[0]

const made = new Map<Algorithm, Promise<NewKey | null>>()

/** The same pair each time: RSA keys are slow to make. Throws where the platform has none. */
export async function keyFor(alg: Algorithm): Promise<NewKey> {
  const pending = made.get(alg) ?? generateKey(alg)
  made.set(alg, pending)
  const key = await pending
  if (!key) throw new Error(`This platform has no keys for ${alg}.`)
  return key
}

/** A key without what it says of itself: for tests that say it. */
export function bare({ alg: _, use: __, kid: ___, ...jwk }: JsonObject): JsonObject {
  return jwk
}

/** Base64url of a text, or of a value as JSON. */
export function segment(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
}

/** The signature of this very text, as base64url. `jwk`: private, or a secret. */
export async function signatureFor(input: string, alg: string, jwk: JsonObject): Promise<string> {
  if (jwk.kty === 'oct') return signatureOf(input, alg, await hmacKey(alg, base64urlBytes(String(jwk.k))))
  const key = await importJWK({ ...jwk, kty: String(jwk.kty) }, alg)
  if (key instanceof Uint8Array) throw new TypeError('This is no key pair.')
  return signatureOf(input, alg, key)
}

/** A compact token. A header or a payload that is a text stands as that text; anything else as its JSON. */
export async function signed(
  alg: string,
  jwk: JsonObject,
  payload: unknown,
  header: unknown = { alg },
): Promise<string> {
  return signedInput(`${segment(header)}.${segment(payload)}`, alg, jwk)
}

export async function signedInput(input: string, alg: string, jwk: JsonObject): Promise<string> {
  return `${input}.${await signatureFor(input, alg, jwk)}`
}
