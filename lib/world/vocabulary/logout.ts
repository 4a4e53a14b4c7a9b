/** Signing out: RP-initiated and back-channel logout. */
import { errorPage } from './authorization'
import { always, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

const acmeId = 'authorization-server'

export const logoutTopic = {
  kinds: [
    // Ada leaves the client
    'sign-out-request',
    'sign-out-redirect',
    // the end session endpoint (RP-Initiated Logout §2)
    'end-session-request',
    'sign-out-page',
    'sign-out-confirmation',
    'signed-out-redirect',
    'signed-out-request',
    'signed-out-page',
    // the server's own last page, where no client is to be returned to
    'session-ended-request',
    'session-ended-page',
    // from server to server (Back-Channel Logout §2.5)
    'logout-token-request',
    'logout-token-response',
    'logout-token-error-response',
    // a page for people who are signed in, asked for by somebody who is not
    'not-signed-in-redirect',
  ],
  parameters: [
    'id_token_hint',
    'post_logout_redirect_uri',
    'logout',
    'logout_token',
    // registration (RP-Initiated Logout §3.1, Back-Channel Logout §2.2)
    'post_logout_redirect_uris',
    'backchannel_logout_session_required',
  ],
  requests: [
    ['client', 'POST', /^\/sign-out$/, 'sign-out-request'],
    ['client', 'GET', /^\/signed-out$/, 'signed-out-request'],
    ['client', 'POST', /^\/logout-token$/, 'logout-token-request'],
    [acmeId, 'GET', /^\/session\/end$/, 'end-session-request'],
    [acmeId, 'POST', /^\/session\/end$/, 'end-session-request'],
    [acmeId, 'POST', /^\/session\/end\/confirm$/, 'sign-out-confirmation'],
    [acmeId, 'GET', /^\/session\/end\/success$/, 'session-ended-request'],
  ],
  responses: {
    'sign-out-request': [
      [redirectsTo('/session/end'), 'sign-out-redirect'],
      [redirectsTo('/'), 'not-signed-in-redirect'],
      [always, 'client-error-page'],
    ],
    'end-session-request': [[ok, 'sign-out-page'], errorPage],
    'sign-out-confirmation': [[({ redirect }) => redirect, 'signed-out-redirect'], errorPage],
    'session-ended-request': [[ok, 'session-ended-page'], errorPage],
    'signed-out-request': [
      [ok, 'signed-out-page'],
      [always, 'client-error-page'],
    ],
    'logout-token-request': [
      [ok, 'logout-token-response'],
      [always, 'logout-token-error-response'],
    ],
  },
} as const satisfies Topic
