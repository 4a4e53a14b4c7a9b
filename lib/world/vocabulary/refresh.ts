/** Refreshing (RFC 6749 §6) and revoking (RFC 7009). */
import { grantIs } from './grant-is'
import { always, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

export const refreshTopic = {
  kinds: [
    'refresh-request',
    'refresh-response',
    'refresh-error-response',
    'revocation-request',
    'revocation-response',
    'revocation-error-response',
    // Ada takes her permission back
    'disconnect-request',
    'disconnected-page',
  ],
  parameters: ['refresh_token'],
  requests: [
    ['authorization-server', 'POST', /^\/token$/, 'refresh-request', grantIs('refresh_token')],
    ['authorization-server', 'POST', /^\/token\/revocation$/, 'revocation-request'],
    ['client', 'POST', /^\/disconnect$/, 'disconnect-request'],
  ],
  responses: {
    'refresh-request': [
      [ok, 'refresh-response'],
      [always, 'refresh-error-response'],
    ],
    'revocation-request': [
      [ok, 'revocation-response'],
      [always, 'revocation-error-response'],
    ],
    'disconnect-request': [
      [ok, 'disconnected-page'],
      [redirectsTo('/'), 'not-signed-in-redirect'],
      [always, 'client-error-page'],
    ],
  },
} as const satisfies Topic
