/** The Photo API, where it checks a token: an algorithm that is none. RFC 8725 §3.1, §3.2. */
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { Refused } from '../../note'
import type { AtHand, Claims } from './verifier'

export async function believesTheHeader(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const { alg } = decodeProtectedHeader(token)
  if (alg?.toLowerCase() === 'none') return decodeJwt(token)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}

export async function refusesTheWordNone(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const { alg } = decodeProtectedHeader(token)
  if (alg === 'none') throw new Refused('alg_none', 'alg is "none", and that is not taken here.')
  if (alg?.toLowerCase() === 'none') return decodeJwt(token)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}

export function onlyDecodes(token: string): Claims {
  const payload = decodeJwt(token)
  return payload
}

export async function listsItsAlgorithms(
  token: string,
  { jwks, issuer, audience, now, algorithm }: AtHand,
): Promise<Claims> {
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now), algorithms: [algorithm] }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}
