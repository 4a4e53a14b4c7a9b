/** The Photo API, where it checks a token: one that is for another API. RFC 8725 §3.9, RFC 9068 §4. */
import { createLocalJWKSet, jwtVerify } from 'jose'
import { Refused } from '../../note'
import type { AtHand, Claims } from './verifier'

export async function signatureIsEnough(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}

export async function knowsItsClients(token: string, { jwks, issuer, now }: AtHand): Promise<Claims> {
  const options = { issuer, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  if (!friends.includes(String(payload.client_id))) throw new Refused('unknown_client', 'It is from an unknown app.')
  return payload
}

export async function namesItself(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const { payload } = await jwtVerify(token, createLocalJWKSet(jwks), options)
  return payload
}

/** Apps that are known to be honest. */
const friends: readonly string[] = ['photoprint', 'photobook']
