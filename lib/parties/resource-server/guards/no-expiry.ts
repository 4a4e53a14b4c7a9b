/** The Photo API, where it checks a token: one that has run out. RFC 7519 §4.1.4. */
import { Refused } from '../../note'
import { notForUs, signedClaims } from './signed-claims'
import type { AtHand, Claims } from './verifier'

export async function neverLooksAtTheTime(token: string, { jwks, issuer, audience }: AtHand): Promise<Claims> {
  const claims = await signedClaims(token, jwks)
  if (claims.iss !== issuer || claims.aud !== audience) throw notForUs(claims)
  return claims
}

export async function takesSecondsForMilliseconds(token: string, at: AtHand): Promise<Claims> {
  const { jwks, issuer, audience, now } = at
  const claims = await signedClaims(token, jwks)
  if (claims.iss !== issuer || claims.aud !== audience) throw notForUs(claims)
  if (claims.exp < now) throw new Refused('token_expired', `exp is ${claims.exp}, and now it is ${now}.`)
  return claims
}

export async function looksAtTheTime(token: string, { jwks, issuer, audience, now }: AtHand): Promise<Claims> {
  const claims = await signedClaims(token, jwks)
  if (claims.iss !== issuer || claims.aud !== audience) throw notForUs(claims)
  if (!(now < claims.exp * 1000)) throw new Refused('token_expired', `exp is ${claims.exp}, and that is over.`)
  return claims
}
