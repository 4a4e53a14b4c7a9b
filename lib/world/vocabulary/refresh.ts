/** Refreshing (RFC 6749 §6) and revoking (RFC 7009). */
import { always, ok, type RequestRow, type ResponseRows, redirectsTo } from './rows'

export const refreshKinds = [
  'refresh-request',
  'refresh-response',
  'refresh-error-response',
  'revocation-request',
  'revocation-response',
  'revocation-error-response',
  // Ada takes her permission back
  'disconnect-request',
  'disconnected-page',
] as const

export const refreshParameters = ['refresh_token'] as const

const refreshes = (form: URLSearchParams): boolean => form.get('grant_type') === 'refresh_token'

export const refreshRequests: readonly RequestRow[] = [
  ['authorization-server', 'POST', /^\/token$/, 'refresh-request', refreshes],
  ['authorization-server', 'POST', /^\/token\/revocation$/, 'revocation-request'],
  ['client', 'POST', /^\/disconnect$/, 'disconnect-request'],
]

export const refreshResponses: ResponseRows = {
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
}
