/** Where the concepts of this lesson are seen: what lesson, questions and dialogue link to. */
import type { Evidence, StagePlace } from '../../evidence'

const inPage = { flow: 'authorization-code', settings: { client: 'browser-app' } } as const
const behindPage = { flow: 'authorization-code', settings: { client: 'bff' } } as const
const app = { flow: 'authorization-code', settings: { client: 'public' } } as const

const see = (label: string, place: StagePlace): Evidence => ({ label, place })

export const places = {
  exposure: see('Who could see the tokens in this answer', { ...inPage, at: 'token-response', tab: 'exposure' }),
  tokensInPage: see('The tokens, on their way into the page', { ...inPage, at: 'token-response' }),
  apiCall: see('The page’s call, with its token', { ...inPage, at: 'api-request' }),
  stolen: see('The stolen token, accepted', { ...inPage, at: 'api-response', whatIf: 'script-steals-token' }),
  boundStolen: see('The stolen token that is bound to a key', {
    flow: 'authorization-code',
    settings: { client: 'browser-app', dpop: 'on' },
    at: 'api-error-response',
    whatIf: 'script-steals-bound-token',
  }),
  boundCall: see('The page’s call with a proof', {
    flow: 'authorization-code',
    settings: { client: 'browser-app', dpop: 'on' },
    at: 'api-request',
  }),
  preflight: see('The browser’s question, without a token', { ...inPage, at: 'api-preflight-request' }),
  preflightAnswer: see('The Photo API’s answer to the browser', { ...inPage, at: 'api-preflight-response' }),
  unknownOrigin: see('A page of an unknown origin, stopped by the browser', {
    ...inPage,
    at: 'api-preflight-response',
    whatIf: 'api-asked-for-another-site',
  }),
  headerNotAllowed: see('The Authorization header, not allowed', {
    ...inPage,
    at: 'api-preflight-response',
    whatIf: 'preflight-without-authorization',
  }),
  keptFromPage: see('An answer that the page does not get', {
    ...inPage,
    at: 'token-response',
    whatIf: 'tokens-kept-from-the-page',
  }),
  swapInPage: see('The token request of a page', { ...inPage, at: 'token-request' }),
  foreignSwap: see('The token request of a foreign page, refused', {
    ...inPage,
    at: 'token-error-response',
    whatIf: 'token-request-from-another-site',
  }),
  pageNavigates: see('The authorization request, a navigation', { ...inPage, at: 'authorization-request' }),
  cookieSet: see('The cookie, as it is set', { ...behindPage, at: 'signed-in-redirect' }),
  bffSwap: see('The swap, with the backend’s secret', { ...behindPage, at: 'token-request' }),
  bffTokens: see('The tokens, between two servers', { ...behindPage, at: 'token-response' }),
  bffCall: see('The page’s call, with its cookie', { ...behindPage, at: 'bff-request' }),
  bffOnward: see('The backend’s call, with the token', { ...behindPage, at: 'api-request' }),
  bffAnswer: see('The photos, and no token', { ...behindPage, at: 'bff-response' }),
  scriptAsks: see('The hostile script’s call, answered', {
    ...behindPage,
    at: 'bff-response-2',
    whatIf: 'bff-script-asks-too',
  }),
  foreignPage: see('The call of a foreign page, refused', {
    ...behindPage,
    at: 'bff-error-response',
    whatIf: 'bff-call-from-another-site',
  }),
  noHeader: see('The call without the header, refused', {
    ...behindPage,
    at: 'bff-error-response',
    whatIf: 'bff-call-without-header',
  }),
  noCookie: see('The call without the cookie, refused', {
    ...behindPage,
    at: 'bff-error-response',
    whatIf: 'bff-call-without-cookie',
  }),
  loginForged: see('The login form of a foreign page, refused', {
    flow: 'cookie-session',
    at: 'client-error-page',
    whatIf: 'login-form-of-another-site',
  }),
  signIn: see('Where Ada types her password', { ...app, at: 'sign-in-submission' }),
  callback: see('The code, on its way back', { ...app, at: 'callback-request' }),
  appSwap: see('The swap of a client without a secret', { ...app, at: 'token-request' }),
  wrongVerifier: see('The code without the right verifier, refused', {
    ...app,
    at: 'token-error-response',
    whatIf: 'wrong-code-verifier',
  }),
  codeStolen: see('Without PKCE, the thief gets the tokens', {
    flow: 'authorization-code',
    settings: { client: 'public', pkce: 'off' },
    at: 'token-response',
    whatIf: 'code-stolen',
  }),
  foreignRedirect: see('A return address that nobody registered', {
    ...app,
    at: 'authorization-error-page',
    whatIf: 'redirect-uri-of-someone-else',
  }),
  refreshing: see('A client without a secret refreshes', {
    flow: 'refresh',
    settings: { client: 'public' },
    at: 'refresh-request',
  }),
  rotated: see('The new refresh token that comes with it', {
    flow: 'refresh',
    settings: { client: 'public' },
    at: 'refresh-response',
  }),
} as const
