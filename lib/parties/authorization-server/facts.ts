/** What Acme ID knows, read from its records. */
import type { Fact } from '../../world/party'
import type { AuthorizationServerState, Stored } from './state'

type Known = Omit<Fact, 'party'>

/** Which members of a record are shown, under which name. */
const shown: Readonly<Record<string, readonly (readonly [member: string, name: string, secret: boolean])[]>> = {
  Session: [['accountId', 'session', false]],
  AuthorizationCode: [
    ['jti', 'code', true],
    ['codeChallenge', 'code_challenge', false],
    ['nonce', 'nonce', false],
    ['redirectUri', 'redirect_uri', false],
    ['dpopJkt', 'dpop_jkt', false],
  ],
  PushedAuthorizationRequest: [['jti', 'pushed request', false]],
  DeviceCode: [['jti', 'device_code', true]],
  BackchannelAuthenticationRequest: [['jti', 'auth_req_id', true]],
  Grant: [['jti', 'grant', false]],
  AccessToken: [['jti', 'access_token', true]],
  RefreshToken: [['jti', 'refresh_token', true]],
}

/** What is good for one use only, and how it is said that it was used. */
const usedUp: Readonly<Record<string, string>> = {
  AuthorizationCode: 'code used',
  RefreshToken: 'refresh_token used',
}

/** Its signing keys by name, and what its records say of sessions, codes, grants and tokens. */
export function serverFacts({ keys, records }: AuthorizationServerState): Known[] {
  const kids = keys.map(({ kid }): Known => ({ name: 'signing key', value: kid ?? '', secret: false }))
  const kept = Object.entries(records).flatMap(([key, record]) => recordFacts(key.split(':')[0] ?? '', record))
  return [...kids, ...kept]
}

function recordFacts(model: string, { payload }: Stored): Known[] {
  if (model === 'Interaction') return interactionFacts(payload)
  const known = (shown[model] ?? []).flatMap(([member, name, secret]): Known[] => {
    const value = payload[member]
    return typeof value === 'string' ? [{ name, value, secret }] : []
  })
  const used = usedUp[model]
  return payload.consumed && used ? [...known, { name: used, value: 'yes', secret: false }] : known
}

/** While a person signs in and consents, the authorization request waits in the interaction. */
function interactionFacts(payload: Record<string, unknown>): Known[] {
  const params = (payload.params ?? {}) as Record<string, unknown>
  return ['state', 'nonce', 'code_challenge', 'redirect_uri'].flatMap((name): Known[] => {
    const value = params[name]
    return typeof value === 'string' ? [{ name, value, secret: false }] : []
  })
}
