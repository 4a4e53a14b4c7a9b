/** The authorization endpoint (RFC 6749 §3.1). */
import { always, leavesWith, redirectsTo } from './rows'
import type { Topic } from './topic'

/** What the pages of the authorization server may answer, whichever of them was asked. */
export const atAuthorizationServer = [
  [leavesWith('code'), 'authorization-response'],
  [leavesWith('error'), 'authorization-error-response'],
  [redirectsTo('/sign-in/'), 'sign-in-redirect'],
  [redirectsTo('/consent/'), 'consent-redirect'],
  [redirectsTo('/auth/'), 'resume-redirect'],
] as const

export const errorPage = [always, 'authorization-error-page'] as const

export const authorizationTopic = {
  kinds: [
    'authorization-redirect',
    'authorization-request',
    'authorization-response',
    'authorization-error-response',
    'authorization-error-page',
  ],
  parameters: [
    // RFC 6749 §4.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1, RFC 9207
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'nonce',
    'code_challenge',
    'code_challenge_method',
    'code',
    'iss',
    'error',
    'error_description',
  ],
  requests: [
    ['authorization-server', 'GET', /^\/auth$/, 'authorization-request'],
    ['authorization-server', 'POST', /^\/auth$/, 'authorization-request'],
  ],
  responses: { 'authorization-request': [...atAuthorizationServer, errorPage] },
} as const satisfies Topic
