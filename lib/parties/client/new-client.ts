/** A client as its operator set it up: where it is, how it is registered, what it asks for. */
import type { AuthorizationServer } from 'oauth4webapi'
import { pathOfBase } from '../../world/base'
import type { Addresses, Settings } from '../../world/settings'
import type { ClientSetup, PartySetup } from '../../world/setup'
import { askedFor } from './authorization-options'
import type { ClientKeys } from './keys'
import { callbackPath, traitsOf } from './kinds'
import { postLogoutUri } from './logout-registration'
import { isConfidential } from './registration'
import { type ClientState, emptyClient } from './state'

type ClientParty = Extract<PartySetup, { client: ClientSetup }>

/** What a client is told by its operator. */
export type ClientKnowing = {
  readonly metadata: AuthorizationServer
  readonly addresses: Addresses
  readonly settings: Settings
  /** Only a confidential client keeps it. */
  readonly secret: string
  readonly registrationToken: string
  readonly keys?: ClientKeys
}

/** A client that nobody has used yet. */
export function newClient(
  party: ClientParty,
  { metadata, addresses, settings, secret, registrationToken, keys = {} }: ClientKnowing,
): ClientState {
  const { start } = party.client
  const base = 'at' in party ? addresses[party.at] : ''
  return {
    config: {
      metadata,
      ...knownNames(party.client, settings, secret, registrationToken),
      ...placeOf(party.client, settings, base),
      base,
      redirect_uri: `${base}${callbackPath(traitsOf(party.client, settings).runs)}`,
      ...(party.client.signsOut ? { post_logout_redirect_uri: postLogoutUri(base) } : {}),
      ...askedFor(party.client, settings, addresses),
      start,
      keys,
      api: addresses['resource-server'],
      photos: `${addresses['resource-server']}/photos`,
      settings,
    },
    ...emptyClient,
  }
}

/** A browser app keeps its session in the page. A BFF has a Strict cookie, which the redirect back would not bring, beside the Lax one (RFC 10017 §6.1.3.2). */
function placeOf(setup: ClientSetup, settings: Settings, base: string) {
  const { client_id, afterSignIn = '/photos' } = setup
  const { runs } = traitsOf(setup, settings)
  const cookie = `${client_id}_session`
  if (runs === 'page') return { runs, cookie, afterSignIn: '/app' }
  if (runs === 'server' || runs === 'native') return { runs, cookie, afterSignIn }
  // RFC 6265bis §4.1.3.2: `__Host-` is for cookies of a whole host, and this one shares it below a path.
  const prefix = pathOfBase(base) === '' ? '__Host-' : '__Secure-'
  return { runs, cookie: `${prefix}${client_id}_login`, signedInCookie: `${prefix}${client_id}`, afterSignIn: '/app' }
}

/** A client that registers itself has neither name nor secret yet. */
function knownNames(setup: ClientSetup, settings: Settings, secret: string, registrationToken: string) {
  const { client_id, client_name, registers } = setup
  const names = { client_id: registers ? '' : client_id, client_name }
  if (registers) return settings.registration === 'open' ? names : { ...names, initial_access_token: registrationToken }
  return isConfidential(setup, settings) ? { ...names, client_secret: secret } : names
}
