/** The token endpoint (RFC 6749 §3.2). */
import { always, ok, says } from './rows'
import type { Topic } from './topic'

export const tokenTopic = {
  kinds: ['token-request', 'token-response', 'token-error-response'],
  // RFC 6749 §4.1.3, §5.1
  parameters: ['grant_type', 'code_verifier', 'access_token', 'token_type', 'expires_in', 'id_token'],
  requests: [['authorization-server', 'POST', /^\/token$/, 'token-request']],
  responses: {
    'token-request': [
      [ok, 'token-response'],
      [says('use_dpop_nonce'), 'dpop-nonce-response'],
      [always, 'token-error-response'],
    ],
  },
} as const satisfies Topic
