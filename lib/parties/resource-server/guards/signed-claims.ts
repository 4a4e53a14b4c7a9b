/** What Acme ID has signed, and nothing looked at but the signature and the type: what libraries look at besides, a guard has to. */
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { jsonObject } from '../../../world/http-text'
import { Refused } from '../../note'
import { shown } from '../../shown'
import type { Claims } from './verifier'

/** The claims of an access token, as if each were what it must be. */
export type SignedClaims = Claims & { readonly exp: number }

/** @throws jose’s errors; Refused `wrong_typ`. */
export async function signedClaims(token: string, jwks: JSONWebKeySet): Promise<SignedClaims> {
  const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet(jwks))
  if (protectedHeader.typ !== 'at+jwt')
    throw new Refused('wrong_typ', `typ is ${shown(protectedHeader.typ)}, and "at+jwt" was expected.`)
  return (jsonObject(new TextDecoder().decode(payload)) ?? {}) as SignedClaims
}

/** What to throw at a token of somebody else’s, or for somebody else. */
export function notForUs({ iss, aud }: Claims): Refused {
  return new Refused('not_for_us', `iss is ${shown(iss)} and aud ${shown(aud)}: it is not for this API.`)
}
