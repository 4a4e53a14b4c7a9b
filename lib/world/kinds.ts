/** The kinds of message: a closed union, so that a kind without words does not compile. */
import { authorizationOptionKinds } from './vocabulary/authorization-options'
import { browserAppKinds } from './vocabulary/browser-apps'
import { delegationKinds } from './vocabulary/delegation'
import { deviceKinds } from './vocabulary/device'
import { keyRotationKinds } from './vocabulary/key-rotation'
import { logoutKinds } from './vocabulary/logout'
import { noOauthKinds } from './vocabulary/no-oauth'
import { openidKinds } from './vocabulary/openid'
import { refreshKinds } from './vocabulary/refresh'

export const messageKinds = [
  // Photoprint and Ada's browser
  'client-home-request',
  'client-home-page',
  'client-start-request',
  'photos-page-request',
  'photos-page',
  'client-error-page',
  // the authorization endpoint (RFC 6749 §3.1) and the pages behind it
  'authorization-redirect',
  'authorization-request',
  'sign-in-redirect',
  'sign-in-page-request',
  'sign-in-page',
  'sign-in-submission',
  'consent-redirect',
  'consent-page-request',
  'consent-page',
  'consent-submission',
  'resume-redirect',
  'resume-request',
  'authorization-response',
  'authorization-error-response',
  'authorization-error-page',
  // the redirection endpoint (RFC 6749 §3.1.2)
  'callback-request',
  'signed-in-redirect',
  // the token endpoint (RFC 6749 §3.2)
  'token-request',
  'token-response',
  'token-error-response',
  // metadata and keys
  'metadata-request',
  'metadata-response',
  'jwks-request',
  'jwks-response',
  // the API, and how it asks about a token (RFC 6750, RFC 7662)
  'api-request',
  'api-response',
  'api-error-response',
  'introspection-request',
  'introspection-response',
  'introspection-error-response',
  // what other flows add to it
  ...authorizationOptionKinds,
  ...browserAppKinds,
  ...noOauthKinds,
  ...refreshKinds,
  ...deviceKinds,
  ...delegationKinds,
  ...openidKinds,
  ...logoutKinds,
  ...keyRotationKinds,
  // anything else, for instance after an edit
  'other-request',
  'other-response',
] as const

export type MessageKind = (typeof messageKinds)[number]
