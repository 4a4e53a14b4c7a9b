/** Passwords in other people's hands: for Acme ID (RFC 6749 §4.3), and signing in without OAuth, for a cookie or a home-made JWT. */
import { always, ok, type RequestRow, type ResponseRows, redirectsTo } from './rows'

export const noOauthKinds = [
  // Photoprint asks for the password itself
  'password-page',
  'password-submission',
  // the API signs people in
  'api-login-request',
  'api-login-response',
  'api-login-error-response',
  'api-logout-request',
  'api-logout-response',
  // Ada leaves Photoprint
  'leave-request',
  'left-page',
] as const

export const noOauthParameters = ['username', 'jwt', 'acme_session'] as const

export const noOauthRequests: readonly RequestRow[] = [
  ['client', 'POST', /^\/login$/, 'password-submission'],
  ['client', 'POST', /^\/leave$/, 'leave-request'],
  ['resource-server', 'POST', /^\/login$/, 'api-login-request'],
  ['resource-server', 'POST', /^\/logout$/, 'api-logout-request'],
]

export const noOauthResponses: ResponseRows = {
  'client-start-request': [[ok, 'password-page']],
  'password-submission': [
    [redirectsTo('/photos'), 'signed-in-redirect'],
    [always, 'client-error-page'],
  ],
  'api-login-request': [
    [ok, 'api-login-response'],
    [always, 'api-login-error-response'],
  ],
  'api-logout-request': [[ok, 'api-logout-response']],
  'leave-request': [
    [ok, 'left-page'],
    [redirectsTo('/'), 'other-response'],
    [always, 'client-error-page'],
  ],
}
