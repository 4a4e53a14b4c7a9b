/** Photoprint's side of the back channel, in pairs: build the request, judge the answer. All of it is oauth4webapi. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import { answerWith, captureRequest } from '../capture'
import { guardOf } from '../guard-of'
import { toResponse } from '../http'
import { Refused } from '../note'
import { signedAssertion } from './assertions'
import { maxAge } from './authorization-options'
import { proving } from './dpop'
import { callbackGuards } from './guards/callbacks'
import type { Attempt, ClientConfig, Tokens } from './state'

/**
 * The token request for what came back to the redirection endpoint.
 *
 * Throws what oauth4webapi throws: an error response, a `state` that differs, an `iss` that is another server's (RFC 9207 §2.4).
 */
export async function judgeCallback(config: ClientConfig, attempt: Attempt, url: string): Promise<HttpRequest> {
  const answered = new URL(url)
  const { server = config.metadata } = attempt
  const client = clientOf(config)
  const guarded = guardOf(callbackGuards, config.settings)
  const parameters = guarded
    ? guarded(answered, { server, client, attempt, issuers: [config.metadata.issuer, server.issuer] })
    : oauth.validateAuthResponse(server, client, answered, attempt.state)
  return tokenRequest({ ...config, metadata: server }, attempt, parameters)
}

/** The token request (RFC 6749 §4.1.3) for parameters that oauth4webapi has found good. */
export async function tokenRequest(
  config: ClientConfig,
  attempt: Attempt,
  parameters: URLSearchParams,
): Promise<HttpRequest> {
  // RFC 8707 §2.2: the client may name the API here as well.
  const named = config.settings.resource === 'named' && config.resource
  const additionalParameters: Record<string, string> = named ? { resource: named } : {}
  const more = { ...(await proving(config)), additionalParameters }
  return captureRequest((option) =>
    oauth.authorizationCodeGrantRequest(
      config.metadata,
      clientOf(config),
      authentication(config),
      parameters,
      config.redirect_uri,
      attempt.code_verifier ?? oauth.nopkce,
      { ...option, ...more },
    ),
  )
}

/** Judges the token response and the claims of its ID token. Gives the request for the keys that its signature is checked with. */
export async function judgeTokenResponse(
  config: ClientConfig,
  attempt: Attempt,
  http: HttpResponse,
): Promise<{ keysRequest: HttpRequest; idToken: string; accessToken: string }> {
  const response = toResponse(http)
  const tokens = await processTokens(config, attempt, response)
  const keysRequest = await captureRequest((option) =>
    oauth.validateApplicationLevelSignature(metadataOf(config), response, option),
  )
  return { keysRequest, idToken: tokens.id_token ?? '', accessToken: tokens.access_token }
}

/** Judges the ID token's signature with the keys that came. The token response is judged anew: nothing is kept between steps but messages. */
export async function judgeIdToken(
  config: ClientConfig,
  attempt: Attempt,
  tokenResponse: HttpResponse | undefined,
  keys: HttpResponse,
): Promise<Tokens> {
  if (!tokenResponse) throw new Refused('no_attempt', 'No token response waits for these keys.')
  const response = toResponse(tokenResponse)
  const result = await processTokens(config, attempt, response)
  await oauth.validateApplicationLevelSignature(metadataOf(config), response, answerWith(keys))
  const claims = oauth.getValidatedIdTokenClaims(result)
  const { access_token, id_token = '', refresh_token } = result
  return {
    access_token,
    id_token,
    sub: claims?.sub ?? '',
    // OpenID Connect Back-Channel Logout §2.1
    ...(typeof claims?.sid === 'string' ? { sid: claims.sid } : {}),
    ...(refresh_token === undefined ? {} : { refresh_token }),
  }
}

function processTokens(config: ClientConfig, attempt: Attempt, response: Response) {
  const { settings } = config
  const expected = {
    ...(attempt.nonce ? { expectedNonce: attempt.nonce } : {}),
    requireIdToken: true,
    ...(settings.maxAge === 'on' ? { maxAge } : {}),
  }
  return oauth.processAuthorizationCodeResponse(config.metadata, clientOf(config), response, expected)
}

/** RFC 6750 §2.1: the access token goes into the Authorization header. RFC 9449 §7.1: with a fresh proof beside it. */
export async function apiRequest(config: ClientConfig, accessToken: string): Promise<HttpRequest> {
  const proof = await proving(config)
  return captureRequest((option) => callApi(config, accessToken, { ...option, ...proof }))
}

/** The photos; throws the challenge of a refusal (RFC 6750 §3). */
export async function judgeApiResponse(config: ClientConfig, http: HttpResponse): Promise<unknown> {
  const response = await callApi(config, 'judged', answerWith(http))
  if (!response.ok) throw new Refused('api.status', `The Photo API answered ${response.status}, and gave no photos.`)
  return response.json()
}

/** True for the challenge of a refusal that gives this as its `error` (RFC 6750 §3.1). */
export function isChallenge(thrown: unknown, error: string): boolean {
  if (!(thrown instanceof oauth.WWWAuthenticateChallengeError)) return false
  return thrown.cause.some(({ parameters }) => parameters.error === error)
}

function callApi(
  config: ClientConfig,
  accessToken: string,
  option: Parameters<typeof oauth.protectedResourceRequest>[5],
) {
  const headers = new Headers({ accept: 'application/json' })
  return oauth.protectedResourceRequest(accessToken, 'GET', new URL(config.photos), headers, null, option)
}

/** A copy: oauth4webapi keeps the keys it fetched beside this very object, and would bring them into other steps, branches and runs. */
export function metadataOf({ metadata }: ClientConfig): oauth.AuthorizationServer {
  return { ...metadata }
}

/** The client as the library knows it. */
export function clientOf({ client_id, settings }: ClientConfig): oauth.Client {
  return { client_id, id_token_signed_response_alg: settings.algorithm }
}

/** How the client proves who it is at the token endpoint (RFC 6749 §2.3). A public one only says its name. */
export function authentication({ client_secret, keys, settings }: ClientConfig): oauth.ClientAuth {
  if (keys.assertions) return signedAssertion(keys.assertions)
  if (client_secret === undefined) return oauth.None()
  return settings.clientAuthentication === 'client_secret_post'
    ? oauth.ClientSecretPost(client_secret)
    : oauth.ClientSecretBasic(client_secret)
}
