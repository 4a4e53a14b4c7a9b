/** Checking a token with a key that is a text: a public key as a JWK, or else a secret. Of interest is where the text came from. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { decodeProtectedHeader, errors, importJWK, type JWK, jwtVerify, UnsecuredJWT } from 'jose'
import { jsonObject } from '../../../world/http-text'
import type { AtHand, Claims } from './verifier'

/** A public key is for the algorithm of Acme ID, and whatever else stands there is a secret for HS256. */
export async function checkWith(key: string, token: string, at: AtHand): Promise<Claims> {
  const jwk = jsonObject(key)
  if (!jwk) return checkWithSecret(key, token, at)
  const { payload } = await jwtVerify(token, await importJWK(jwk as JWK, at.algorithm), rules(at))
  return payload
}

function rules({ issuer, audience, algorithm, now }: AtHand) {
  return { issuer, audience, typ: 'at+jwt', algorithms: [algorithm], currentDate: new Date(now) }
}

/** By hand: no WebCrypto, and so not jose, takes a secret that is empty. What the claims say is for jose again. */
function checkWithSecret(secret: string, token: string, at: AtHand): Claims {
  const { alg, ...header } = decodeProtectedHeader(token)
  const [head = '', body = '', signature = ''] = token.split('.')
  if (alg !== 'HS256') throw new errors.JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed')
  const wanted = createHmac('sha256', secret).update(`${head}.${body}`).digest()
  if (!isSame(wanted, Buffer.from(signature, 'base64url'))) throw new errors.JWSSignatureVerificationFailed()
  const unsigned = Buffer.from(JSON.stringify({ ...header, alg: 'none' })).toString('base64url')
  return UnsecuredJWT.decode(`${unsigned}.${body}.`, rules(at)).payload
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
