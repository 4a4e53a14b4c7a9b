/** The API, and how it asks about a token (RFC 6750, RFC 7662). */
import { always, ok, says } from './rows'
import type { Topic } from './topic'

export const accessTopic = {
  kinds: [
    'api-request',
    'api-response',
    'api-error-response',
    'introspection-request',
    'introspection-response',
    'introspection-error-response',
  ],
  parameters: [
    // introspection (RFC 7662 §2)
    'token',
    'token_type_hint',
    'active',
    'sub',
    'aud',
    'exp',
    'iat',
    // the API
    'photos',
  ],
  requests: [
    ['authorization-server', 'POST', /^\/token\/introspection$/, 'introspection-request'],
    ['resource-server', 'GET', /^\/photos$/, 'api-request'],
  ],
  responses: {
    'introspection-request': [
      [ok, 'introspection-response'],
      [always, 'introspection-error-response'],
    ],
    'api-request': [
      [ok, 'api-response'],
      [says('use_dpop_nonce'), 'dpop-nonce-response'],
      [always, 'api-error-response'],
    ],
  },
} as const satisfies Topic
