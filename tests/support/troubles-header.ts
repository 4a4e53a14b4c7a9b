/** What can be wrong with the algorithm, and with what a header demands. */
import { bare, keyFor, segment, signed, signedInput } from './signed'
import { claims, header, type Trouble } from './trouble'

const json = JSON.stringify(claims)

export const algorithmTroubles: readonly Trouble[] = [
  ...['none', 'nOnE', 'NONE'].map(
    (alg): Trouble => ({
      name: `alg ${alg}, unsigned`,
      make: async () => ({ token: `${segment({ alg })}.${segment(claims)}.` }),
    }),
  ),
  header('alg none, signed all the same', { alg: 'none' }),
  header('an alg that is unknown', { alg: 'XS256' }),
  header('an alg in other letters', { alg: 'es256' }),
  header('an alg that is no string', { alg: { toString: 1 } }),
  header('an alg in a list', { alg: ['ES256'] }),
  header('an alg that is empty', { alg: '' }),
  header('no alg', { alg: undefined }),
  {
    name: 'an algorithm that is not allowed',
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, claims),
      expected: { algorithms: [alg === 'ES256' ? 'RS256' : 'ES256'] },
    }),
  },
  {
    name: 'another algorithm than the key is for',
    make: async ({ alg, jwk }) => {
      const other = alg === 'HS256' ? 'HS512' : 'HS256'
      const secret = alg === 'HS256' ? jwk : { kty: 'oct', k: segment(JSON.stringify(jwk)) }
      return { token: await signed(other, secret, claims) }
    },
  },
  {
    name: 'a public key in the header',
    make: async ({ alg }) => {
      const { private: own, public: pub } = await keyFor(alg === 'ES256' ? 'ES384' : 'ES256')
      const named = alg === 'ES256' ? 'ES384' : 'ES256'
      return { token: await signed(named, own, claims, { alg: named, jwk: bare(pub) }) }
    },
  },
]

export const critTroubles: readonly Trouble[] = [
  header('crit with an unknown name', { crit: ['acme'], acme: 1 }),
  header('crit with a name that is not there', { crit: ['acme'] }),
  header('crit that is empty', { crit: [] }),
  header('crit that is no list', { crit: 'b64' }),
  header('crit that is null', { crit: null }),
  header('crit with a number', { crit: [5] }),
  header('crit with a registered name', { crit: ['typ'], typ: 'JWT' }),
  header('crit with __proto__', JSON.parse('{"crit":["__proto__"],"__proto__":1}')),
  header('crit with b64 true', { crit: ['b64'], b64: true }),
  header('crit with b64 twice', { crit: ['b64', 'b64'], b64: true }),
  header('crit with b64 that is a string', { crit: ['b64'], b64: 'false' }),
  header('b64 false that crit does not list', { b64: false }),
  {
    name: 'a payload that is not encoded',
    make: async ({ alg, jwk }) => ({
      token: await signedInput(`${segment({ alg, crit: ['b64'], b64: false })}.${json.replaceAll('.', '')}`, alg, jwk),
    }),
  },
]
