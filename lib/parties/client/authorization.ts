/** The authorization request (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1). */
import { calculatePKCECodeChallenge } from 'oauth4webapi'
import type { WorldView } from '../../world/party'
import type { Attempt, ClientConfig } from './state'

/** Fresh values for one sign-in: 256 bits each, from the world. RFC 7636 §4.1 wants 43 characters at least. */
export function newAttempt(world: WorldView): Attempt {
  const state = world.random(32)
  const nonce = world.random(32)
  return { state, nonce, code_verifier: world.settings.pkce === 'required' ? world.random(32) : null }
}

/** The address at the authorization server that the browser is sent to. */
export async function authorizationUrl(config: ClientConfig, attempt: Attempt): Promise<string> {
  const url = new URL(config.metadata.authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: config.client_id,
    redirect_uri: config.redirect_uri,
    scope: config.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    ...(config.resource ? { resource: config.resource } : {}),
    ...(await challengeOf(attempt)),
  }).toString()
  return url.href
}

async function challengeOf({ code_verifier }: Attempt): Promise<Record<string, string>> {
  if (code_verifier === null) return {}
  return { code_challenge: await calculatePKCECodeChallenge(code_verifier), code_challenge_method: 'S256' }
}
