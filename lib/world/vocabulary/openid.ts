/** OpenID Connect beside the code flow: UserInfo, hybrid responses, a second client. */
import { atAuthorizationServer, errorPage } from './authorization'
import { type Answer, always, leavesWith, ok, redirectsTo } from './rows'
import type { Topic } from './topic'

/** What a client asks for that wants to know a person, and to use nothing of theirs. */
const identityScopes: readonly string[] = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access']

/** OpenID Connect Core §3.1.2.1: an authorization request that asks for a sign-in, and here for no more than that. */
function asksForSignIn(query: URLSearchParams): boolean {
  const scopes = query.get('scope')?.split(' ') ?? []
  const more = query.has('authorization_details') || query.has('resource')
  return scopes.includes('openid') && scopes.every((scope) => identityScopes.includes(scope)) && !more
}

/** OAuth 2.0 Form Post Response Mode §2: what one of these says is an answer, and a code alone is a whole one. */
const answers: readonly string[] = ['code', 'state', 'error', 'id_token', 'access_token', 'response']

function postsAnAnswer({ posts }: Answer): boolean {
  return answers.some((name) => posts.has(name))
}

const formPost = [postsAnAnswer, 'form-post-page'] as const

const signedIn = [redirectsTo('/me'), 'signed-in-redirect'] as const

export const openidTopic = {
  kinds: [
    // signing in, and nothing else
    'sign-in-start-request',
    'authentication-request',
    'me-page-request',
    'me-page',
    // the answer as a form that the browser posts (Form Post Response Mode §2)
    'form-post-page',
    'form-post-callback',
    // who is it? (OpenID Connect Core §5.3)
    'userinfo-request',
    'userinfo-response',
    'userinfo-error-response',
  ],
  parameters: ['name', 'photobook_session'],
  requests: [
    ['client', 'GET', /^\/sign-in$/, 'sign-in-start-request'],
    ['client', 'GET', /^\/me$/, 'me-page-request'],
    ['client', 'POST', /^\/callback$/, 'form-post-callback'],
    ['authorization-server', 'GET', /^\/auth$/, 'authentication-request', asksForSignIn],
    ['authorization-server', 'GET', /^\/me$/, 'userinfo-request'],
  ],
  responses: {
    'sign-in-start-request': [
      [({ redirect }) => redirect, 'authorization-redirect'],
      [always, 'client-error-page'],
    ],
    'authentication-request': [
      formPost,
      [leavesWith('response'), 'jwt-authorization-response'],
      [leavesWith('access_token'), 'implicit-response'],
      ...atAuthorizationServer,
      errorPage,
    ],
    'authorization-request': [formPost],
    'resume-request': [formPost],
    'callback-request': [signedIn],
    'form-post-callback': [
      [({ redirect }) => redirect, 'signed-in-redirect'],
      [always, 'client-error-page'],
    ],
    'me-page-request': [
      [ok, 'me-page'],
      [redirectsTo('/'), 'not-signed-in-redirect'],
      [always, 'client-error-page'],
    ],
    'userinfo-request': [
      [ok, 'userinfo-response'],
      [always, 'userinfo-error-response'],
    ],
  },
} as const satisfies Topic
