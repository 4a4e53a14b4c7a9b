/** What Acme ID knows, read from its records. */
import type { Fact } from '../../world/party'
import { isSecretName } from '../../world/secrets'
import type { AuthorizationServerState, Stored } from './state'

type Known = Omit<Fact, 'party'>

/** Which members of a record are shown, under which name. */
const shown: Readonly<Record<string, readonly (readonly [member: string, name: string])[]>> = {
  Session: [['accountId', 'session']],
  AuthorizationCode: [
    ['jti', 'code'],
    ['codeChallenge', 'code_challenge'],
    ['nonce', 'nonce'],
    ['redirectUri', 'redirect_uri'],
    ['dpopJkt', 'dpop_jkt'],
  ],
  Client: [['client_id', 'registered client']],
  PushedAuthorizationRequest: [['jti', 'pushed request']],
  DeviceCode: [['jti', 'device_code']],
  BackchannelAuthenticationRequest: [['jti', 'auth_req_id']],
  Grant: [['jti', 'grant']],
  AccessToken: [['jti', 'access_token']],
  RefreshToken: [['jti', 'refresh_token']],
}

/** What is good for one use only, and how it is said that it was used. */
const usedUp: Readonly<Record<string, string>> = {
  AuthorizationCode: 'code used',
  RefreshToken: 'refresh_token used',
}

/** Its signing keys by name, the clients that its operator registered, and what its records say of sessions, codes, grants and tokens. */
export function serverFacts({ keys, clients, records }: AuthorizationServerState): Known[] {
  const kids = keys.map(({ kid }): Known => ({ name: 'signing key', value: kid ?? '', secret: false }))
  const kept = Object.entries(records).flatMap(([key, record]) => recordFacts(key.split(':')[0] ?? '', record))
  const registered = clients.map(
    ({ client_id }): Known => ({ name: 'registered client', value: client_id, secret: false }),
  )
  return [...kids, ...registered, ...kept]
}

function recordFacts(model: string, { payload }: Stored): Known[] {
  if (model === 'Interaction') return interactionFacts(payload)
  const known = (shown[model] ?? []).flatMap(([member, name]): Known[] => {
    const value = payload[member]
    return typeof value === 'string' ? [{ name, value, secret: isSecretName(name) }] : []
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
