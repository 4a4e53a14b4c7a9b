/** Checking with several keys, and whom an issuer may speak of. */
import { errors, importJWK, type JWK, type JWTVerifyOptions, jwtVerify } from 'jose'
import { Refused } from '../../note'
import type { Claims, Issuer } from './verifier'

/** The claims of a token that one of these keys fits. @throws JOSEError */
export async function verifyWithOneOf(keys: readonly JWK[], token: string, options: JWTVerifyOptions): Promise<Claims> {
  for (const key of keys) {
    try {
      return (await jwtVerify(token, await importJWK(key), options)).payload
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error
    }
  }
  throw new errors.JWSSignatureVerificationFailed()
}

/** The claims, where this issuer may speak of this person (RFC 8725 §3.8). @throws Refused */
export function ofItsCustomers(claims: Claims, issuers: readonly Issuer[]): Claims {
  const customers = issuers.find(({ issuer }) => issuer === claims.iss)?.customers
  if (customers && !customers.includes(String(claims.sub)))
    throw new Refused('not_its_customer', `${String(claims.iss)} has no customer named "${String(claims.sub)}".`)
  return claims
}
