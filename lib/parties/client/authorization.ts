/** The authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1). */
import * as oauth from 'oauth4webapi'
import type { WorldView } from '../../world/party'
import { guardOf } from '../guard-of'
import { addedParameters } from './authorization-options'
import { cryptoKey } from './dpop'
import { endpointIn } from './endpoints'
import { clientOf } from './exchange'
import { attemptGuards } from './guards/attempts'
import type { Attempt, ClientConfig } from './state'

type Parameters = Record<string, string>

/** Fresh values for one sign-in: 256 bits each, from the world. RFC 7636 §4.1 wants 43 characters at least. */
export function newAttempt(world: WorldView): Attempt {
  const { nonce, pkce } = world.settings
  const attempt = {
    state: world.random(32),
    nonce: nonce === 'sent' ? world.random(32) : '',
    code_verifier: pkce === 'required' ? world.random(32) : null,
  }
  return guardOf(attemptGuards, world.settings)?.(attempt, world.random) ?? attempt
}

/** The address at the authorization server that the browser is sent to. */
export function addressWith({ metadata }: ClientConfig, parameters: Parameters): string {
  const url = new URL(endpointIn(metadata, 'authorization_endpoint'))
  url.search = new URLSearchParams(parameters).toString()
  return url.href
}

/** What is asked, as it is to be sent: parameter by parameter, or all of it in one request object (RFC 9101). */
export async function authorizationParameters(config: ClientConfig, attempt: Attempt): Promise<Parameters> {
  const parameters = {
    response_type: 'code',
    client_id: config.client_id,
    redirect_uri: config.redirect_uri,
    scope: config.scope,
    state: attempt.state,
    ...(attempt.nonce ? { nonce: attempt.nonce } : {}),
    ...(config.resource ? { resource: config.resource } : {}),
    ...(await challengeOf(attempt)),
    ...promptFor(config),
    ...(await addedParameters(config)),
  }
  return config.keys.requests ? inRequestObject(config, config.keys.requests, parameters) : parameters
}

/** OpenID Connect Core §11: whoever asks for `offline_access` must let the person be asked. */
function promptFor({ scope }: ClientConfig): Parameters {
  return scope.split(' ').includes('offline_access') ? { prompt: 'consent' } : {}
}

async function challengeOf({ code_verifier }: Attempt): Promise<Parameters> {
  if (code_verifier === null) return {}
  return { code_challenge: await oauth.calculatePKCECodeChallenge(code_verifier), code_challenge_method: 'S256' }
}

/** Long, so that nobody's request dies while a teacher talks. In seconds. */
const requestLifetime = 30 * 60

/** RFC 9101 §5: the signed request, and beside it `client_id` alone. */
async function inRequestObject(
  config: ClientConfig,
  jwk: NonNullable<ClientConfig['keys']['requests']>,
  parameters: Parameters,
): Promise<Parameters> {
  const key = { key: await cryptoKey(jwk), kid: jwk.kid }
  const request = await oauth.issueRequestObject(config.metadata, clientOf(config), parameters, key, {
    [oauth.modifyAssertion]: (_, payload) => {
      payload.exp = Number(payload.iat) + requestLifetime
    },
  })
  return { client_id: config.client_id, request }
}
