/** Passwords in other people's hands: for Acme ID (RFC 6749 §4.3), and signing in without OAuth, for a cookie or a home-made JWT. */
import { grantIs } from './grant-is'
import { always, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

export const noOauthTopic = {
  kinds: [
    // Photoprint asks for the password itself
    'password-page',
    'password-submission',
    'password-token-request',
    'password-token-response',
    'password-token-error-response',
    'prints-redirect',
    'prints-page-request',
    'prints-page',
    // the API signs people in
    'api-login-request',
    'api-login-response',
    'api-login-error-response',
    'api-logout-request',
    'api-logout-response',
    'own-api-request',
    'own-api-response',
    'own-api-error-response',
    // Ada leaves Photoprint
    'leave-request',
    'left-page',
  ],
  parameters: ['username', 'jwt', 'acme_session'],
  requests: [
    ['client', 'GET', /^\/prints$/, 'prints-page-request'],
    ['authorization-server', 'POST', /^\/token$/, 'password-token-request', grantIs('password')],
    ['client', 'POST', /^\/login$/, 'password-submission'],
    ['client', 'POST', /^\/leave$/, 'leave-request'],
    ['resource-server', 'POST', /^\/login$/, 'api-login-request'],
    ['resource-server', 'POST', /^\/logout$/, 'api-logout-request'],
    ['resource-server', 'GET', /^\/me\/photos$/, 'own-api-request'],
  ],
  responses: {
    'client-start-request': [[ok, 'password-page']],
    'password-submission': [
      [redirectsTo('/prints'), 'prints-redirect'],
      [always, 'client-error-page'],
    ],
    'password-token-request': [
      [ok, 'password-token-response'],
      [always, 'password-token-error-response'],
    ],
    'prints-page-request': [
      [ok, 'prints-page'],
      [redirectsTo('/'), 'other-response'],
      [always, 'client-error-page'],
    ],
    'own-api-request': [
      [ok, 'own-api-response'],
      [always, 'own-api-error-response'],
    ],
    'api-login-request': [
      [ok, 'api-login-response'],
      [always, 'api-login-error-response'],
    ],
    'api-logout-request': [[ok, 'api-logout-response']],
    'leave-request': [
      [ok, 'left-page'],
      [redirectsTo('/'), 'not-signed-in-redirect'],
      [always, 'client-error-page'],
    ],
  },
} as const satisfies Topic
