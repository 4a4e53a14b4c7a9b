/** Checking a JWT access token locally (RFC 9068 §4), with the keys that the authorization server publishes. */
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { jsonObject } from '../../world/http-text'
import type { HttpResponse } from '../../world/message'
import type { WorldView } from '../../world/party'
import { guardOf } from '../guard-of'
import { type Expected, explained } from '../jwt-refusal'
import { Refused } from '../note'
import { wrongType } from './claims'
import type { AtHand } from './guards/verifier'
import { verifiers } from './guards/verifiers'
import { LookUpFailed, lookUpFailed } from './look-up'
import type { TokenClaims } from './permission'
import type { ResourceServerState } from './state'

/** Nobody can make the API ask again and again with names of keys that there are not. In milliseconds. */
const cooldown = 30_000

/** True where the keys that it has cannot be the right ones: it has none, or none of the name that the token gives. */
export function needsKeys({ jwks, jwksAt }: ResourceServerState, token: string, world: WorldView): boolean {
  if (!jwks) return true
  if (world.settings.keyCache === 'fixed' || world.now - jwksAt < cooldown) return false
  const kid = kidOf(token)
  return kid !== undefined && !jwks.keys.some((key) => key.kid === kid)
}

function kidOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid
  } catch {
    return undefined
  }
}

/** @throws LookUpFailed where the answer is no JWK Set (RFC 7517 §5). */
export function readKeys({ metadata }: ResourceServerState, http: HttpResponse): JSONWebKeySet {
  const problem = problemOf(http)
  if (!problem) return JSON.parse(http.body)
  const question = { what: 'The look-up of Acme ID’s keys', asked: `GET ${metadata.jwks_uri}` }
  throw lookUpFailed('ERR_JWKS_INVALID', question, http, problem)
}

function problemOf({ status, body }: HttpResponse): string | null {
  if (status !== 200) return 'only a 200 brings keys'
  const set = jsonObject(body)
  if (!set) return 'the body is no JSON object, and a JWK Set is one (RFC 7517 §5)'
  if (!Array.isArray(set.keys)) return 'it has no list named "keys" (RFC 7517 §5.1)'
  const isKey = (key: unknown) => typeof key === 'object' && key !== null && !Array.isArray(key)
  if (!set.keys.every(isKey)) return 'in the list "keys" stands something that is no JWK (RFC 7517 §5.1)'
  // Without keys there is none that the token could name. Keys that are none say nothing of the token.
  return set.keys.length === 0 || set.keys.some(isUsable)
    ? null
    : 'no key in it has the members with which a signature could be checked (RFC 7517 §5)'
}

/** RFC 7518 §6.2.1, §6.3.1, RFC 8037 §2: the members without which there is no public key. */
const needed: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'x', 'y'],
  RSA: ['n', 'e'],
  OKP: ['crv', 'x'],
}

function isUsable(key: Readonly<Record<string, unknown>>): boolean {
  const members = needed[String(key.kty)]
  return key.use !== 'enc' && members?.every((name) => typeof key[name] === 'string') === true
}

/** Throws Refused with jose’s codes where the token is not good, and LookUpFailed where the key that it names is of no use. */
export async function verifyJwt(state: ResourceServerState, token: string, world: WorldView): Promise<TokenClaims> {
  try {
    const guarded = guardOf(verifiers, world.settings)
    if (guarded) return readClaims(await guarded(token, atHand(state, world)))
    const { payload } = await jwtVerify(token, keysOf(state), {
      issuer: state.metadata.issuer,
      audience: state.audience,
      typ: 'at+jwt',
      algorithms: [world.settings.algorithm],
      requiredClaims: ['exp', 'sub', 'client_id', 'iat', 'jti'],
      currentDate: new Date(world.now),
    })
    return readClaims(payload)
  } catch (error) {
    throw explained(error, token, expected(state, world))
  }
}

function atHand(state: ResourceServerState, { settings, now }: WorldView): AtHand {
  const { metadata, audience, partners } = state
  const acmeId = { issuer: metadata.issuer, jwks: state.jwks ?? { keys: [] } }
  return { ...acmeId, issuers: [acmeId, ...partners], audience, algorithm: settings.algorithm, now }
}

function readClaims(payload: Readonly<Record<string, unknown>>): TokenClaims {
  const wrong = wrongType(payload)
  if (wrong) throw new Refused('wrong_claim_type', `${wrong}.`)
  return payload as TokenClaims
}

function expected({ jwks, metadata, audience }: ResourceServerState, { settings, now }: WorldView): Expected {
  const kids = (jwks?.keys ?? []).map(({ kid }) => kid)
  const checks = { issuer: metadata.issuer, audience, typ: 'at+jwt', algorithms: [settings.algorithm] }
  return { ...checks, keysOf: 'Acme ID', kids, now }
}

/** The key that a token names. That it cannot be used is no fault of the token. */
function keysOf({ jwks }: ResourceServerState): JWTVerifyGetKey {
  const find = createLocalJWKSet(jwks ?? { keys: [] })
  return async (header, token) => {
    try {
      return await find(header, token)
    } catch (error) {
      throw isOfToken(error, header.kid) ? error : unusable(header.kid)
    }
  }
}

/** That no key is there is of the token; that two have one name is not (RFC 7517 §4.5). */
function isOfToken(error: unknown, kid: string | undefined): boolean {
  if (error instanceof errors.JWKSMultipleMatchingKeys) return kid === undefined
  return error instanceof errors.JOSEError && !(error instanceof errors.JWKSInvalid)
}

function unusable(kid: string | undefined): LookUpFailed {
  const name = kid === undefined ? 'The key' : `The key "${kid}"`
  return new LookUpFailed(
    'key_unusable',
    `${name} that Acme ID publishes cannot be used: it is not written as a public key for this algorithm, or two keys have one name. So the API cannot tell what the token is worth.`,
  )
}
