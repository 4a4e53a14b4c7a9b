/** Clients that register themselves (RFC 7591). */
import { always, ok } from './rows'
import type { Topic } from './topic'

export const registrationTopic = {
  kinds: ['registration-request', 'registration-response', 'registration-error-response'],
  parameters: [
    // RFC 7591 §2, §3.2.1
    'client_name',
    'redirect_uris',
    'grant_types',
    'response_types',
    'token_endpoint_auth_method',
    'client_id_issued_at',
    'client_secret_expires_at',
    'application_type',
    'subject_type',
    'id_token_signed_response_alg',
    'require_auth_time',
    'require_signed_request_object',
    'require_pushed_authorization_requests',
    'authorization_signed_response_alg',
    'backchannel_user_code_parameter',
    'dpop_bound_access_tokens',
    'authorization_details_types',
  ],
  requests: [['authorization-server', 'POST', /^\/reg$/, 'registration-request']],
  responses: {
    'registration-request': [
      [ok, 'registration-response'],
      [always, 'registration-error-response'],
    ],
  },
} as const satisfies Topic
