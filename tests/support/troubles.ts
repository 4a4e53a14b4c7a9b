/** Every kind of trouble that a signed token can have, made for any algorithm. */
import type { Expectations } from '@/lib/jwt/checks/check'
import type { JsonObject } from '@/lib/jwt/segment'
import type { SigningAlgorithm } from '@/lib/jwt/writing/algorithms'
import { seconds } from './judged'
import { bare, keyFor, segment, signatureFor, signed, signedInput } from './signed'
import { keyTroubles } from './troubles-key'

export type Case = {
  readonly token: string
  /** As it is given to both; without it the public key. */
  readonly key?: JsonObject | { readonly keys: readonly JsonObject[] }
  readonly expected?: Partial<Expectations>
}

/** `jwk`: private. `pub`: public, with its `alg`, `use` and `kid`. Of a secret both are the same. */
export type Makings = { readonly alg: SigningAlgorithm; readonly jwk: JsonObject; readonly pub: JsonObject }

export type Trouble = {
  readonly name: string
  readonly only?: (alg: string) => boolean
  readonly make: (makings: Makings) => Promise<Case>
}

export const claims = { iss: 'https://id.acme.test', aud: 'photos', sub: 'ada', iat: seconds, exp: seconds + 600 }

const [expectIss, expectAud, expectTyp] = [{ iss: claims.iss }, { aud: claims.aud }, { typ: 'at+jwt' }]

/** The token is in order but for what a row says of its claims. */
function payload(name: string, members: object, expected?: Partial<Expectations>): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, { ...claims, ...members }),
      ...(expected && { expected }),
    }),
  }
}

/** A payload as a text, or as any JSON. */
function content(name: string, value: unknown): Trouble {
  return { name, make: async ({ alg, jwk }) => ({ token: await signed(alg, jwk, value) }) }
}

function header(name: string, members: object, expected?: Partial<Expectations>): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, claims, { alg, ...members }),
      ...(expected && { expected }),
    }),
  }
}

/** Changed after it was signed. */
function damaged(name: string, change: (token: string) => string): Trouble {
  return { name, make: async ({ alg, jwk }) => ({ token: change(await signed(alg, jwk, claims)) }) }
}

/** Changed before it was signed: the signature is good for what stands there. */
function resigned(name: string, change: (input: string, alg: string) => string): Trouble {
  return {
    name,
    make: async ({ alg, jwk }) => {
      const input = `${segment({ alg })}.${segment(JSON.stringify(claims).padEnd(180))}`
      return { token: await signedInput(change(input, alg), alg, jwk) }
    },
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function respelled(token: string): string {
  return `${token.slice(0, -1)}${alphabet.charAt(alphabet.indexOf(token.slice(-1)) ^ 1)}`
}

function firstOfSignature(token: string): string {
  const at = token.lastIndexOf('.') + 1
  return `${token.slice(0, at)}${token.charAt(at) === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
}

const json = JSON.stringify(claims)

const inOrder: readonly Trouble[] = [
  payload('nothing', {}),
  payload('nothing, and all is expected', {}, { ...expectIss, ...expectAud }),
  header('a type that is expected', { typ: 'at+jwt' }, expectTyp),
  header('a type with "application/" and in capitals', { typ: 'application/AT+JWT' }, expectTyp),
  payload('the audience in a list', { aud: ['x', 'photos'] }, expectAud),
  payload('no expiry', { exp: undefined }),
  payload('a life of ten years', { exp: seconds + 315_360_000 }),
  payload('personal data', { email: 'ada@acme.test' }),
  payload('a payload of 20 KB', { roles: 'x'.repeat(20_000) }),
  header('a kid like a path', { kid: '../../dev/null' }),
  header('a kid like SQL', { kid: "x' UNION SELECT 'a' --" }),
  header('jku and x5u', { jku: 'https://evil.test/jwks', x5u: 'https://evil.test/x' }),
  payload('expired just within the leeway', { exp: seconds - 9 }, { leeway: 10 }),
  payload('good from just within the leeway', { nbf: seconds + 10 }, { leeway: 10 }),
  header('a member __proto__', JSON.parse('{"__proto__":{"alg":"none"}}')),
]

const claimTroubles: readonly Trouble[] = [
  payload('another issuer', { iss: 'https://evil.test' }, expectIss),
  payload('no issuer', { iss: undefined }, expectIss),
  payload('the issuer in a list', { iss: [claims.iss] }, expectIss),
  payload('another audience', { aud: 'mail' }, expectAud),
  payload('no audience', { aud: undefined }, expectAud),
  payload('an audience that contains it', { aud: 'photos-2' }, expectAud),
  payload('an audience that is an object', { aud: { photos: true } }, expectAud),
  header('another type', { typ: 'JWT' }, expectTyp),
  header('no type', {}, expectTyp),
  header('a type that is no string', { typ: ['at+jwt'] }, expectTyp),
  payload('expired', { exp: seconds - 1 }),
  payload('expired at this very second', { exp: seconds }),
  payload('expired beyond the leeway', { exp: seconds - 10 }, { leeway: 10 }),
  payload('an expiry that is a string', { exp: String(seconds + 600) }),
  payload('an expiry that is null', { exp: null }),
  content('an expiry larger than any number', json.replace(/"exp":\d+/, '"exp":1e999')),
  content('a beginning smaller than any number', json.replace('{', '{"nbf":-1e999,')),
  payload('an expiry in milliseconds', { exp: (seconds + 600) * 1000 }),
  payload('not good yet', { nbf: seconds + 1 }),
  payload('not good yet beyond the leeway', { nbf: seconds + 11 }, { leeway: 10 }),
  payload('a beginning that is a string', { nbf: '0' }),
  payload('a time of issue that is a string', { iat: 'now' }),
]

const contentTroubles: readonly Trouble[] = [
  content('a payload that is a list', [claims]),
  content('a payload that is null', 'null'),
  content('a payload that is no JSON', 'Ada'),
  content('a payload that is cut off', json.slice(0, -1)),
  content('an empty payload', ''),
  content('a byte order mark', `\ufeff${json}`),
  content('a member twice', json.replace('{', '{"sub":"mallory",')),
  content('a member twice, spelled with an escape', json.replace('{', '{"\\u0073ub":"mallory",')),
  {
    name: 'a token as the payload',
    make: async ({ alg, jwk }) => ({ token: await signed(alg, jwk, await signed(alg, jwk, claims)) }),
  },
  {
    name: 'a payload that is not UTF-8',
    make: async ({ alg, jwk }) => ({
      token: await signedInput(
        `${segment({ alg })}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}`,
        alg,
        jwk,
      ),
    }),
  },
]

const formTroubles: readonly Trouble[] = [
  damaged('cut off in the payload', (token) => token.slice(0, token.indexOf('.') + 41)),
  damaged('cut off in the signature', (token) => token.slice(0, -4)),
  damaged('a part too many', (token) => `${token}.AAAA`),
  damaged('a part too few', (token) => token.slice(0, token.lastIndexOf('.'))),
  damaged('no signature', (token) => token.slice(0, token.lastIndexOf('.') + 1)),
  damaged('a changed payload', (token) => token.replace(/\.[^.]+\./, `.${segment({ ...claims, sub: 'mallory' })}.`)),
  damaged('a changed signature', firstOfSignature),
  damaged('a signature in plain base64', (token) => token.replace(/[^.]*$/, (end) => `+/${end.slice(2)}`)),
  damaged('a stranger in the signature', (token) => `${token}!`),
  damaged('a space in the signature', (token) => `${token.slice(0, -5)} ${token.slice(-5)}`),
  damaged('a line break in the signature', (token) => `${token.slice(0, -5)}\n${token.slice(-5)}`),
  damaged('disclosures behind it', (token) => `${token}~WyJhIiwiYiIsImMiXQ~`),
  resigned('a space in the payload', (input) => `${input.slice(0, -5)} ${input.slice(-5)}`),
  resigned('a space in the header', (input) => input.replace(/^(.{9})/, '$1 ')),
  resigned(
    'padding behind the header',
    (_, alg) => `${segment(`${`{"alg":"${alg}"`.padEnd(28)}}`)}=.${segment(claims)}`,
  ),
  resigned('a header twice', (_, alg) => `${segment(`{"alg":"none","alg":"${alg}"}`)}.${segment(claims)}`),
  resigned('a header that is a list', (_, alg) => `${segment([{ alg }])}.${segment(claims)}`),
  resigned('a header that is no JSON', (_, alg) => `${segment(`alg=${alg}`)}.${segment(claims)}`),
]

const hasLeftoverBits = (alg: string) => !['ES384', 'ES512', 'HS384', 'ML-DSA-65'].includes(alg)

/** Where the last character has bits that belong to no byte, which depends on the length. */
const spellingTroubles: readonly Trouble[] = [
  {
    name: 'a signature respelled',
    only: hasLeftoverBits,
    make: async ({ alg, jwk }) => ({ token: respelled(await signed(alg, jwk, claims)) }),
  },
  {
    name: 'padding behind the signature',
    only: hasLeftoverBits,
    make: async ({ alg, jwk }) => {
      const token = await signed(alg, jwk, claims)
      const signature = token.slice(token.lastIndexOf('.') + 1)
      return { token: `${token}${'='.repeat((4 - (signature.length % 4)) % 4)}` }
    },
  },
  {
    name: 'a payload respelled',
    make: async ({ alg, jwk }) => {
      const text = json.padEnd(json.length + ((4 - (json.length % 3)) % 3))
      return { token: await signedInput(respelled(`${segment({ alg })}.${segment(text)}`), alg, jwk) }
    },
  },
]

const algorithmTroubles: readonly Trouble[] = [
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

const critTroubles: readonly Trouble[] = [
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

/** A token that another key of the same kind signed. */
const strangers: readonly Trouble[] = [
  {
    name: 'another key',
    make: async ({ alg, jwk, pub }) => {
      const token = await signed(alg, jwk, claims)
      const at = token.lastIndexOf('.')
      return { token: `${token.slice(0, at)}.${await signatureFor('something else', alg, jwk)}`, key: pub }
    },
  },
]

export const troubles: readonly Trouble[] = [
  ...inOrder,
  ...claimTroubles,
  ...contentTroubles,
  ...formTroubles,
  ...spellingTroubles,
  ...algorithmTroubles,
  ...critTroubles,
  ...strangers,
  ...keyTroubles,
]
