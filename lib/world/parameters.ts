/** The names of every parameter, member, cookie and header field that a message of ours carries: a closed union, so that one without words does not compile. */
import { authorizationOptionParameters } from './vocabulary/authorization-options'
import { browserAppParameters } from './vocabulary/browser-apps'
import { delegationParameters } from './vocabulary/delegation'
import { deviceParameters } from './vocabulary/device'
import { keyRotationParameters } from './vocabulary/key-rotation'
import { logoutParameters } from './vocabulary/logout'
import { noOauthParameters } from './vocabulary/no-oauth'
import { openidParameters } from './vocabulary/openid'
import { refreshParameters } from './vocabulary/refresh'

export const parameterNames = [
  // authorization request and response (RFC 6749 §4.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1, RFC 9207)
  'response_type',
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
  'code',
  'iss',
  'error',
  'error_description',
  // token request and response (RFC 6749 §4.1.3, §5.1)
  'grant_type',
  'code_verifier',
  'access_token',
  'token_type',
  'expires_in',
  'id_token',
  // keys (RFC 7517 §5)
  'keys',
  // introspection (RFC 7662 §2)
  'token',
  'token_type_hint',
  'active',
  'sub',
  'aud',
  'exp',
  'iat',
  // pages of Acme ID
  'login',
  'password',
  'decision',
  // the API
  'photos',
  // cookies
  '_session',
  '_session.sig',
  '_interaction',
  '_interaction.sig',
  '_interaction_resume',
  '_interaction_resume.sig',
  'photoprint_session',
  // header fields
  'authorization',
  'www-authenticate',
  'location',
  'cookie',
  'set-cookie',
  'cache-control',
  'content-type',
  'accept',
  'host',
  'referer',
  'origin',
  // what other flows add to it
  ...authorizationOptionParameters,
  ...browserAppParameters,
  ...noOauthParameters,
  ...refreshParameters,
  ...deviceParameters,
  ...delegationParameters,
  ...openidParameters,
  ...logoutParameters,
  ...keyRotationParameters,
] as const

export type ParameterName = (typeof parameterNames)[number]

/** True for a name that there are words for. */
export function isParameterName(name: string): name is ParameterName {
  return (parameterNames as readonly string[]).includes(name)
}
