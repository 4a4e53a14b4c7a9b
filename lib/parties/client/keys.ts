/** The private keys of a client: one for what it signs as itself, one that its tokens are bound to. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Settings } from '../../world/settings'

/** Each only where the settings have a use for it. */
export type ClientKeys = {
  /** Signs request objects (RFC 9101). Its public half is registered. */
  readonly requests?: JWK
  /** Signs DPoP proofs (RFC 9449). Nobody registers it: each proof shows its public half. */
  readonly proofs?: JWK
}

/** Fresh keys for a client of one world. */
export async function newClientKeys({ jar, dpop }: Settings): Promise<ClientKeys> {
  return {
    ...(jar === 'on' ? { requests: await newKey({ use: 'sig' }) } : {}),
    ...(dpop === 'on' ? { proofs: await newKey({}) } : {}),
  }
}

/** What of an EC key everybody may know (RFC 7518 §6.2.1). */
export function publicHalf({ d: _, ...jwk }: JWK): JWK {
  return jwk
}

async function newKey(more: JWK): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: (await calculateJwkThumbprint(jwk)).slice(0, 8), alg: 'ES256', ...more }
}
