/** What the code about two readings uses, and what is not of interest in it. */
import { UnsecuredJWT } from 'jose'
import { jsonObject } from '../../../world/http-text'
import type { AtHand, Claims } from './verifier'

/** What every access token of Acme ID must say (RFC 9068 §4). */
export function rules({ issuer, audience, algorithm, now }: AtHand) {
  return { issuer, audience, typ: 'at+jwt', algorithms: [algorithm], currentDate: new Date(now) }
}

/** What a part of a token says. */
export function claimsOf(part = ''): Claims {
  return jsonObject(Buffer.from(part, 'base64url').toString()) ?? {}
}

/** The claims, if they are within the rules. Who wrote them is not asked. */
export function holdAgainst({ issuer, audience, currentDate }: ReturnType<typeof rules>, claims: Claims): Claims {
  return UnsecuredJWT.decode(new UnsecuredJWT(claims).encode(), { issuer, audience, currentDate }).payload
}
