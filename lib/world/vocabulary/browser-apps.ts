/** Clients that run in the browser, as an app or behind a BFF (RFC 10017), and the implicit grant that they once used. */
import { always, leavesWith, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

/** RFC 6749 §4.2.2: no code, but the token itself. */
const implicit = [[leavesWith('access_token'), 'implicit-response']] as const

export const browserAppsTopic = {
  kinds: [
    // a page whose script does the rest
    'app-page-request',
    'app-page',
    // the page asks its own backend (RFC 10017 §6.1)
    'bff-request',
    'bff-response',
    'bff-error-response',
    // tokens in the address (RFC 6749 §4.2)
    'implicit-response',
  ],
  parameters: [
    'x-photoprint',
    '__Host-photoprint_login',
    '__Host-photoprint',
    // what introspection says of a token that came by the implicit grant
    'sid',
  ],
  requests: [
    ['client', 'GET', /^\/app$/, 'app-page-request'],
    ['client', 'GET', /^\/api\/photos$/, 'bff-request'],
  ],
  responses: {
    'app-page-request': [[ok, 'app-page']],
    'callback-request': [
      [ok, 'app-page'],
      [redirectsTo('/app'), 'signed-in-redirect'],
    ],
    'bff-request': [
      [ok, 'bff-response'],
      [always, 'bff-error-response'],
    ],
    'authorization-request': implicit,
    'resume-request': implicit,
  },
} as const satisfies Topic
