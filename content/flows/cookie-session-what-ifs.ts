/** What could go wrong with a session and its cookie, and who refuses it. Every one is played in CI. */
import type { RequestTemplate } from '../../lib/world/party'
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'
import { malloryFirst } from './mallory'
import { loginForged, wrongAtApi } from './sign-in-what-ifs'

const withHerCopy: RequestTemplate = {
  method: 'GET',
  url: '{resource-server}/me/photos',
  headers: [
    ['accept', 'application/json'],
    ['cookie', 'acme_session={acme_session}'],
  ],
}

const byTheApi = { refusedBy: 'resource-server', wire: 'no_session' } as const

export const cookieSessionWhatIfs: readonly WhatIf[] = [
  {
    id: 'cookie-copied',
    title: 'Mallory shows a copy of the cookie',
    branch: 'copied cookie',
    at: 'prints-page',
    how: malloryFirst(withHerCopy),
    refusedBy: null,
    ends: 'left-page',
    lesson:
      'Nobody refuses: whoever shows the cookie is taken for Ada. Here it does what her password does, for as long as the session lasts, so it has to stay out of logs just as well.',
    spec: rfc(6265, '8.4'),
  },
  {
    id: 'cookie-after-logout',
    title: 'Mallory shows her copy of the cookie after Ada has signed out',
    branch: 'cookie after sign-out',
    at: 'api-logout-response',
    how: malloryFirst(withHerCopy),
    ...byTheApi,
    note: { code: 'no_session', contains: 'session is over' },
    stops:
      'The session is off the API’s list, so every copy of its cookie died with it. A JWT that nobody is asked about does not do that.',
    spec: rfc(6265, '8.4'),
  },
  {
    id: 'cookie-changed',
    title: 'the cookie has one character changed',
    branch: 'changed cookie',
    at: 'own-api-request',
    how: { edit: [{ in: 'cookie', name: 'acme_session', alter: 'one-character' }] },
    ...byTheApi,
    note: { code: 'no_session', contains: 'made up' },
    stops: 'Nobody can guess the number of a session: it is random, and long enough.',
    spec: rfc(6265, '8.4'),
  },
  {
    id: 'cookie-missing',
    title: 'the call comes without the cookie',
    branch: 'no cookie',
    at: 'own-api-request',
    how: { edit: [{ in: 'header', name: 'cookie', remove: true }] },
    ...byTheApi,
    note: { code: 'no_session', contains: 'names no session' },
    stops: 'Without a session the API does not know whose photos are wanted, and hands out none.',
    spec: rfc(6265, '8.4'),
  },
  wrongAtApi,
  loginForged,
]
