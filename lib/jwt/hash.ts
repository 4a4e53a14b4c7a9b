/** Hashes as tokens use them. Web Cryptography: in the browser as on the server. */
import type { JsonObject } from './segment'

type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512'

/** The hash of a text that is ASCII, as every code, token and verifier is. Throws on a page that came over plain http. */
export async function hashOf(name: HashName, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(name, new TextEncoder().encode(text)))
}

/** Bytes as two digits each. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * The hash of an ID token's `at_hash` and `c_hash`: "the hash algorithm used in the alg Header Parameter" (OpenID
 * Connect Core §3.1.3.6). Ed25519 hashes with SHA-512 (RFC 8032 §5.1). `null` for an algorithm that names none.
 */
export function hashOfAlgorithm(alg: unknown): HashName | null {
  if (alg === 'EdDSA' || alg === 'Ed25519') return 'SHA-512'
  const bits = /^(?:HS|RS|PS|ES)(256|384|512)$/.exec(String(alg))?.[1]
  return bits === undefined ? null : (`SHA-${bits}` as HashName)
}

/** RFC 7638 §3.2, RFC 8037 §2: the members that make a key, in the order of their names. */
const membersOfKey: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'kty', 'x', 'y'],
  OKP: ['crv', 'kty', 'x'],
  RSA: ['e', 'kty', 'n'],
  oct: ['k', 'kty'],
}

/** The text that a key's thumbprint is the hash of (RFC 7638 §3); `null` where it is no key. */
export function thumbprintInput(jwk: JsonObject): string | null {
  const kty = String(jwk.kty)
  const names = Object.hasOwn(membersOfKey, kty) ? (membersOfKey[kty] ?? []) : []
  if (names.length === 0 || names.some((name) => typeof jwk[name] !== 'string')) return null
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, jwk[name]])))
}
