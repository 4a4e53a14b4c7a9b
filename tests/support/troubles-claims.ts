/** What can be wrong with what a token says. */
import { seconds } from './judged'
import { segment, signed, signedInput } from './signed'
import { claims, content, header, payload, type Trouble } from './trouble'

const [expectIss, expectAud, expectTyp] = [{ iss: claims.iss }, { aud: claims.aud }, { typ: 'at+jwt' }]

const json = JSON.stringify(claims)

export const inOrder: readonly Trouble[] = [
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

export const claimTroubles: readonly Trouble[] = [
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
  {
    name: 'an access token (at+jwt) without an expiry',
    make: async ({ alg, jwk }) => ({
      token: await signed(alg, jwk, { ...claims, exp: undefined }, { alg, typ: 'at+jwt' }),
    }),
  },
]

export const contentTroubles: readonly Trouble[] = [
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
