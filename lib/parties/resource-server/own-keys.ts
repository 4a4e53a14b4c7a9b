/** The keys of an API that signs its own JWTs: with each of them it signs and checks. */
import { decodeProtectedHeader, importJWK, type JWK } from 'jose'
import type { Fact } from '../../world/party'
import type { Settings } from '../../world/settings'
import { Refused } from '../note'
import { publicKey, signingKey } from '../signing-keys'

/** As a JWK (RFC 7517): a secret (`kty: oct`), or the private key of a pair. */
export type OwnKey = JWK & { readonly kid: string; readonly alg: string }

/** The first key signs, and all of them check. */
export type OwnKeys = readonly [OwnKey, ...OwnKey[]]

/** HMAC knows no public half: whoever checks could sign (RFC 7518 §3.2). */
export function secretKey(kid: string, secret: string): OwnKey {
  return { kty: 'oct', kid, alg: 'HS256', k: Buffer.from(secret).toString('base64url') }
}

/** A new key pair, as Acme ID would make it. */
export async function keyPair({ algorithm }: Settings): Promise<OwnKey> {
  const { kid = '', ...key } = await signingKey(algorithm)
  return { ...key, kid, alg: algorithm }
}

type Material = ReturnType<typeof importJWK>

export function toSign(key: OwnKey): Material {
  return importJWK(key)
}

export function toCheck(key: OwnKey): Material {
  return importJWK(key.kty === 'oct' ? key : publicKey(key))
}

/**
 * The key that a JWT names (RFC 7515 §4.1.4); the one that signs, where it names none.
 *
 * @throws Refused `unknown_key`.
 */
export function keyFor(keys: OwnKeys, jwt: string): OwnKey {
  const kid = kidOf(jwt)
  const key = kid === undefined ? keys[0] : keys.find((each) => each.kid === kid)
  if (!key) throw new Refused('unknown_key', `The JWT names the key "${kid}", and the API has none of that name.`)
  return key
}

function kidOf(jwt: string): string | undefined {
  try {
    return decodeProtectedHeader(jwt).kid
  } catch {
    return undefined
  }
}

/** What there is to remember: the secret itself, and of a key pair its name. */
export function keyFacts(keys: OwnKeys): Omit<Fact, 'party'>[] {
  return keys.map((key) =>
    key.kty === 'oct'
      ? { name: 'signing_secret', value: Buffer.from(key.k ?? '', 'base64url').toString(), secret: true }
      : { name: 'signing key', value: key.kid, secret: false },
  )
}
