/** The private keys of a client: what it signs as itself, and the one that its tokens are bound to. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Settings } from '../../world/settings'

/** Each only where the settings have a use for it. */
export type ClientKeys = {
  /** Signs request objects (RFC 9101). Its public half is registered. */
  readonly requests?: JWK
  /** Signs the assertions by which it proves who it is (RFC 7523 §2.2). Its public half is registered. */
  readonly assertions?: JWK
  /** Signs DPoP proofs (RFC 9449). Nobody registers it: each proof shows its public half. */
  readonly proofs?: JWK
  /** The nonces that go into those proofs: the last that each server gave, by its origin (RFC 9449 §8, §9). */
  readonly nonces?: Readonly<Record<string, string>>
}

type Signing = Pick<Settings, 'jar' | 'dpop' | 'clientAuthentication'>

/** Fresh keys for a client of one world. */
export async function newClientKeys({ jar, dpop, clientAuthentication }: Signing): Promise<ClientKeys> {
  return {
    ...(jar === 'on' ? { requests: await newKey({ use: 'sig' }) } : {}),
    ...(clientAuthentication === 'private_key_jwt' ? { assertions: await newKey({ use: 'sig' }) } : {}),
    ...(dpop === 'off' ? {} : { proofs: await newKey({}) }),
  }
}

/** The public halves that the authorization server is told of. */
export function registeredKeys({ requests, assertions }: ClientKeys): JWK[] {
  return [requests, assertions].filter((key) => key !== undefined).map(publicHalf)
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
