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
] as const

export const delegationParameters = [
  'resource',
  'client_secret',
  'subject_token',
  'subject_token_type',
  'issued_token_type',
  'printed',
  'act',
] as const

const tokenRequests = ['authorization-server', 'POST', /^\/token$/] as const
const grantIs = (grant: string) => (form: URLSearchParams) => form.get('grant_type') === grant

export const delegationRequests: readonly RequestRow[] = [
  [...tokenRequests, 'client-credentials-request', grantIs('client_credentials')],
  [...tokenRequests, 'token-exchange-request', grantIs('urn:ietf:params:oauth:grant-type:token-exchange')],
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
  'order-page-request': [
    [ok, 'order-page'],
    [redirectsTo('/'), 'other-response'],
  ],
  'order-submission': [
    [ok, 'ordered-page'],
    [redirectsTo('/'), 'other-response'],
    [always, 'client-error-page'],
  ],
  'print-job-request': [
    [ok, 'print-job-response'],
    [always, 'print-job-error-response'],
  ],
}
