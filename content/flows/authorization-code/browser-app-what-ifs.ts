/** What could go wrong where a client is a page's script, or a page's backend (RFC 10017). Every one is played in CI. */
import type { WhatIf } from '../../types'
import { fetchSpec, rfc } from '../../words/specs'
import { herCall, malloryFirst } from '../mallory'
import { allAllowed, allGranted, bound } from './conditions'

const inPage = { ...allAllowed, client: ['browser-app'] } as const
const behindPage = { ...allGranted, client: ['bff'] } as const

export const browserAppWhatIfs: readonly WhatIf[] = [
  {
    id: 'token-request-from-another-site',
    title: 'a page of another origin sends the token request',
    branch: 'foreign origin',
    at: 'token-request',
    how: { edit: [{ in: 'header', name: 'origin', to: '{elsewhere}' }] },
    when: inPage,
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code: 'grant.error', contains: 'not allowed for client' },
    stops:
      'A page of somebody else’s cannot swap Photoprint’s codes in Ada’s browser: Acme ID knows of which origin Photoprint’s pages are, and the browser says of which this one is. This restrains browsers and nobody else. A program of Mallory’s can write any Origin that it likes: against that, PKCE helps.',
    spec: rfc(10017, '6.3.3.4'),
  },
  {
    id: 'tokens-kept-from-the-page',
    title: 'Acme ID does not say that the page may read its answer',
    branch: 'no CORS answer',
    at: 'token-response',
    how: { edit: [{ in: 'header', name: 'access-control-allow-origin', remove: true }] },
    when: inPage,
    refusedBy: 'browser',
    wire: null,
    note: { code: 'cors.refused', contains: 'Access-Control-Allow-Origin' },
    stops:
      'The answer is in Ada’s browser, and the page still does not get it: browsers let no script read what another origin answers, unless that answer says that it may.',
    spec: fetchSpec('CORS check', 'concept-cors-check'),
  },
  {
    id: 'preflight-without-authorization',
    title: 'the Photo API does not allow the Authorization header',
    branch: 'header not allowed',
    at: 'api-preflight-response',
    how: { edit: [{ in: 'header', name: 'access-control-allow-headers', remove: true }] },
    when: inPage,
    refusedBy: 'browser',
    wire: null,
    note: { code: 'cors.refused', contains: 'authorization' },
    stops:
      'Before a script sends another origin what no form could send, its browser asks there. Without a yes that names Authorization, it does not send the request with the token.',
    spec: fetchSpec('CORS-preflight fetch', 'cors-preflight-fetch'),
  },
  {
    id: 'api-asked-for-another-site',
    title: 'a page of an origin that the Photo API does not know wants to call it',
    branch: 'unknown origin',
    at: 'api-preflight-request',
    how: { edit: [{ in: 'header', name: 'origin', to: '{elsewhere}' }] },
    when: inPage,
    refusedBy: 'browser',
    wire: null,
    note: { code: 'cors.refused', contains: 'missing' },
    stops:
      'The Photo API says nothing of that origin, and so the browser does not send what its page wants to ask. It is the browser that refuses: a program of Mallory’s own would not even ask.',
    spec: rfc(10017, '6.3.3.4'),
  },
  {
    id: 'script-steals-token',
    title: 'a hostile script on the page reads the access token',
    branch: 'token stolen by script',
    at: 'api-preflight-request',
    how: malloryFirst(herCall()),
    when: { ...inPage, dpop: ['off'] },
    refusedBy: null,
    ends: 'api-response',
    lesson:
      'Nobody refuses. Every script on the page has the same rights, so one bad library is enough, and Mallory uses the token from wherever she is until it expires. A backend that keeps the tokens would have helped. Tokens that are bound to a key make this theft harder, and no more: such a script can also get new tokens in Ada’s session, and bind them to a key of Mallory’s.',
    spec: rfc(10017, '5.1.1'),
  },
  {
    id: 'script-steals-bound-token',
    title: 'a hostile script on the page reads the access token, which is bound to a key',
    branch: 'bound token stolen',
    at: 'api-preflight-request',
    how: malloryFirst(herCall()),
    when: { ...inPage, dpop: bound },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'bound_token_as_bearer', contains: 'bound' },
    stops:
      'A token that is bound to a key is not taken as a bearer token. That does not stop the script itself (RFC 9449 §11.4): it can use both while Ada’s page is open, carry off proofs that are dated ahead, or quietly ask Acme ID for new tokens and bind them to a key of Mallory’s. A nonce from the server can stop proofs dated ahead; against the last, a backend that has a secret and keeps the tokens.',
    spec: rfc(9449, '7.2'),
  },
  {
    id: 'bff-call-without-header',
    title: 'the page’s call lacks Photoprint’s own header',
    branch: 'no custom header',
    at: 'bff-request',
    how: { edit: [{ in: 'header', name: 'x-photoprint', remove: true }] },
    when: behindPage,
    refusedBy: 'client',
    wire: 'custom_header_missing',
    note: { code: 'bff.custom_header_missing', contains: 'missing' },
    stops:
      'A form or a picture of another origin could make Ada’s browser send a request like this, but not with a header of its own: for that, the browser would ask Photoprint first.',
    spec: rfc(10017, '6.1.3.3.2'),
  },
  {
    id: 'bff-call-from-another-site',
    title: 'a page of another origin makes the call',
    branch: 'foreign origin',
    at: 'bff-request',
    how: { edit: [{ in: 'header', name: 'origin', to: '{elsewhere}' }] },
    when: behindPage,
    refusedBy: 'client',
    wire: 'foreign_origin',
    note: { code: 'bff.foreign_origin', contains: 'page of' },
    stops:
      'Nobody can spend Ada’s cookie from a page of their own: that is cross-site request forgery. Her browser writes the Origin of such a call, and no page can change it (that is in the Fetch standard). A program elsewhere can write what it likes, but it has not got her cookie.',
    spec: rfc(10017, '6.1.3.3'),
  },
  {
    id: 'bff-call-without-cookie',
    title: 'the call comes without the cookie',
    branch: 'no cookie',
    at: 'bff-request',
    how: { edit: [{ in: 'header', name: 'cookie', remove: true }] },
    when: behindPage,
    refusedBy: 'client',
    wire: 'no_session',
    note: { code: 'bff.no_session', contains: 'no cookie' },
    stops:
      'Whoever calls from elsewhere than Ada’s browser has no cookie, unless they stole it, and a page of another site does not get this one sent along: it is Strict. A page on a neighbouring subdomain would, for that is the same site. So Strict is not the only check here.',
    spec: rfc(10017, '6.1.3.3.1'),
  },
  {
    id: 'bff-script-asks-too',
    title: 'a hostile script on the page makes the same call',
    branch: 'script asks too',
    at: 'bff-request',
    how: { again: true },
    when: behindPage,
    refusedBy: null,
    ends: 'bff-response',
    lesson:
      'Nobody can tell its call from the page’s own, so it sees what Ada sees, and does what she could do there, for as long as her page is open. But there is no token in the page that it could carry away.',
    spec: rfc(10017, '5.1.4'),
  },
]
