/** The Photo API, where it checks a token: one of another kind. RFC 8725 §3.11, §3.12. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { Refused } from '../../note'
import { signedInIsEnough } from './signed-in'
import type { AtHand, Claims } from './verifier'

export async function takesWhateverIsSigned(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}

export async function refusesIdTokens(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  if (payload.nonce || payload.at_hash) throw new Refused('is_id_token', 'It has a nonce: it is an ID token.')
  return signedInIsEnough(payload)
}

export async function refusesLogoutTokens(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  if (payload.events) throw new Refused('is_logout_token', 'It has events: it is a logout token.')
  return signedInIsEnough(payload)
}

export async function namesTheType(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return signedInIsEnough(payload)
}
