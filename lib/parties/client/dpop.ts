/** DPoP (RFC 9449): proofs that the client holds the key that its tokens are bound to. */
import { importJWK, type JWK } from 'jose'
import * as oauth from 'oauth4webapi'
import { type ClientKeys, publicHalf } from './keys'
import type { ClientConfig } from './state'

type DpopOption = { readonly DPoP?: oauth.DPoPHandle }

/** The option that makes oauth4webapi send a proof along; nothing where the client has no such key. */
export async function proving({ keys }: Pick<ClientConfig, 'keys'>): Promise<DpopOption> {
  return keys.proofs ? { DPoP: await handleFor(keys.proofs, keys.nonces) } : {}
}

/** RFC 9449 §10: the thumbprint of the key, by which the code is bound to it as well. */
export async function thumbprint({ keys }: ClientConfig): Promise<string> {
  const handle = keys.proofs && (await handleFor(keys.proofs))
  return handle ? handle.calculateThumbprint() : ''
}

async function handleFor(jwk: JWK, nonces: ClientKeys['nonces'] = {}): Promise<oauth.DPoPHandle> {
  const [privateKey, publicKey] = await Promise.all([cryptoKey(jwk), cryptoKey(publicHalf(jwk))])
  return oauth.DPoP({}, { privateKey, publicKey }, { [oauth.modifyAssertion]: withNonce(nonces) })
}

/** A handle keeps nonces too, and only for as long as it lives: what must last from step to step is in the client's state. */
function withNonce(nonces: NonNullable<ClientKeys['nonces']>): oauth.ModifyAssertionFunction {
  return (_, payload) => {
    const { origin } = new URL(String(payload.htu))
    if (Object.hasOwn(nonces, origin)) payload.nonce = nonces[origin]
  }
}

/** A private key of the client's as oauth4webapi takes it. */
export async function cryptoKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256')
  if (!(key instanceof CryptoKey)) throw new Error('A client signs with a key pair, not with a secret.')
  return key
}
