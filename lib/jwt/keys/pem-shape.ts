/** Which type of key a PEM holds, by the object identifiers in it (RFC 3279 §2.3, RFC 5480 §2.1.1, RFC 8410 §3, FIPS 204). */
import type { JsonObject } from '../segment'

const shapes: readonly (readonly [oid: string, shape: JsonObject])[] = [
  ['06082a8648ce3d030107', { kty: 'EC', crv: 'P-256' }],
  ['06052b81040022', { kty: 'EC', crv: 'P-384' }],
  ['06052b81040023', { kty: 'EC', crv: 'P-521' }],
  ['06052b8104000a', { kty: 'EC', crv: 'secp256k1' }],
  ['06032b6571', { kty: 'OKP', crv: 'Ed448' }],
  ['06032b656f', { kty: 'OKP', crv: 'X448' }],
  ['06032b6570', { kty: 'OKP', crv: 'Ed25519' }],
  ['06032b656e', { kty: 'OKP', crv: 'X25519' }],
  ['06092a864886f70d010101', { kty: 'RSA' }],
  ['0609608648016503040311', { kty: 'AKP', alg: 'ML-DSA-44' }],
  ['0609608648016503040312', { kty: 'AKP', alg: 'ML-DSA-65' }],
  ['0609608648016503040313', { kty: 'AKP', alg: 'ML-DSA-87' }],
]

/** `{ kty: 'unknown' }` where it is none of those that are known here. */
export function pemShape(pem: string): JsonObject {
  const base64 = pem.replaceAll(/-----[^-]+-----|\s/g, '')
  const hex = Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const found = shapes.map(([oid, shape]) => ({ shape, at: placeOf(oid, hex) })).filter(({ at }) => at >= 0)
  return found.sort((one, other) => one.at - other.at)[0]?.shape ?? { kty: 'unknown' }
}

/**
 * An algorithm that a BIT STRING or an OCTET STRING follows: the key. In a certificate the issuer's signature comes
 * after it, and may be of another kind.
 */
function placeOf(oid: string, hex: string): number {
  return hex.search(new RegExp(`${oid}(?:0500)?0[34]`))
}
