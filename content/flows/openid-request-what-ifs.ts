/** What could go wrong on the way through the browser when somebody signs in, and what a site may ask of Acme ID. Every one is played in CI. */
import type { WhatIf } from '../types'
import { oidc, rfc } from '../words/specs'

const hybrid = { responseType: ['hybrid'] } as const

export const openidRequestWhatIfs: readonly WhatIf[] = [
  {
    id: 'code-swapped-beside-the-id-token',
    title: 'the code in the form is swapped for another',
    branch: 'swapped code',
    at: 'form-post-callback',
    how: { edit: [{ in: 'form', name: 'code', alter: 'one-character' }] },
    when: hybrid,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'c_hash' },
    stops: 'The code is tied to the ID token by c_hash, so that nobody can slip in a code of their own.',
    spec: oidc('3.3.2.10', 'CodeValidation'),
  },
  {
    id: 'no-cookie-with-the-form',
    title: 'the cookie does not come along with the form',
    branch: 'Lax cookie',
    at: 'form-post-callback',
    how: { edit: [{ in: 'cookie', name: 'photoprint_session', remove: true }] },
    when: hybrid,
    refusedBy: 'client',
    wire: 'no_attempt',
    note: { code: 'no_attempt', contains: 'cookie' },
    stops:
      'With a Lax cookie it would always be like this, and the client takes no answer from a browser in which nobody asked. Hence SameSite=None, and state, nonce or PKCE to make up for it.',
    spec: rfc(6749, '10.12'),
  },
  {
    id: 'state-changed-in-the-form',
    title: 'state is changed in the form',
    branch: 'changed state',
    at: 'form-post-callback',
    how: { edit: [{ in: 'form', name: 'state', alter: 'one-character' }] },
    when: hybrid,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
    stops:
      'With SameSite=None any site can post a form in Ada’s name, and her cookie goes with it. state tells whether she had asked; nonce and PKCE would tell as well, a little later.',
    spec: oidc('3.1.2.1', 'AuthRequest'),
  },
  {
    id: 'login-hint',
    title: 'the request says who is probably there',
    branch: 'login_hint',
    at: 'authentication-request',
    how: { edit: [{ in: 'query', name: 'login_hint', to: 'ada' }] },
    refusedBy: null,
    ends: 'me-page',
    lesson:
      'Ada finds her name filled in, and types only her password. A client may know the name from an earlier visit, or because she typed it there. It is a hint and proves nothing: anybody can write it into the address.',
    spec: oidc('3.1.2.1', 'AuthRequest'),
  },
  {
    id: 'login-hint-of-somebody-else',
    title: 'the request hints at somebody else',
    branch: 'a wrong hint',
    at: 'authentication-request',
    how: { edit: [{ in: 'query', name: 'login_hint', to: 'mallory' }] },
    refusedBy: null,
    ends: 'me-page',
    lesson:
      'The page has the wrong name filled in. Ada writes her own over it, and signs in. The ID token says who really did: a client goes by sub, and never by the hint that it sent.',
    spec: oidc('3.1.2.1', 'AuthRequest'),
  },
  {
    id: 'photobook-wants-a-fresh-sign-in',
    title: 'Photobook adds prompt=login',
    branch: 'prompt=login',
    at: 'authentication-request',
    nth: 2,
    how: { edit: [{ in: 'query', name: 'prompt', to: 'login' }] },
    refusedBy: null,
    ends: 'me-page',
    lesson:
      'Acme ID knows Ada, and asks for her password all the same, because Photobook wants it so. A site that must be sure who sits there now asks with max_age as well: then the ID token says when she signed in, and the site can check it. prompt alone could have been taken out on the way.',
    spec: oidc('3.1.2.1', 'AuthRequest'),
  },
  {
    id: 'photobook-asks-silently',
    title: 'Photobook adds prompt=none',
    branch: 'prompt=none',
    at: 'authentication-request',
    nth: 2,
    how: { edit: [{ in: 'query', name: 'prompt', to: 'none' }] },
    when: { responseType: ['code'] },
    refusedBy: 'authorization-server',
    wire: 'consent_required',
    note: { code: 'authorization.error', contains: 'not granted' },
    stops:
      'Being known to Acme ID is not the same as having said yes to Photobook. Here a site cannot find out silently who a visitor is who has never said yes to it. Another server may have a yes beforehand, say an employer’s for its staff.',
    spec: oidc('3.1.2.6', 'AuthError'),
  },
  {
    id: 'stranger-without-session',
    title: 'Ada comes to Acme ID without its session cookie',
    branch: 'no session',
    at: 'authentication-request',
    nth: 2,
    how: { edit: [{ in: 'cookie', name: '_session', remove: true }] },
    refusedBy: null,
    ends: 'me-page',
    lesson:
      'Acme ID asks for her password again: here the whole of single sign-on is one cookie, which only Acme ID gets to see.',
    spec: oidc('3.1.2.3', 'Authenticates'),
  },
]
