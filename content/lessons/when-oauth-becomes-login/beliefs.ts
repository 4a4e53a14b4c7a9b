import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c41-oauth-is-login': {
    said: 'OAuth is authentication: I use it to log in.',
    so: 'OAuth gives a client permission at an API. That somebody signs in on the way is not reported to the client; OpenID Connect adds that report.',
    apart: [
      { name: 'OAuth', does: 'tells an API what a client may do.' },
      { name: 'OpenID Connect', does: 'tells the client who signed in, when and how.' },
    ],
    specs: [rfc(6749, '3.1'), oidc('1', 'Introduction')],
  },
  'c41-a-working-token-is-a-login': {
    said: 'If the access token works, the user is logged in.',
    so: 'It may have been issued to another app, long ago, and brought along by somebody else. It says nothing about who is here now.',
    specs: [rfc(6749, '10.16')],
  },
  'c41-a-second-protocol': {
    said: 'OpenID Connect is another protocol beside OAuth.',
    so: 'It is the same code flow, with openid in the scope and an ID token in the answer.',
    specs: [oidc('1', 'Introduction'), oidc('3.1.2.1', 'AuthRequest')],
  },
  'c42-the-id-token-opens-the-api': {
    said: 'Send the ID token to the API: it is signed and says who the user is.',
    so: 'It is for the client, its aud says so, and it has no scope. The access token is what the API is to be shown.',
    apart: [
      { name: 'ID token', does: 'tells the client who signed in. aud is the client.' },
      { name: 'access token', does: 'lets the client in at the API. Where it is a JWT, aud is the API.' },
    ],
    specs: [oidc('2', 'IDToken'), rfc(9068, '4')],
  },
  'c42-both-are-jwts': {
    said: 'Both are JWTs with the same signature, so either will do.',
    so: 'What they look like does not matter. They have different audiences, and a reader has to refuse what is not for it.',
    specs: [oidc('2', 'IDToken'), rfc(9068, '4'), rfc(8725, '3.9')],
  },
  'c42-the-client-reads-the-access-token': {
    said: 'The client reads the access token to find out who the user is.',
    so: 'The access token is the API’s to read and may change its form at any time. For the client there is the ID token.',
    specs: [rfc(9068, '6'), oidc('2', 'IDToken')],
  },
  'c43-tls-is-the-check': {
    said: 'The ID token came over TLS from the server, so there is nothing to check.',
    so: 'TLS may stand in for the signature, and only where the token came straight from the token endpoint. iss, aud, exp and a nonce that was sent have to be checked all the same.',
    specs: [oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c43-a-good-signature-is-enough': {
    said: 'The signature is right, so the ID token is good.',
    so: 'It may be a genuine one that was made for another client or for another sign-in. Only aud and nonce tell.',
    specs: [oidc('3.1.3.7', 'IDTokenValidation')],
  },
  'c43-expired-means-signed-out': {
    said: 'When the ID token expires, the user is logged out.',
    so: 'exp says until when it may be taken for an answer. After that the client’s own session decides.',
    specs: [oidc('2', 'IDToken')],
  },
} as const satisfies Record<string, Belief>
