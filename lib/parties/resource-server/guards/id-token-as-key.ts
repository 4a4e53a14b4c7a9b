/** The Photo API, where it checks a token: an ID token. RFC 9068 §2.1, §4; OpenID Connect Core §2. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { signedInIsEnough } from './signed-in'
import type { AtHand, Claims } from './verifier'

export async function believesWhoeverSigned(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}

export async function wantsTheUsualClaims(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, requiredClaims: ['exp', 'iat', 'sub'], currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}

export async function takesItsClientsToo(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const options = { issuer, audience: [audience, 'photoprint'], currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}

export async function wantsAnAccessToken(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}
