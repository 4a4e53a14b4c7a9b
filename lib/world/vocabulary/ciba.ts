/** Asking a person on their phone (OpenID Connect CIBA Core 1.0). */
import { errorPage } from './authorization'
import { stillWaiting } from './device'
import { grantIs } from './grant-is'
import { always, ok } from './rows'
import type { Topic } from './topic'

const acmeId = 'authorization-server'

export const cibaTopic = {
  kinds: [
    // polling (CIBA §10.1)
    'ciba-token-request',
    'ciba-token-response',
    // the backchannel authentication endpoint (CIBA §7), and the phone that it leads to
    'backchannel-request',
    'backchannel-response',
    'backchannel-error-response',
    'push-request',
    'push-response',
    'approval-page-request',
    'approval-page',
    'approval-submission',
    'approval-done-page',
  ],
  parameters: ['auth_req_id', 'login_hint', 'binding_message', 'title', 'link', 'ttl'],
  requests: [
    [acmeId, 'POST', /^\/token$/, 'ciba-token-request', grantIs('urn:openid:params:grant-type:ciba')],
    [acmeId, 'POST', /^\/backchannel$/, 'backchannel-request'],
    [acmeId, 'GET', /^\/approve\/[^/]+$/, 'approval-page-request'],
    [acmeId, 'POST', /^\/approve\/[^/]+$/, 'approval-submission'],
    ['browser', 'POST', /^\//, 'push-request'],
  ],
  responses: {
    'ciba-token-request': [[ok, 'ciba-token-response'], ...stillWaiting],
    'backchannel-request': [
      [ok, 'backchannel-response'],
      [always, 'backchannel-error-response'],
    ],
    'push-request': [[ok, 'push-response']],
    'approval-page-request': [[ok, 'approval-page'], errorPage],
    'approval-submission': [[ok, 'approval-done-page'], [({ status }) => status === 403, 'approval-page'], errorPage],
  },
} as const satisfies Topic
