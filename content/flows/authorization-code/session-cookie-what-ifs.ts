/** What becomes of the answer with another session cookie, and what could happen to an answer in a form. Every one is played in CI. */
import type { WhatIf } from '../../types'
import { draft, formPost, rfc } from '../../words/specs'
import { allAllowed, allGranted, byForm, cookieLeftBehind } from './conditions'

const cookie = 'photoprint_session'
/** Those with one cookie for all: a backend for a frontend has another one for people who are signed in. */
const client = ['public', 'confidential'] as const
const [, postedToLax] = cookieLeftBehind
const sameSite = draft('draft-ietf-httpbis-rfc6265bis', '4.1.2.7')
const byTheClient = { refusedBy: 'client', wire: 'no_attempt' } as const
const posted = { ...allAllowed, ...byForm, client } as const

const setAgain = { at: 'authorization-redirect' } as const
const asNone = [{ in: 'set-cookie', name: cookie, attribute: 'SameSite', to: 'None' }] as const

export const sessionCookieWhatIfs: readonly WhatIf[] = [
  {
    id: 'cookie-made-strict',
    title: 'the session cookie is SameSite=Strict',
    branch: 'Strict cookie',
    ...setAgain,
    how: { edit: [{ in: 'set-cookie', name: cookie, attribute: 'SameSite', to: 'Strict' }] },
    when: { ...allGranted, client, sessionCookie: ['lax'] },
    ...byTheClient,
    note: { code: 'no_attempt', contains: 'came along' },
    stops:
      'Photoprint takes no answer from a browser in which it knows of no question. A Strict cookie stays behind when a page of another site begins something, and here a page of Acme ID does. Lax is enough for a redirect.',
    spec: sameSite,
  },
  {
    id: 'cookie-none-without-secure',
    title: 'the cookie says SameSite=None, and is not Secure',
    branch: 'None, not Secure',
    ...setAgain,
    how: {
      edit: [
        { in: 'set-cookie', name: cookie, attribute: 'SameSite', to: 'None' },
        { in: 'set-cookie', name: cookie, attribute: 'Secure', remove: true },
      ],
    },
    when: { ...allGranted, client },
    ...byTheClient,
    note: { code: 'no_attempt', contains: 'came along' },
    stops:
      'The browser drops the cookie as soon as it comes, and says so to nobody on the wire. Then Photoprint knows of no question, and takes no answer.',
    spec: draft('draft-ietf-httpbis-rfc6265bis', '5.7'),
  },
  {
    id: 'form-with-none-cookie',
    title: 'the session cookie is SameSite=None and Secure',
    branch: 'None cookie',
    ...setAgain,
    how: { edit: asNone },
    when: { ...allAllowed, ...postedToLax, sessionCookie: ['lax'], client },
    refusedBy: null,
    ends: 'photos-page',
    lesson:
      'Only such a cookie is sure to go with a form that another site posts. It also goes with every forged one, so state must tell whether Photoprint had asked.',
    spec: sameSite,
  },
  {
    id: 'form-without-cookie',
    title: 'the cookie does not come along with the form',
    branch: 'no cookie',
    at: 'form-post-callback',
    how: { edit: [{ in: 'cookie', name: cookie, remove: true }] },
    when: posted,
    ...byTheClient,
    note: { code: 'no_attempt', contains: 'cookie' },
    stops:
      'Some browsers send no cookies across sites at all, whatever SameSite says. Then Photoprint cannot tell whose answer it has, and takes none.',
    spec: rfc(6749, '10.12'),
  },
  {
    id: 'form-state-changed',
    title: 'state is changed in the form',
    branch: 'changed state',
    at: 'form-post-callback',
    how: { edit: [{ in: 'form', name: 'state', alter: 'one-character' }] },
    when: posted,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
    stops:
      'With SameSite=None any site can post a form in Ada’s name, and her cookie goes with it. state tells whether Photoprint had asked.',
    spec: rfc(6749, '10.12'),
  },
  {
    id: 'form-code-swapped',
    title: 'the code in the form is swapped for another',
    branch: 'swapped code',
    at: 'form-post-callback',
    how: { edit: [{ in: 'form', name: 'code', alter: 'one-character' }] },
    when: posted,
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'code' },
    stops:
      'No address carries the code, and still it passes through the browser. What it is worth is decided where it is swapped: Acme ID knows no such code.',
    spec: formPost('2'),
  },
]
