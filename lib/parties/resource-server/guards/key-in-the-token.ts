/** The Photo API, where it looks for the key: a token that brings its own. RFC 7515 §4.1.3, RFC 8725 §3.8. */
import { createLocalJWKSet, decodeProtectedHeader, EmbeddedJWK, jwtVerify } from 'jose'
import type { AtHand, Claims } from './verifier'

export async function takesTheKeyInTheHeader(token: string, at: AtHand): Promise<Claims> {
  const { jwks, issuer, audience, now } = at
  const { jwk } = decodeProtectedHeader(token)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const key = jwk ? EmbeddedJWK : createLocalJWKSet(jwks)
  const { payload } = await jwtVerify(token, key, options)
  return payload
}

export async function alsoListsItsAlgorithms(token: string, at: AtHand): Promise<Claims> {
  const { jwks, issuer, audience, now, algorithm } = at
  const { jwk } = decodeProtectedHeader(token)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now), algorithms: [algorithm] }
  const key = jwk ? EmbeddedJWK : createLocalJWKSet(jwks)
  const { payload } = await jwtVerify(token, key, options)
  return payload
}

export async function takesAKeyOfAKnownName(token: string, at: AtHand): Promise<Claims> {
  const { jwks, issuer, audience, now } = at
  const { jwk, kid } = decodeProtectedHeader(token)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const key = jwk && jwks.keys.some((known) => known.kid === kid) ? EmbeddedJWK : createLocalJWKSet(jwks)
  const { payload } = await jwtVerify(token, key, options)
  return payload
}

export async function takesPublishedKeysOnly(token: string, at: AtHand): Promise<Claims> {
  const { jwks, issuer, audience, now } = at
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const key = createLocalJWKSet(jwks)
  const { payload } = await jwtVerify(token, key, options)
  return payload
}
