/** Metadata and keys: what an authorization server says of itself (RFC 8414 §2, OpenID Connect Discovery §3). */
import { ok } from './rows'
import type { Topic } from './topic'

export const metadataTopic = {
  kinds: ['metadata-request', 'metadata-response', 'jwks-request', 'jwks-response'],
  parameters: [
    // keys (RFC 7517 §5)
    'keys',
    // what an authorization server says of itself
    'issuer',
    'authorization_endpoint',
    'token_endpoint',
    'userinfo_endpoint',
    'jwks_uri',
    'registration_endpoint',
    'introspection_endpoint',
    'revocation_endpoint',
    'device_authorization_endpoint',
    'pushed_authorization_request_endpoint',
    'backchannel_authentication_endpoint',
    'end_session_endpoint',
    'scopes_supported',
    'response_types_supported',
    'response_modes_supported',
    'grant_types_supported',
    'code_challenge_methods_supported',
    'token_endpoint_auth_methods_supported',
    'token_endpoint_auth_signing_alg_values_supported',
    'authorization_response_iss_parameter_supported',
    'claims_supported',
    'claims_parameter_supported',
    'claim_types_supported',
    'subject_types_supported',
    'id_token_signing_alg_values_supported',
    'request_parameter_supported',
    'request_uri_parameter_supported',
    'request_object_signing_alg_values_supported',
    'authorization_signing_alg_values_supported',
    'dpop_signing_alg_values_supported',
    'backchannel_token_delivery_modes_supported',
    'backchannel_user_code_parameter_supported',
    'backchannel_authentication_request_signing_alg_values_supported',
    'backchannel_logout_supported',
    'backchannel_logout_session_supported',
    'authorization_details_types_supported',
    'introspection_signing_alg_values_supported',
  ],
  requests: [
    ['authorization-server', 'GET', /^\/jwks$/, 'jwks-request'],
    ['authorization-server', 'GET', /^\/\.well-known\//, 'metadata-request'],
  ],
  responses: {
    'jwks-request': [[ok, 'jwks-response']],
    'metadata-request': [[ok, 'metadata-response']],
  },
} as const satisfies Topic
