/** Which signature algorithms go with which public key. */
import type { JsonObject } from './segment'

type KeyShape = { readonly kty: string; readonly crv?: string; readonly algorithms: readonly string[] }

/** RFC 7518 §3.1, RFC 8037 §3.1 and RFC 9864 §2.2. Secret keys (`oct`) are not here on purpose: a JWKS is public. */
const shapes: readonly KeyShape[] = [
  { kty: 'EC', crv: 'P-256', algorithms: ['ES256'] },
  { kty: 'EC', crv: 'P-384', algorithms: ['ES384'] },
  { kty: 'EC', crv: 'P-521', algorithms: ['ES512'] },
  { kty: 'OKP', crv: 'Ed25519', algorithms: ['EdDSA', 'Ed25519'] },
  { kty: 'RSA', algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] },
  // A key of this type always names its algorithm.
  { kty: 'AKP', algorithms: ['ML-DSA-44', 'ML-DSA-65', 'ML-DSA-87'] },
]

/** RFC 8812 §3.2, RFC 8037 §3.1 and RFC 9864 §2.2: registered, and not computed here, for browsers do not offer them. */
const beyond: readonly KeyShape[] = [
  { kty: 'EC', crv: 'secp256k1', algorithms: ['ES256K'] },
  { kty: 'OKP', crv: 'Ed448', algorithms: ['EdDSA', 'Ed448'] },
]

/** The algorithms that a key may check: those of its type and curve, and of these only its own `alg`, where it names one. */
export function algorithmsOf(jwk: JsonObject): readonly string[] {
  return ownOf(jwk, shapes)
}

/** Those that a key is for and that nothing here can compute. */
export function beyondOf(jwk: JsonObject): readonly string[] {
  return ownOf(jwk, beyond)
}

/** What a key could check if it did not say anything of its own algorithm. */
export function possibleOf({ alg: _, ...jwk }: JsonObject): readonly string[] {
  return [...algorithmsOf(jwk), ...beyondOf(jwk)]
}

/** The curve that an algorithm wants; `null` where it wants none, or more than one will do. */
export function curveOf(alg: string): string | null {
  const found = [...shapes, ...beyond].filter(({ crv, algorithms }) => crv !== undefined && algorithms.includes(alg))
  return found.length === 1 ? (found[0]?.crv ?? null) : null
}

function ownOf(jwk: JsonObject, among: readonly KeyShape[]): readonly string[] {
  const shape = among.find(({ kty, crv }) => kty === jwk.kty && (crv === undefined || crv === jwk.crv))
  const algorithms = shape?.algorithms ?? []
  return jwk.alg === undefined ? algorithms : algorithms.filter((algorithm) => algorithm === jwk.alg)
}

/** RFC 7517 §4.2, §4.3: a key that says what it is for is used for nothing else. */
export function isForSignatures(jwk: JsonObject): boolean {
  const operations: unknown = jwk.key_ops
  const mayVerify = operations === undefined || (Array.isArray(operations) && operations.includes('verify'))
  return mayVerify && (jwk.use === undefined || jwk.use === 'sig')
}
