/** The JWT that the API makes and checks by itself, in the two forms that it may have. */
import { type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT } from 'jose'
import type { WorldView } from '../../world/party'
import type { Settings } from '../../world/settings'
import type { Account } from '../../world/story'
import { type Expected, explained } from '../jwt-refusal'
import { keyFor, type OwnKeys, toCheck, toSign } from './own-keys'

/** What whoever signs in asks for besides: where nothing is asked for, nothing is limited. */
export type AskedFor = { readonly client_id?: unknown; readonly scope?: unknown }

type Form = {
  readonly typ: string
  readonly claims: (account: Account, asked: AskedFor, world: WorldView) => JWTPayload
  readonly checks: (world: WorldView) => JWTVerifyOptions
}

const lives: Readonly<Record<Settings['tokenLife'], number>> = {
  hour: 3600,
  'five-minutes': 300,
  'twenty-seconds': 20,
}

/** The scopes that the API knows. It gives no other. */
const known: readonly string[] = ['photos.read']

const forms: Readonly<Record<Settings['ownJwt'], Form>> = {
  // No iss, no aud, no scope: whoever holds it may do everything that the person may do.
  short: {
    typ: 'JWT',
    claims: ({ sub, name }) => ({ sub, name }),
    checks: () => ({ algorithms: ['HS256'], requiredClaims: ['sub', 'exp'] }),
  },
  // The claims of RFC 9068 §2.2, which nobody has to be an authorization server to write, and its checks (§4).
  'like-acme-id': {
    typ: 'at+jwt',
    claims: ({ sub }, { client_id, scope }, { addresses, random }) => ({
      iss: addresses['resource-server'],
      sub,
      aud: addresses['resource-server'],
      jti: random(32),
      client_id,
      scope: grantedScope(scope),
    }),
    checks: ({ settings, addresses }) => ({
      issuer: addresses['resource-server'],
      audience: addresses['resource-server'],
      typ: 'at+jwt',
      algorithms: [settings.algorithm],
      requiredClaims: ['exp', 'sub', 'client_id', 'iat', 'jti'],
    }),
  },
}

function grantedScope(scope: unknown): string {
  const asked = typeof scope === 'string' ? scope.split(' ') : []
  return known.filter((each) => asked.includes(each)).join(' ')
}

/** A JWT for somebody who has just signed in, and the scope in it, where it has one. */
export async function issueOwnJwt(keys: OwnKeys, account: Account, asked: AskedFor, world: WorldView) {
  const { typ, claims } = forms[world.settings.ownJwt]
  const [{ alg, kid }] = keys
  const iat = Math.floor(world.now / 1000)
  const payload = { ...claims(account, asked, world), iat, exp: iat + lives[world.settings.tokenLife] }
  const header = { alg, typ, kid }
  const jwt = await new SignJWT(payload).setProtectedHeader(header).sign(await toSign(keys[0]))
  return 'scope' in payload ? { jwt, scope: payload.scope } : { jwt }
}

/** Throws Refused: `unknown_key`, or with jose’s codes. The algorithm is the API's choice and not the token's (RFC 8725 §3.1). */
export async function verifyOwnJwt(keys: OwnKeys, jwt: string, world: WorldView): Promise<JWTPayload> {
  const options = { ...forms[world.settings.ownJwt].checks(world), currentDate: new Date(world.now) }
  try {
    const { payload } = await jwtVerify(jwt, () => toCheck(keyFor(keys, jwt)), options)
    return payload
  } catch (error) {
    throw explained(error, jwt, expected(keys, options, world))
  }
}

function expected(keys: OwnKeys, options: JWTVerifyOptions, { now }: WorldView): Expected {
  const { algorithms = [], issuer, audience, typ } = options
  const wanted = { issuer, audience, typ } as Pick<Expected, 'issuer' | 'audience' | 'typ'>
  return { ...wanted, algorithms, keysOf: 'this API', kids: keys.map(({ kid }) => kid), now }
}
