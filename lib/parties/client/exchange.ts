/** Photoprint's side of the back channel, in pairs: build the request, judge the answer. All of it is oauth4webapi. */
import * as oauth from 'oauth4webapi'
import type { HttpRequest, HttpResponse } from '../../world/message'
import type { Settings } from '../../world/settings'
import { answerWith, captureRequest } from '../capture'
import { toResponse } from '../http'
import type { Attempt, ClientConfig, Tokens } from './state'

/**
 * The token request for what came back to the redirection endpoint.
 *
 * Throws what oauth4webapi throws: an error response, a `state` that differs, an `iss` that is another server's (RFC 9207 §2.4).
 */
export function judgeCallback(config: ClientConfig, attempt: Attempt, url: string): Promise<HttpRequest> {
  const { metadata, redirect_uri } = config
  const client = clientOf(config)
  const parameters = oauth.validateAuthResponse(metadata, client, new URL(url), attempt.state)
  const verifier = attempt.code_verifier ?? oauth.nopkce
  return captureRequest((option) =>
    oauth.authorizationCodeGrantRequest(
      metadata,
      client,
      authentication(config),
      parameters,
      redirect_uri,
      verifier,
      option,
    ),
  )
}

/** Judges the token response and the claims of its ID token. Gives the request for the keys that its signature is checked with. */
export async function judgeTokenResponse(
  config: ClientConfig,
  attempt: Attempt,
  http: HttpResponse,
): Promise<{ keysRequest: HttpRequest }> {
  const response = toResponse(http)
  await processTokens(config, attempt, response)
  const keysRequest = await captureRequest((option) =>
    oauth.validateApplicationLevelSignature(metadataOf(config), response, option),
  )
  return { keysRequest }
}

/** Judges the ID token's signature with the keys that came. The token response is judged anew: nothing is kept between steps but messages. */
export async function judgeIdToken(
  config: ClientConfig,
  attempt: Attempt,
  tokenResponse: HttpResponse | undefined,
  keys: HttpResponse,
): Promise<Tokens> {
  if (!tokenResponse) throw new Error('No token response was kept.')
  const response = toResponse(tokenResponse)
  const result = await processTokens(config, attempt, response)
  await oauth.validateApplicationLevelSignature(metadataOf(config), response, answerWith(keys))
  const sub = oauth.getValidatedIdTokenClaims(result)?.sub ?? ''
  return { access_token: result.access_token, id_token: result.id_token ?? '', sub }
}

function processTokens(config: ClientConfig, attempt: Attempt, response: Response) {
  const expected = { expectedNonce: attempt.nonce, requireIdToken: true }
  return oauth.processAuthorizationCodeResponse(config.metadata, clientOf(config), response, expected)
}

/** RFC 6750 §2.1: the access token goes into the Authorization header. */
export function apiRequest(config: ClientConfig, accessToken: string): Promise<HttpRequest> {
  return captureRequest((option) => callApi(config, accessToken, option))
}

/** The photos; throws the challenge of a refusal (RFC 6750 §3). */
export async function judgeApiResponse(config: ClientConfig, http: HttpResponse): Promise<unknown> {
  const response = await callApi(config, 'judged', answerWith(http))
  if (!response.ok) throw new Error(`The Photo API answered ${response.status}.`)
  return response.json()
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
function metadataOf({ metadata }: ClientConfig): oauth.AuthorizationServer {
  return { ...metadata }
}

/** The client as the library knows it. */
export function clientOf({ client_id, settings }: ClientConfig): oauth.Client {
  return { client_id, id_token_signed_response_alg: settings.algorithm }
}

/** How the client proves who it is at the token endpoint (RFC 6749 §2.3). A public one only says its name. */
export function authentication({ client_secret, settings }: ClientConfig): oauth.ClientAuth {
  if (client_secret === undefined) return oauth.None()
  return methods[settings.clientAuthentication](client_secret)
}

const methods: Readonly<Record<Settings['clientAuthentication'], (secret: string) => oauth.ClientAuth>> = {
  client_secret_basic: oauth.ClientSecretBasic,
  client_secret_post: oauth.ClientSecretPost,
}
