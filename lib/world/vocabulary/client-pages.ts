/** Photoprint and Ada's browser, with the redirection endpoint (RFC 6749 §3.1.2). */
import { always, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

export const clientPagesTopic = {
  kinds: [
    'client-home-request',
    'client-home-page',
    'client-start-request',
    'photos-page-request',
    'photos-page',
    'client-error-page',
    // the redirection endpoint
    'callback-request',
    'signed-in-redirect',
  ],
  parameters: ['photoprint_session'],
  requests: [
    ['client', 'GET', /^\/$/, 'client-home-request'],
    ['client', 'GET', /^\/print$/, 'client-start-request'],
    ['client', 'GET', /^\/callback$/, 'callback-request'],
    ['client', 'GET', /^\/photos$/, 'photos-page-request'],
  ],
  responses: {
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
  },
} as const satisfies Topic
