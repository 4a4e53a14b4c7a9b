/** Signing keys. ES256 and EdDSA are made on the spot; RS256 takes a tenth of a second, so a few are kept ready. */
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { once } from '../process'
import type { Settings } from '../world/settings'

type Algorithm = Settings['algorithm']

const poolSize = 4

/** Made ahead. */
const pool = once('keys', (): Promise<JWK>[] => [])

/** A fresh private key as a JWK, for one party of one run. */
export async function signingKey(algorithm: Algorithm): Promise<JWK> {
  if (algorithm !== 'RS256') return makeKey(algorithm)
  const key = pool.shift() ?? makeKey(algorithm)
  setImmediate(() => {
    while (pool.length < poolSize) pool.push(makeKey(algorithm))
  })
  return key
}

async function makeKey(algorithm: Algorithm): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
  const jwk = await exportJWK(privateKey)
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 8)
  return { ...jwk, kid, alg: algorithm, use: 'sig' }
}

/** What of a key may be known to everybody (RFC 7518 §6.2.2, §6.3.2; RFC 8037 §2). */
export function publicKey({ d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, oth: _oth, ...rest }: JWK): JWK {
  return rest
}
