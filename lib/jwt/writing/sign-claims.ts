/** A JWT of our own: not one that somebody wrote, and not one of a world. Loads `jose`. */
import { importJWK, type JWK, SignJWT } from 'jose'
import type { JsonObject } from '../segment'
import type { NewKey } from './generate'

/** Signs claims. The header says `alg` and `kid` of the key, and `typ`. */
export async function signClaims(claims: JsonObject, typ: string, { private: jwk }: NewKey): Promise<string> {
  const alg = String(jwk.alg)
  const key = await importJWK({ ...jwk, kty: String(jwk.kty) } as JWK, alg)
  return new SignJWT({ ...claims }).setProtectedHeader({ alg, kid: String(jwk.kid), typ }).sign(key)
}
