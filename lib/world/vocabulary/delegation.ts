/** Clients that act for themselves or on behalf of others: client credentials, token exchange (RFC 8693), registration (RFC 7591). */
import { always, ok, type RequestRow, type ResponseRows } from './rows'

export const delegationKinds = ['client-credentials-request', 'client-credentials-response'] as const

export const delegationParameters = ['resource', 'client_secret'] as const

const tokenRequests = ['authorization-server', 'POST', /^\/token$/] as const

export const delegationRequests: readonly RequestRow[] = [
  [...tokenRequests, 'client-credentials-request', (form) => form.get('grant_type') === 'client_credentials'],
]

export const delegationResponses: ResponseRows = {
  'client-credentials-request': [
    [ok, 'client-credentials-response'],
    [always, 'token-error-response'],
  ],
}
