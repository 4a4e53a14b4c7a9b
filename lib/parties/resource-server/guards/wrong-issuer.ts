/** The Photo API, where it trusts more than one issuer: a good key, and not of the issuer that the token names. RFC 8725 §3.8. */
import { decodeJwt } from 'jose'
import { ofItsCustomers, verifyWithOneOf } from './one-of-keys'
import type { AtHand, Claims } from './verifier'

export async function takesAnyKeyItHas(token: string, { issuers, audience, now }: AtHand): Promise<Claims> {
  const issuer = issuers.map((each) => each.issuer)
  const keys = issuers.flatMap(({ jwks }) => jwks.keys)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const claims = await verifyWithOneOf(keys, token, options)
  return ofItsCustomers(claims, issuers)
}

export async function comparesIssOnly(token: string, { issuers, issuer, audience, now }: AtHand): Promise<Claims> {
  const keys = issuers.flatMap(({ jwks }) => jwks.keys)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const claims = await verifyWithOneOf(keys, token, options)
  return ofItsCustomers(claims, issuers)
}

export async function takesAcmeIdOnly(
  token: string,
  { issuers, issuer, jwks, audience, now }: AtHand,
): Promise<Claims> {
  const { keys } = jwks
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const claims = await verifyWithOneOf(keys, token, options)
  return ofItsCustomers(claims, issuers)
}

export async function takesKeysOfTheIssuer(token: string, { issuers, audience, now }: AtHand): Promise<Claims> {
  const issuer = String(decodeJwt(token).iss)
  const keys = issuers.filter((each) => each.issuer === issuer).flatMap(({ jwks }) => jwks.keys)
  const options = { issuer, audience, typ: 'at+jwt', currentDate: new Date(now) }
  const claims = await verifyWithOneOf(keys, token, options)
  return ofItsCustomers(claims, issuers)
}
