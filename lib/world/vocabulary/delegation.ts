/** Clients that act for themselves or on behalf of others: client credentials, token exchange (RFC 8693). */
import { grantIs } from './grant-is'
import { always, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

const tokenRequests = ['authorization-server', 'POST', /^\/token$/] as const

export const delegationTopic = {
  kinds: [
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
  ],
  parameters: [
    'resource',
    'client_secret',
    // RFC 7523 §2.2
    'client_assertion',
    'client_assertion_type',
    'subject_token',
    'subject_token_type',
    // what an exchange may name besides (RFC 8693 §2.1)
    'requested_token_type',
    'actor_token',
    'actor_token_type',
    'issued_token_type',
    'printed',
    'act',
  ],
  requests: [
    [...tokenRequests, 'client-credentials-request', grantIs('client_credentials')],
    [...tokenRequests, 'token-exchange-request', grantIs('urn:ietf:params:oauth:grant-type:token-exchange')],
    ['client', 'GET', /^\/order$/, 'order-page-request'],
    ['client', 'POST', /^\/order$/, 'order-submission'],
    ['client', 'POST', /^\/jobs$/, 'print-job-request'],
  ],
  responses: {
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
  },
} as const satisfies Topic
