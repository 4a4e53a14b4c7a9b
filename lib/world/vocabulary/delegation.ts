/** Clients that act for themselves or on behalf of others: client credentials, token exchange (RFC 8693), registration (RFC 7591). */
import { always, ok, type RequestRow, type ResponseRows, redirectsTo } from './rows'

export const delegationKinds = [
  'client-credentials-request',
  'client-credentials-response',
  'order-page-request',
  'order-page',
  'order-submission',
  'print-job-request',
  'token-exchange-request',
  'token-exchange-response',
  'print-job-response',
  'print-job-error-response',
  'ordered-page',
  'registration-request',
  'registration-response',
  'registration-error-response',
] as const

export const delegationParameters = [
  'resource',
  'client_secret',
  'subject_token',
  'subject_token_type',
  'issued_token_type',
  'printed',
  'act',
  // registration (RFC 7591 §2, §3.2.1)
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
] as const

const tokenRequests = ['authorization-server', 'POST', /^\/token$/] as const
const grantIs = (grant: string) => (form: URLSearchParams) => form.get('grant_type') === grant

export const delegationRequests: readonly RequestRow[] = [
  [...tokenRequests, 'client-credentials-request', grantIs('client_credentials')],
  [...tokenRequests, 'token-exchange-request', grantIs('urn:ietf:params:oauth:grant-type:token-exchange')],
  ['authorization-server', 'POST', /^\/reg$/, 'registration-request'],
  ['client', 'GET', /^\/order$/, 'order-page-request'],
  ['client', 'POST', /^\/order$/, 'order-submission'],
  ['client', 'POST', /^\/jobs$/, 'print-job-request'],
]

export const delegationResponses: ResponseRows = {
  'callback-request': [[redirectsTo('/order'), 'signed-in-redirect']],
  'client-credentials-request': [
    [ok, 'client-credentials-response'],
    [always, 'token-error-response'],
  ],
  'token-exchange-request': [
    [ok, 'token-exchange-response'],
    [always, 'token-error-response'],
  ],
  'registration-request': [
    [ok, 'registration-response'],
    [always, 'registration-error-response'],
  ],
  'order-page-request': [
    [ok, 'order-page'],
    [redirectsTo('/'), 'not-signed-in-redirect'],
  ],
  'order-submission': [
    [ok, 'ordered-page'],
    [redirectsTo('/'), 'not-signed-in-redirect'],
    [always, 'client-error-page'],
  ],
  'print-job-request': [
    [ok, 'print-job-response'],
    [always, 'print-job-error-response'],
  ],
}
