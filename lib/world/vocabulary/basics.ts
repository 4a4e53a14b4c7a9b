/** Who asks whom for what in the authorization code flow, and on the way to it. */
import { always, leavesWith, ok, type RequestRow, type ResponseRow, type ResponseRows, redirectsTo } from './rows'

export const basicRequests: readonly RequestRow[] = [
  ['client', 'GET', /^\/$/, 'client-home-request'],
  ['client', 'GET', /^\/print$/, 'client-start-request'],
  ['client', 'GET', /^\/callback$/, 'callback-request'],
  ['client', 'GET', /^\/photos$/, 'photos-page-request'],
  ['authorization-server', 'GET', /^\/auth$/, 'authorization-request'],
  ['authorization-server', 'GET', /^\/auth\/[^/]+$/, 'resume-request'],
  ['authorization-server', 'GET', /^\/sign-in\//, 'sign-in-page-request'],
  ['authorization-server', 'POST', /^\/sign-in\//, 'sign-in-submission'],
  ['authorization-server', 'GET', /^\/consent\//, 'consent-page-request'],
  ['authorization-server', 'POST', /^\/consent\//, 'consent-submission'],
  ['authorization-server', 'POST', /^\/token$/, 'token-request'],
  ['authorization-server', 'POST', /^\/token\/introspection$/, 'introspection-request'],
  ['authorization-server', 'GET', /^\/jwks$/, 'jwks-request'],
  ['authorization-server', 'GET', /^\/\.well-known\//, 'metadata-request'],
  ['resource-server', 'GET', /^\/photos$/, 'api-request'],
]

/** What the pages of the authorization server may answer, whichever of them was asked. */
export const atAuthorizationServer: readonly ResponseRow[] = [
  [leavesWith('code'), 'authorization-response'],
  [leavesWith('error'), 'authorization-error-response'],
  [redirectsTo('/sign-in/'), 'sign-in-redirect'],
  [redirectsTo('/consent/'), 'consent-redirect'],
  [redirectsTo('/auth/'), 'resume-redirect'],
]

const signInPage: ResponseRow = [ok, 'sign-in-page']
const consentPage: ResponseRow = [ok, 'consent-page']
const errorPage: ResponseRow = [always, 'authorization-error-page']

export const basicResponses: ResponseRows = {
  'client-home-request': [[ok, 'client-home-page']],
  'client-start-request': [[({ redirect }) => redirect, 'authorization-redirect']],
  'callback-request': [
    [redirectsTo('/photos'), 'signed-in-redirect'],
    [always, 'client-error-page'],
  ],
  'photos-page-request': [
    [ok, 'photos-page'],
    [redirectsTo('/'), 'not-signed-in-redirect'],
    [always, 'client-error-page'],
  ],
  'authorization-request': [...atAuthorizationServer, errorPage],
  'resume-request': [...atAuthorizationServer, errorPage],
  'sign-in-page-request': [signInPage, errorPage],
  'sign-in-submission': [...atAuthorizationServer, signInPage, errorPage],
  'consent-page-request': [consentPage, errorPage],
  'consent-submission': [...atAuthorizationServer, consentPage, errorPage],
  'token-request': [
    [ok, 'token-response'],
    [always, 'token-error-response'],
  ],
  'introspection-request': [
    [ok, 'introspection-response'],
    [always, 'introspection-error-response'],
  ],
  'jwks-request': [[ok, 'jwks-response']],
  'metadata-request': [[ok, 'metadata-response']],
  'api-request': [
    [ok, 'api-response'],
    [always, 'api-error-response'],
  ],
}
