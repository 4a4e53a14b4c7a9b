/** How clients are registered with the authorization server (RFC 7591 §2). */
import type { Addresses, Settings } from '../../world/settings'
import type { ClientSetup, GrantType } from '../../world/setup'
import type { Story } from '../../world/story'
import type { RegisteredClient } from '../authorization-server/state'
import { callbackPath, traitsOf } from './kinds'

type ClientParty = { readonly client: ClientSetup; readonly at?: keyof Addresses }
const ciba: GrantType = 'urn:openid:params:grant-type:ciba'

type Place = { readonly settings: Settings; readonly addresses: Addresses }

/** The registration of a party that is a client. A public one has no secret to show. */
export function registrationOf(party: ClientParty, place: Place, secret: string): RegisteredClient {
  const { client_id, client_name } = party.client
  const grants = grantsOf(party.client, place.settings)
  const registration = {
    client_id,
    client_name,
    redirect_uris: redirectUri(party, place) ?? [],
    response_types: responseTypes(grants),
    grant_types: grants,
    ...(traitsOf(party.client, place.settings).runs === 'native' ? { application_type: 'native' } : {}),
    ...(grants.includes(ciba) ? { backchannel_token_delivery_mode: 'poll' } : {}),
  }
  if (!isConfidential(party.client, place.settings)) return { ...registration, token_endpoint_auth_method: 'none' }
  return { ...registration, client_secret: secret, token_endpoint_auth_method: place.settings.clientAuthentication }
}

/** True for a client that has a secret. */
export function isConfidential(setup: ClientSetup, settings: Settings): boolean {
  return traitsOf(setup, settings).confidential
}

function redirectUri(party: ClientParty, { addresses, settings }: Place): string[] | undefined {
  const redirects = party.client.grants.some((grant) => grant === 'authorization_code' || grant === 'implicit')
  return redirects && party.at
    ? [withoutLoopbackPort(addresses[party.at]) + callbackPath(traitsOf(party.client, settings).runs)]
    : undefined
}

/** RFC 8252 §7.3: the port of a loopback address is not known before the app runs, so any may come. */
function withoutLoopbackPort(base: string): string {
  return base.replace(/^(http:\/\/(?:127\.0\.0\.1|\[::1\])):\d+/, '$1')
}

/** A server that knows a grant no more has nobody registered for it. */
function grantsOf({ grants }: ClientSetup, { legacyGrants }: Settings): readonly GrantType[] {
  return legacyGrants === 'allowed' ? grants : grants.filter((grant) => grant !== 'implicit' && grant !== 'password')
}

/** The response types that the grants go with (RFC 7591 §2.1). */
function responseTypes(grants: readonly GrantType[]): string[] {
  return [
    ...(grants.includes('authorization_code') ? ['code'] : []),
    ...(grants.includes('implicit') ? ['id_token token'] : []),
  ]
}

/** The API is a client too, for one purpose: to ask what a token is worth. */
export function registrationOfApi({ introspectorId }: Story, secret: string): RegisteredClient {
  return { client_id: introspectorId, client_secret: secret, redirect_uris: [], response_types: [], grant_types: [] }
}
