/** Signs what was written, byte for byte. Loads `jose`: import it only where something is signed. */
import type { ReadKeys } from '../keys/read-keys'
import type { ReadToken } from '../reading/read-token'

export const signingAlgorithms = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'Ed25519',
  'EdDSA',
  'ML-DSA-44',
  'ML-DSA-65',
  'ML-DSA-87',
] as const
export type SigningAlgorithm = (typeof signingAlgorithms)[number]

export type WritingProblem =
  | 'no-key'
  /** It has public keys only. */
  | 'no-private-key'
  /** No key of these fits the algorithm. `detail`: what the key is for. */
  | 'key-does-not-fit'
  | 'bad-key'
  /** RFC 7518 §3.2. */
  | 'short-secret'
  | 'no-header'
  | 'platform'

export type Written = { readonly token: string } | { readonly problem: WritingProblem; readonly detail: string }

/**
 * The token signed with a key that fits. The header gets this `alg`, and the key's `kid` where the header had a `kid`
 * or the key has one; nothing else in it changes, and the payload keeps its very bytes. Never throws.
 */
export declare function signToken(token: ReadToken, keys: ReadKeys, alg: SigningAlgorithm): Promise<Written>

/** The algorithms that this platform can sign with: ML-DSA is not everywhere. */
export declare function offeredAlgorithms(): Promise<readonly SigningAlgorithm[]>
