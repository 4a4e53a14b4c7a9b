/** Signatures over the very bytes given, whatever the token's header says: libraries sign only what they made themselves. */
import { base64urlOf } from '../base64url'

/** The third segment: a signature of the input (RFC 7515 §5.1), made with a private key or a secret. Throws what the platform throws. */
export async function signatureOf(input: string, alg: string, key: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.sign(parametersOf(alg), key, new TextEncoder().encode(input))
  return base64urlOf(new Uint8Array(bytes))
}

/** RFC 7518 §3.2 to §3.5, RFC 8037 §3.1. What the key itself knows, such as the hash of an RSA key, is not repeated. */
/** What Web Cryptography is told for an algorithm. */
export function parametersOf(alg: string) {
  const bits = Number(alg.slice(2))
  if (alg.startsWith('ML-DSA')) return { name: alg }
  if (alg.startsWith('ES')) return { name: 'ECDSA', hash: `SHA-${bits}` }
  if (alg.startsWith('PS')) return { name: 'RSA-PSS', saltLength: bits / 8 }
  if (alg.startsWith('RS')) return { name: 'RSASSA-PKCS1-v1_5' }
  return { name: alg.startsWith('HS') ? 'HMAC' : 'Ed25519' }
}

/** A secret as the platform wants it, for HS256, HS384 or HS512 (RFC 7518 §3.2). It may be of any length but none at all. */
export function hmacKey(alg: string, secret: Uint8Array): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: `SHA-${alg.slice(2)}` }
  return crypto.subtle.importKey('raw', Uint8Array.from(secret), algorithm, false, ['sign', 'verify'])
}
