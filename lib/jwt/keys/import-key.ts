/** Turns a key that was given into one that the platform computes with. Loads `jose`. */
import { exportJWK, importJWK, importPKCS8, importSPKI, importX509, type JWK } from 'jose'
import type { JsonObject } from '../segment'
import { type Candidate, publicJwk } from './candidates'

export type Imported = CryptoKey | Uint8Array

/** Importing costs more than a check does, so each key is imported once for each algorithm. */
const imported = new WeakMap<Candidate, Map<string, Promise<Imported>>>()

/** The key that checks a signature. Throws what the platform or jose throws at a key that is none. */
export function verifyingKey(candidate: Candidate, alg: string): Promise<Imported> {
  return once(candidate, `verify ${alg}`, async () => {
    if (candidate.type === 'secret') return candidate.bytes
    if (candidate.type === 'jwk') return importAs(publicJwk(candidate.jwk), alg)
    if (candidate.label === 'CERTIFICATE') return importX509(candidate.pem, alg)
    if (candidate.label === 'PUBLIC KEY') return importSPKI(candidate.pem, alg)
    return importAs(publicJwk(await privatePemJwk(candidate.pem, alg)), alg)
  })
}

/** The key that signs or opens. */
export function privateKey(candidate: Candidate, alg: string): Promise<Imported> {
  return once(candidate, `use ${alg}`, async () => {
    if (candidate.type === 'secret') return candidate.bytes
    if (candidate.type === 'jwk') return importAs(candidate.jwk, alg)
    return importPKCS8(candidate.pem, alg)
  })
}

function once(candidate: Candidate, use: string, load: () => Promise<Imported>): Promise<Imported> {
  const known = imported.get(candidate) ?? new Map<string, Promise<Imported>>()
  imported.set(candidate, known)
  const key = known.get(use) ?? load()
  known.set(use, key)
  return key
}

/** What a JWK says of its own use was looked at already: it must not keep the platform from importing it. */
async function importAs(jwk: JsonObject, alg: string): Promise<Imported> {
  if (jwk.ext !== undefined && typeof jwk.ext !== 'boolean') throw new TypeError('"ext" is no boolean.')
  // What is spelled wrong is no secret (RFC 7518 §6.4.1); one that is spelled right is no JWK any more when it comes here.
  if (jwk.kty === 'oct') throw new TypeError('"k" is not base64url.')
  const { key_ops: _, use: __, ext: ___, ...rest } = jwk
  return importJWK({ ...rest, kty: String(jwk.kty) } as JWK, alg)
}

async function privatePemJwk(pem: string, alg: string): Promise<JsonObject> {
  return { ...(await exportJWK(await importPKCS8(pem, alg, { extractable: true }))) }
}
