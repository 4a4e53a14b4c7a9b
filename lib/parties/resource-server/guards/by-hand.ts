/** What a check of a token is made of where no library does it (RFC 7515 §5.2). */
import { createHmac, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, errors, type JSONWebKeySet } from 'jose'
import type { AtHand, Claims } from './verifier'

/** A token in its parts. */
export type TakenApart = {
  readonly header: { readonly alg: string; readonly kid?: string }
  readonly claims: Claims
  /** What the signature is about. */
  readonly signed: Buffer
  readonly signature: Buffer
}

/** @throws JOSEError where it is no JWT. */
export function takenApart(token: string): TakenApart {
  const claims = decodeJwt(token)
  const { alg = '', kid } = decodeProtectedHeader(token)
  const [header = '', payload = '', signature = ''] = token.split('.')
  return {
    header: kid === undefined ? { alg } : { alg, kid },
    claims,
    signed: Buffer.from(`${header}.${payload}`),
    signature: Buffer.from(signature, 'base64url'),
  }
}

/** The key that a token names; the only one, where it names none. @throws JWKSNoMatchingKey */
export function keyNamed({ keys }: JSONWebKeySet, kid: string | undefined): JsonWebKey {
  const key = kid === undefined ? keys[0] : keys.find((each) => each.kid === kid)
  if (!key) throw new errors.JWKSNoMatchingKey()
  return key as JsonWebKey
}

/** RFC 7468 §13: the form that most libraries take. */
export function asPem(key: JsonWebKey): string {
  return String(createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }))
}

/** RFC 7517 §3 */
export function asJwk(key: JsonWebKey): string {
  return JSON.stringify(key)
}

type PublicKey = { readonly key: KeyObject; readonly dsaEncoding: 'ieee-p1363' }

/** A public key in either form, for a check with it. RFC 7518 §3.4: r and s stand one after the other. */
export function publicKeyIn(text: string): PublicKey {
  const key = text.startsWith('{')
    ? createPublicKey({ key: JSON.parse(text) as JsonWebKey, format: 'jwk' })
    : createPublicKey(text)
  return { key, dsaEncoding: 'ieee-p1363' }
}

/** RFC 7518 §3.2 */
const hashes: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

/** The HMAC of a text. @throws JOSENotSupported */
export function hmac(alg: string, secret: string, text: Buffer): Buffer {
  const hash = Object.hasOwn(hashes, alg) ? hashes[alg] : undefined
  if (hash === undefined) throw new errors.JOSENotSupported()
  return createHmac(hash, secret).update(text).digest()
}

/** The claims, where they are those of a token that is still good, and for this API. @throws JOSEError */
export function goodClaims(claims: Claims, { issuer, audience, now }: AtHand): Claims {
  const wrong = claims.iss !== issuer ? 'iss' : claims.aud !== audience ? 'aud' : undefined
  if (wrong) throw new errors.JWTClaimValidationFailed(wrong, claims, wrong, 'check_failed')
  if (!(Number(claims.exp) * 1000 > now)) throw new errors.JWTExpired('exp', claims, 'exp', 'check_failed')
  return claims
}
