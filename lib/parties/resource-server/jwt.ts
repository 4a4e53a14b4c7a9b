/** Checking a JWT access token locally (RFC 9068 §4), with the keys that the authorization server publishes. */
import { createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet, jwtVerify } from 'jose'
import type { HttpResponse } from '../../world/message'
import type { WorldView } from '../../world/party'
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

/** Throws where the answer is no JWK Set (RFC 7517 §5). */
export function readKeys(http: HttpResponse): JSONWebKeySet {
  if (http.status !== 200) throw new errors.JWKSInvalid(`Acme ID answered ${http.status}`)
  const jwks: JSONWebKeySet = JSON.parse(http.body)
  createLocalJWKSet(jwks)
  return jwks
}

/** Throws jose's errors: `ERR_JWS_SIGNATURE_VERIFICATION_FAILED`, `ERR_JWT_EXPIRED`, `ERR_JWT_CLAIM_VALIDATION_FAILED`… */
export async function verifyJwt(state: ResourceServerState, token: string, world: WorldView): Promise<TokenClaims> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(state.jwks ?? { keys: [] }), {
    issuer: state.metadata.issuer,
    audience: state.audience,
    typ: 'at+jwt',
    algorithms: [world.settings.algorithm],
    requiredClaims: ['exp', 'sub', 'client_id', 'iat', 'jti'],
    currentDate: new Date(world.now),
  })
  return payload as TokenClaims
}
