/** Signing in on another device: device authorization (RFC 8628) and CIBA. */
import { always, ok, type RequestRow, type ResponseRow, type ResponseRows, redirectsTo, says } from './rows'

export const deviceKinds = [
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
  // polling (RFC 8628 §3.4, §3.5; CIBA §10.1, §11)
  'device-token-request',
  'device-token-response',
  'ciba-token-request',
  'ciba-token-response',
  'authorization-pending-response',
  'slow-down-response',
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
] as const

export const deviceParameters = [
  'device_code',
  'user_code',
  'verification_uri',
  'verification_uri_complete',
  'interval',
  'confirm',
  'abort',
  'auth_req_id',
  'login_hint',
  'binding_message',
  'title',
  'link',
  'xsrf',
] as const

const acmeId = 'authorization-server'
const grantIs = (grant: string) => (form: URLSearchParams) => form.get('grant_type') === grant

export const deviceRequests: readonly RequestRow[] = [
  [acmeId, 'POST', /^\/device\/auth$/, 'device-authorization-request'],
  [acmeId, 'GET', /^\/device$/, 'user-code-page-request'],
  [acmeId, 'POST', /^\/device$/, 'device-confirmation', (form) => form.has('confirm') || form.has('abort')],
  [acmeId, 'POST', /^\/device$/, 'user-code-submission'],
  [acmeId, 'GET', /^\/device\/[^/]+$/, 'device-resume-request'],
  [acmeId, 'POST', /^\/token$/, 'device-token-request', grantIs('urn:ietf:params:oauth:grant-type:device_code')],
  [acmeId, 'POST', /^\/token$/, 'ciba-token-request', grantIs('urn:openid:params:grant-type:ciba')],
  [acmeId, 'POST', /^\/backchannel$/, 'backchannel-request'],
  [acmeId, 'GET', /^\/approve\/[^/]+$/, 'approval-page-request'],
  [acmeId, 'POST', /^\/approve\/[^/]+$/, 'approval-submission'],
  ['browser', 'POST', /^\//, 'push-request'],
]

const resume: ResponseRow = [redirectsTo('/device/'), 'resume-redirect']
const errorPage: ResponseRow = [always, 'authorization-error-page']

/** Once the code is confirmed, Acme ID asks what it asks in every flow. */
const atTheCode: readonly ResponseRow[] = [
  [redirectsTo('/sign-in/'), 'sign-in-redirect'],
  [redirectsTo('/consent/'), 'consent-redirect'],
  resume,
  [ok, 'device-done-page'],
  [always, 'user-code-error-page'],
]

const stillWaiting: readonly ResponseRow[] = [
  [says('authorization_pending'), 'authorization-pending-response'],
  [says('slow_down'), 'slow-down-response'],
  [always, 'token-error-response'],
]

export const deviceResponses: ResponseRows = {
  'device-authorization-request': [
    [ok, 'device-authorization-response'],
    [always, 'device-authorization-error-response'],
  ],
  'user-code-page-request': [[ok, 'user-code-page'], errorPage],
  'user-code-submission': [
    [ok, 'device-confirmation-page'],
    [always, 'user-code-error-page'],
  ],
  'device-confirmation': atTheCode,
  'device-resume-request': atTheCode,
  'sign-in-submission': [resume],
  'consent-submission': [resume],
  'device-token-request': [[ok, 'device-token-response'], ...stillWaiting],
  'ciba-token-request': [[ok, 'ciba-token-response'], ...stillWaiting],
  'backchannel-request': [
    [ok, 'backchannel-response'],
    [always, 'backchannel-error-response'],
  ],
  'push-request': [[ok, 'push-response']],
  'approval-page-request': [[ok, 'approval-page'], errorPage],
  'approval-submission': [[ok, 'approval-done-page'], [({ status }) => status === 403, 'approval-page'], errorPage],
}
