/** Checks any bytes against any bytes: what a token should be made of is asked elsewhere. Web Cryptography. */
import { possibleOf } from '../algorithms'
import type { Candidate } from '../keys/candidates'
import { type Imported, verifyingKey } from '../keys/import-key'
import { notComputableHere } from '../keys/known-names'
import { hmacKey, parametersOf } from '../writing/signature'

export type Bytes = Uint8Array<ArrayBuffer>

/** True where this key made this signature of this input. What cannot be computed does not fit. */
export async function computes(candidate: Candidate, alg: string, signature: Bytes, input: Bytes): Promise<boolean> {
  try {
    const key = await keyOf(candidate, alg)
    return await crypto.subtle.verify(parametersOf(alg), key, signature, input)
  } catch {
    return false
  }
}

/** True where this secret made this HMAC. */
export async function hmacFits(secret: Uint8Array, alg: string, signature: Bytes, input: Bytes): Promise<boolean> {
  if (secret.length === 0) return false
  return crypto.subtle.verify('HMAC', await hmacKey(alg, secret), signature, input)
}

/** The same key for another algorithm, whatever it says of itself. */
const unnamed = new WeakMap<Candidate, Candidate>()

async function keyOf(candidate: Candidate, alg: string): Promise<CryptoKey> {
  if (candidate.type === 'secret') return hmacKey(alg, candidate.bytes)
  return asCryptoKey(await verifyingKey(withoutAlg(candidate), alg))
}

function asCryptoKey(key: Imported): CryptoKey {
  if (key instanceof Uint8Array) throw new TypeError('These are bytes, and no public key.')
  return key
}

function withoutAlg(candidate: Candidate): Candidate {
  // ML-DSA keys are of the algorithm that they name (RFC 7517 §4.4).
  if (candidate.jwk.kty === 'AKP') return candidate
  const { alg: _, use: __, key_ops: ___, ...jwk } = candidate.jwk
  const bare = unnamed.get(candidate) ?? { ...candidate, jwk }
  unnamed.set(candidate, bare)
  return bare
}

const hmacs: readonly string[] = ['HS256', 'HS384', 'HS512']

/** The algorithms that can be tried with a key, whatever it says of itself. */
export function triable({ jwk }: Candidate): readonly string[] {
  if (jwk.kty === 'oct') return hmacs
  return notComputableHere(jwk) === null ? possibleOf(jwk) : []
}
