/** The public key in some bytes as a JWK says it (RFC 3279 §2.3, RFC 5480 §2, RFC 8410 §3 and §4, FIPS 204). */
import { base64urlOf } from '../base64url'
import type { JsonObject } from '../segment'
import { type Der, insideOf, sequenceIn } from './der'
import { privateInfoOf, publicInfoOf } from './der-form'
import { coordinateSize, upOf } from './ec-points'

const unknown: JsonObject = { kty: 'unknown' }

/** Object identifiers in hexadecimal, as they stand in the bytes. */
const algorithms: Readonly<Record<string, JsonObject>> = {
  '2a864886f70d010101': { kty: 'RSA' },
  // RFC 4055 §1.2: a key for RSASSA-PSS alone
  '2a864886f70d01010a': { kty: 'RSA', pss: true },
  '2a8648ce3d0201': { kty: 'EC' },
  '2b6570': { kty: 'OKP', crv: 'Ed25519' },
  '2b656e': { kty: 'OKP', crv: 'X25519' },
  '2b6571': { kty: 'OKP', crv: 'Ed448' },
  '2b656f': { kty: 'OKP', crv: 'X448' },
  '608648016503040311': { kty: 'AKP', alg: 'ML-DSA-44' },
  '608648016503040312': { kty: 'AKP', alg: 'ML-DSA-65' },
  '608648016503040313': { kty: 'AKP', alg: 'ML-DSA-87' },
  '2a8648ce380401': { kty: 'DSA' },
  '2a864886f70d010301': { kty: 'DH' },
  '2a8648ce3e0201': { kty: 'DH' },
}

/** RFC 5480 §2.1.1.1, SEC 2, RFC 5639 §4.1. */
const curves: Readonly<Record<string, string>> = {
  '2a8648ce3d030107': 'P-256',
  '2b81040022': 'P-384',
  '2b81040023': 'P-521',
  '2b8104000a': 'secp256k1',
  '2b81040021': 'P-224',
  '2a8648ce3d030101': 'P-192',
  '2b2403030208010107': 'brainpoolP256r1',
  '2b240303020801010b': 'brainpoolP384r1',
  '2b240303020801010d': 'brainpoolP512r1',
  '2a811ccf5501822d': 'SM2',
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The type of a key, and its curve by name, as far as its AlgorithmIdentifier (RFC 5280 §4.1.1.2) tells. */
function shapeOf(algorithm: Der | undefined): JsonObject {
  const [name, parameters] = insideOf(algorithm)
  const shape = (name && algorithms[hexOf(name.content)]) ?? unknown
  if (shape.kty !== 'EC') return shape
  return { ...shape, crv: (parameters && curves[hexOf(parameters.content)]) ?? 'unknown' }
}

/** `{ kty: 'unknown' }` where it is none of those that are known here. `bytes`: a public key, a private key or a certificate. */
export function keyInDer(bytes: Uint8Array): JsonObject {
  const info = publicInfoOf(bytes)
  if (info === null) return shapeOf(privateInfoOf(bytes)?.algorithm)
  const [algorithm, bits] = sequenceIn(info)
  const shape = shapeOf(algorithm)
  // X.690 §8.6.2: the first byte says how many bits at the end are unused, which here are none.
  return { ...shape, ...(bits && members(shape, bits.content.subarray(1))) }
}

function members(shape: JsonObject, key: Uint8Array): JsonObject {
  if (shape.kty === 'RSA') return rsaMembers(sequenceIn(key))
  if (shape.kty === 'EC') return pointMembers(shape.crv, key)
  if (shape.kty === 'OKP') return { x: base64urlOf(key) }
  return shape.kty === 'AKP' ? { pub: base64urlOf(key) } : {}
}

/** The numbers of an RSA key (RFC 8017 Appendix A.1.1). */
function rsaMembers([n, e]: readonly Der[]): JsonObject {
  return n && e ? { n: base64urlOf(unsigned(n.content)), e: base64urlOf(unsigned(e.content)) } : {}
}

/** Without the zeros that keep a number from being negative. */
export function unsigned(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  return bytes.subarray(Math.max(0, first))
}

/** SEC 1 §2.3.4: a point, whole or compressed. Of a curve that is not known here it stays as it is. */
export function pointMembers(crv: unknown, point: Uint8Array): JsonObject {
  const size = coordinateSize(crv) ?? (point.length - 1) / 2
  const x = point.subarray(1, 1 + size)
  if (point[0] === 0x04) return { x: base64urlOf(x), y: base64urlOf(point.subarray(1 + size)) }
  const y = point[0] === 0x02 || point[0] === 0x03 ? upOf(crv, x, point[0] === 0x03) : null
  return y && x.length === size ? { x: base64urlOf(x), y: base64urlOf(y), compressed: true } : {}
}

/** The public key that a certificate in base64 (RFC 7517 §4.7) is of; `null` where it is none. */
export function keyInCertificate(base64: unknown): JsonObject | null {
  const bytes = typeof base64 === 'string' ? bytesOfBase64(base64) : null
  const key = bytes && publicInfoOf(bytes) ? keyInDer(bytes) : unknown
  return key.kty === 'unknown' ? null : key
}

const longest = 100_000

/** The bytes of base64 or base64url, padded or not, over one line or several; `null` where it is none. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length > longest) return null
  const plain = text.replaceAll(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/')
  try {
    return plain === '' ? null : Uint8Array.from(atob(plain), (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
