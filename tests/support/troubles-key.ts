/** What can be wrong with the key, made for any algorithm. */
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import type { JsonObject } from '@/lib/jwt/segment'
import { generateKey } from '@/lib/jwt/writing/generate'
import { bare, keyFor, segment, signed } from './signed'
import type { Makings, Trouble } from './trouble'

const claims = { sub: 'ada' }

/** A token in order, with the key changed in what it says of itself. */
function key(name: string, change: (makings: Makings) => JsonObject, header: object = {}): Trouble {
  return {
    name,
    make: async (makings) => ({
      token: await signed(makings.alg, makings.jwk, claims, { alg: makings.alg, ...header }),
      key: change(makings),
    }),
  }
}

/** A set is public: jose takes no secrets in one. */
function set(name: string, change: (makings: Makings) => readonly JsonObject[], kid: unknown = undefined): Trouble {
  return {
    name,
    only: pair,
    make: async (makings) => ({
      token: await signed(makings.alg, makings.jwk, claims, { alg: makings.alg, kid: kid ?? makings.pub.kid }),
      key: { keys: change(makings) },
    }),
  }
}

const hmac = (alg: string) => alg.startsWith('HS')
const rsa = (alg: string) => /^[RP]S/.test(alg)
const pair = (alg: string) => !hmac(alg)

function secretOf(bytes: number): JsonObject {
  return { kty: 'oct', k: segment('s'.repeat(bytes)) }
}

function secret(name: string, bytes: (hash: number) => number): Trouble {
  return {
    name,
    only: hmac,
    make: async ({ alg }) => {
      const jwk = secretOf(bytes(Number(alg.slice(2)) / 8))
      return { token: await signed(alg, jwk, claims), key: jwk }
    },
  }
}

/** RSA key with the exponent 1: the padded hash is its own signature (RFC 8017 §8.2 with e = 1). */
const exponentOne: Trouble = {
  name: 'an RSA key with exponent 1',
  only: (alg) => alg === 'RS256',
  make: async ({ alg, pub }) => {
    const input = `${segment({ alg })}.${segment(claims)}`
    const size = Buffer.from(String(pub.n), 'base64url').length
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(input)))
    const info = Buffer.concat([Buffer.from('3031300d060960864801650304020105000420', 'hex'), digest])
    const padded = Buffer.concat([
      Buffer.from([0, 1]),
      Buffer.alloc(size - info.length - 3, 0xff),
      Buffer.from([0]),
      info,
    ])
    return { token: `${input}.${padded.toString('base64url')}`, key: { ...bare(pub), e: 'AQ' } }
  },
}

const pairs = new Map<number, JsonWebKey>()

function rsaKey(bits: number): JsonObject {
  const made =
    pairs.get(bits) ?? generateKeyPairSync('rsa', { modulusLength: bits }).privateKey.export({ format: 'jwk' })
  pairs.set(bits, made)
  return { ...made }
}

const shortRsa: Trouble = {
  name: 'an RSA key of 1024 bits',
  // PS512 needs more room than that.
  only: (alg) => rsa(alg) && alg !== 'PS512',
  make: async ({ alg }) => {
    const jwk = rsaKey(1024)
    const { kty, n, e } = jwk
    return { token: await signed(alg, jwk, claims), key: { kty, n, e } }
  },
}

/** RSA keys are slow to make, and one for another algorithm is as strange. */
async function stranger(alg: Makings['alg']): Promise<JsonObject> {
  const other = rsa(alg) ? await keyFor(alg === 'RS256' ? 'RS384' : 'RS256') : await generateKey(alg)
  return { ...other?.private, alg }
}

/** RFC 8725 §2.1: the public key, which everybody has, taken for a secret. */
const confusion: Trouble = {
  name: 'the public key taken for a secret',
  only: pair,
  make: async ({ pub }) => {
    const jwk = { kty: 'oct', k: segment(JSON.stringify(pub)) }
    return { token: await signed('HS256', jwk, claims), key: pub, expected: { algorithms: ['HS256'] } }
  },
}

const secretsInTrouble: readonly Trouble[] = [
  secret('a secret as long as the hash', (hash) => hash),
  secret('a secret one byte shorter than the hash', (hash) => hash - 1),
  secret('a secret of one byte', () => 1),
  {
    name: 'a secret that is found in lists, and short',
    only: hmac,
    make: async ({ alg }) => {
      const jwk = { kty: 'oct', k: segment('secret') }
      return { token: await signed(alg, jwk, claims), key: jwk }
    },
  },
  {
    name: 'a secret with padding',
    only: hmac,
    make: async ({ alg, jwk }) => {
      const long = { kty: 'oct', k: Buffer.alloc(64, 7).toString('base64url') }
      return { token: await signed(alg, long, claims), key: { ...bare(jwk), k: `${long.k}==` } }
    },
  },
]

export const keyTroubles: readonly Trouble[] = [
  key('a key that says nothing of itself', ({ pub, alg }) => ({ ...bare(pub), ...(alg.startsWith('ML') && { alg }) })),
  key('a key for encryption', ({ pub }) => ({ ...pub, use: 'enc' })),
  key('a key with a use that is no string', ({ pub }) => ({ ...pub, use: ['sig'] })),
  key('a key for deriving', ({ pub }) => ({ ...pub, key_ops: ['deriveBits'] })),
  key('a key for checking', ({ pub }) => ({ ...pub, key_ops: ['verify'] })),
  key('a key for checking, said twice', ({ pub }) => ({ ...pub, key_ops: ['verify', 'verify'] })),
  key('operations that are no list', ({ pub }) => ({ ...pub, key_ops: 'verify' })),
  key('a key with "ext" that is a string', ({ pub }) => ({ ...pub, ext: 'yes' })),
  key('a key for another algorithm', ({ pub, alg }) => ({ ...pub, alg: alg === 'ES256' ? 'ES384' : 'ES256' })),
  key('a key with an alg that is no string', ({ pub, alg }) => ({ ...pub, alg: [alg] })),
  key('a key of another type', ({ pub }) => ({ ...pub, kty: 'ACME' })),
  key('a key without its numbers', ({ pub }) => ({ kty: pub.kty, crv: pub.crv, alg: pub.alg })),
  key('a key with numbers that are none', ({ pub }) => ({ ...pub, n: 5, e: {}, x: [], pub: null, k: 1 })),
  key('a single key with another name', ({ pub }) => pub, { kid: 'another' }),
  set('a set with the key', ({ pub }) => [pub]),
  set('a set with the key among others', ({ pub }) => [{ kty: 'ACME', kid: 'a' }, { ...pub, kid: 'b' }, pub]),
  set('a set without the name', ({ pub }) => [pub], 'another'),
  set('a set, and a name that is a number', ({ pub }) => [{ ...pub, kid: 5 }], 5),
  set('a set where the named one is for encryption', ({ pub }) => [
    { ...pub, use: 'enc' },
    { ...pub, kid: 'other' },
  ]),
  {
    name: 'a set with the key, and no name in the header',
    only: pair,
    make: async ({ alg, jwk, pub }) => ({ token: await signed(alg, jwk, claims), key: { keys: [pub] } }),
  },
  {
    name: 'another key of the same kind',
    make: async ({ alg, pub }) => {
      const other = await stranger(alg)
      return { token: await signed(alg, other, claims, { alg, kid: pub.kid }) }
    },
  },
  confusion,
  shortRsa,
  exponentOne,
  ...secretsInTrouble,
]
