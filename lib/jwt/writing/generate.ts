/** New keys. Loads `jose`. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { base64urlOf } from '../base64url'
import { publicJwk } from '../keys/candidates'
import type { JsonObject } from '../segment'
import {
  type ContentEncryption,
  contentKeyBytes,
  type KeyManagement,
  type SigningAlgorithm,
  signingAlgorithms,
} from './algorithms'

/** A pair of JWKs, or of a secret the same `oct` JWK twice; with `alg`, `use`, and a `kid` that is the thumbprint (RFC 7638). */
export type NewKey = { readonly private: JsonObject; readonly public: JsonObject }

/** `enc`: for `dir`, whose key is the content key. `null` where the platform has no such keys. */
export async function generateKey(
  alg: SigningAlgorithm | KeyManagement,
  enc: ContentEncryption = 'A256GCM',
): Promise<NewKey | null> {
  const bytes = secretBytes(alg, enc)
  const jwk = bytes === null ? await pair(alg) : secret(bytes)
  if (jwk === null) return null
  const use = isSigning(alg) ? 'sig' : 'enc'
  const named: JsonObject = { ...jwk, alg, use, kid: await thumbprint(jwk) }
  return { private: named, public: bytes === null ? publicJwk(named) : named }
}

/** The algorithms that this platform can sign with: ML-DSA is not everywhere. */
export async function offeredAlgorithms(): Promise<readonly SigningAlgorithm[]> {
  const offered = await Promise.all(
    signingAlgorithms.map(async (alg) => !alg.startsWith('ML-DSA') || (await pair(alg)) !== null),
  )
  return signingAlgorithms.filter((_, index) => offered[index])
}

function isSigning(alg: string): boolean {
  return signingAlgorithms.some((each) => each === alg)
}

/** RFC 7518 §3.2, §4.4, §4.5 and §4.7; `null` for an algorithm that takes a key pair. */
function secretBytes(alg: string, enc: ContentEncryption): number | null {
  if (alg === 'dir') return contentKeyBytes[enc]
  const bits = /^(?:HS|A)(\d{3})(?:KW|GCMKW)?$/.exec(alg)?.[1]
  return bits === undefined ? null : Number(bits) / 8
}

function secret(bytes: number): JsonObject {
  return { kty: 'oct', k: base64urlOf(crypto.getRandomValues(new Uint8Array(bytes))) }
}

async function pair(alg: string): Promise<JsonObject | null> {
  try {
    const { privateKey } = await generateKeyPair(alg, { extractable: true })
    return { ...(await exportJWK(privateKey)) }
  } catch {
    return null
  }
}

async function thumbprint(jwk: JsonObject): Promise<string> {
  return calculateJwkThumbprint({ ...jwk, kty: String(jwk.kty) })
}
