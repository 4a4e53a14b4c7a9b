/** The Photo API, where it checks a token: a public key that is taken for a secret. RFC 8725 §2.1, §3.1. */
import { verify } from 'node:crypto'
import { errors } from 'jose'
import { Refused } from '../../note'
import { asJwk, asPem, goodClaims, hmac, keyNamed, publicKeyIn, takenApart } from './by-hand'
import type { AtHand, Claims } from './verifier'

export function letsTheHeaderChoose(token: string, at: AtHand): Claims {
  const { header, signed, signature, claims } = takenApart(token)
  const key = asPem(keyNamed(at.jwks, header.kid))
  const fits = header.alg.startsWith('HS')
    ? hmac(header.alg, key, signed).equals(signature)
    : verify('sha256', signed, publicKeyIn(key), signature)
  if (!fits) throw new errors.JWSSignatureVerificationFailed()
  return goodClaims(claims, at)
}

export function keepsTheKeyAsJwk(token: string, at: AtHand): Claims {
  const { header, signed, signature, claims } = takenApart(token)
  const key = asJwk(keyNamed(at.jwks, header.kid))
  const fits = header.alg.startsWith('HS')
    ? hmac(header.alg, key, signed).equals(signature)
    : verify('sha256', signed, publicKeyIn(key), signature)
  if (!fits) throw new errors.JWSSignatureVerificationFailed()
  return goodClaims(claims, at)
}

export function bindsTheKeyToItsAlgorithm(token: string, at: AtHand): Claims {
  const { header, signed, signature, claims } = takenApart(token)
  if (header.alg !== at.algorithm) throw new Refused('other_algorithm', `This key is for ${at.algorithm} alone.`)
  const key = asPem(keyNamed(at.jwks, header.kid))
  const fits = header.alg.startsWith('HS')
    ? hmac(header.alg, key, signed).equals(signature)
    : verify('sha256', signed, publicKeyIn(key), signature)
  if (!fits) throw new errors.JWSSignatureVerificationFailed()
  return goodClaims(claims, at)
}
