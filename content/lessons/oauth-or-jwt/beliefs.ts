import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c19-choose-one': {
    said: 'OAuth or JWT: I have to choose one of them.',
    so: 'They answer different questions. OAuth settles how a program gets permission; a JWT is one way to write a statement down. Most systems use both, and some neither.',
    apart: [
      { name: 'OAuth', does: 'settles who may get a token, for what, and brings it there' },
      { name: 'JWT', does: 'settles how a statement is written, so that its reader can check it' },
      { name: 'OpenID Connect', does: 'adds to OAuth an answer to the question who signed in, written as a JWT' },
    ],
    specs: [rfc(6749, '1'), rfc(7519, '1')],
  },
  'c19-jwt-is-the-light-one': {
    said: 'JWT does the same as OAuth, only lighter.',
    so: 'A JWT asks nobody, says nothing about how it is obtained, and takes nothing back. What looks lighter is what has been left out.',
    specs: [rfc(7519, '1'), rfc(6749, '1')],
  },
  'c19-oauth-tokens-are-jwts': {
    said: 'The tokens of OAuth are JWTs.',
    so: 'OAuth leaves the format of its tokens open. A random string will do, and codes and refresh tokens mostly are one.',
    specs: [rfc(6749, '1.4'), rfc(9068, '1')],
  },
  'c19-oauth-stateful-jwt-stateless': {
    said: 'OAuth keeps state and JWT does not.',
    so: 'Only the check of a JWT takes no look-up. The server that issues it remembers codes, permissions and refresh tokens whatever the token looks like.',
    apart: [
      { name: 'Checking a token', does: 'takes a look-up with a stub, and a key with a JWT' },
      { name: 'Issuing tokens', does: 'takes memory either way: codes, permissions, refresh tokens' },
    ],
    specs: [rfc(6749, '1.4'), rfc(9700, '4.14.2')],
  },
  'c19-oauth-with-jwt-is-openid': {
    said: 'OAuth with JWTs is OpenID Connect.',
    so: 'OpenID Connect begins with the scope openid and an ID token for the client. The format of the access token has nothing to do with it.',
    specs: [oidc('3.1.2.1', 'AuthRequest'), oidc('2', 'IDToken')],
  },
  'c19-jwt-signs-people-in': {
    said: 'JWT is how people sign in.',
    so: 'A person proves who they are before any token is made, with a password or a passkey. A JWT can only report it afterwards.',
    specs: [rfc(7519, '1'), rfc(6749, '3.1')],
  },
  'c19-no-signature-no-check': {
    said: 'A token without a signature cannot be checked.',
    so: 'A stub is checked by asking the server that issued it. What it did not issue, it does not know.',
    specs: [rfc(7662, '2.2')],
  },
  'c19-bearer-means-jwt': {
    said: '“Bearer” in the header means that a JWT follows.',
    so: 'Bearer says that whoever holds the token may use it. It says nothing about how the token is written.',
    specs: [rfc(6750, '1.2')],
  },
} as const satisfies Record<string, Belief>
