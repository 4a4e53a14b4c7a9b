/** Signing in on another device: device authorization (RFC 8628). */
import { errorPage } from './authorization'
import { grantIs } from './grant-is'
import { always, ok, redirectsTo, says } from './rows'
import type { Topic } from './topic'

const acmeId = 'authorization-server'

const resume = [redirectsTo('/device/'), 'resume-redirect'] as const

/** Once the code is confirmed, Acme ID asks what it asks in every flow. */
const asks = [
  [redirectsTo('/sign-in/'), 'sign-in-redirect'],
  [redirectsTo('/consent/'), 'consent-redirect'],
  resume,
] as const

const atTheCode = [...asks, [ok, 'device-done-page'], [always, 'user-code-error-page']] as const

/** What a client that polls is told until there is an answer (RFC 8628 §3.5, CIBA §11). */
export const stillWaiting = [
  [says('authorization_pending'), 'authorization-pending-response'],
  [says('slow_down'), 'slow-down-response'],
  [always, 'token-error-response'],
] as const

export const deviceTopic = {
  kinds: [
    // the device authorization endpoint (RFC 8628 §3.1)
    'device-authorization-request',
    'device-authorization-response',
    'device-authorization-error-response',
    // the verification URI (RFC 8628 §3.3)
    'user-code-page-request',
    'user-code-page',
    'user-code-submission',
    'user-code-error-page',
    'device-confirmation-page',
    'device-confirmation',
    'device-resume-request',
    'device-done-page',
    // polling (RFC 8628 §3.4, §3.5)
    'device-token-request',
    'device-token-response',
    'authorization-pending-response',
    'slow-down-response',
  ],
  parameters: [
    'device_code',
    'user_code',
    'verification_uri',
    'verification_uri_complete',
    'interval',
    'confirm',
    'abort',
    'xsrf',
  ],
  requests: [
    [acmeId, 'POST', /^\/device\/auth$/, 'device-authorization-request'],
    [acmeId, 'GET', /^\/device$/, 'user-code-page-request'],
    [acmeId, 'POST', /^\/device$/, 'device-confirmation', (form) => form.has('confirm') || form.has('abort')],
    [acmeId, 'POST', /^\/device$/, 'user-code-submission'],
    [acmeId, 'GET', /^\/device\/[^/]+$/, 'device-resume-request'],
    [acmeId, 'POST', /^\/token$/, 'device-token-request', grantIs('urn:ietf:params:oauth:grant-type:device_code')],
  ],
  responses: {
    'device-authorization-request': [
      [ok, 'device-authorization-response'],
      [always, 'device-authorization-error-response'],
    ],
    'user-code-page-request': [[ok, 'user-code-page'], errorPage],
    'user-code-submission': [
      // Only where nobody has to confirm it.
      ...asks,
      [ok, 'device-confirmation-page'],
      [always, 'user-code-error-page'],
    ],
    'device-confirmation': atTheCode,
    'device-resume-request': atTheCode,
    'sign-in-submission': [resume],
    'consent-submission': [resume],
    'device-token-request': [[ok, 'device-token-response'], ...stillWaiting],
  },
} as const satisfies Topic
