/** Clients that run in the browser, as an app or behind a BFF (RFC 10017), and the implicit grant that they once used. */
import { always, leavesWith, ok, type RequestRow, type ResponseRow, type ResponseRows, redirectsTo } from './rows'

export const browserAppKinds = [
  // a page whose script does the rest
  'app-page-request',
  'app-page',
  // may this page's script ask? (Fetch, "CORS-preflight fetch")
  'preflight-request',
  'preflight-response',
  'api-preflight-request',
  'api-preflight-response',
  // the page asks its own backend (RFC 10017 §6.1)
  'bff-request',
  'bff-response',
  'bff-error-response',
  // tokens in the address (RFC 6749 §4.2)
  'implicit-response',
] as const

export const browserAppParameters = [
  'access-control-request-method',
  'access-control-request-headers',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age',
  'sec-fetch-mode',
  'sec-fetch-site',
  'vary',
  'x-photoprint',
  '__Host-photoprint_login',
  '__Host-photoprint',
  // what introspection says of a token that came by the implicit grant
  'sid',
] as const

export const browserAppRequests: readonly RequestRow[] = [
  ['resource-server', 'OPTIONS', /^\//, 'api-preflight-request'],
  ['authorization-server', 'OPTIONS', /^\//, 'preflight-request'],
  ['client', 'OPTIONS', /^\//, 'preflight-request'],
  ['client', 'GET', /^\/app$/, 'app-page-request'],
  ['client', 'GET', /^\/api\/photos$/, 'bff-request'],
]

/** RFC 6749 §4.2.2: no code, but the token itself. */
const implicit: readonly ResponseRow[] = [[leavesWith('access_token'), 'implicit-response']]

export const browserAppResponses: ResponseRows = {
  'app-page-request': [[ok, 'app-page']],
  'callback-request': [
    [ok, 'app-page'],
    [redirectsTo('/app'), 'signed-in-redirect'],
  ],
  'preflight-request': [[always, 'preflight-response']],
  'api-preflight-request': [[always, 'api-preflight-response']],
  'bff-request': [
    [ok, 'bff-response'],
    [always, 'bff-error-response'],
  ],
  'authorization-request': implicit,
  'resume-request': implicit,
}
