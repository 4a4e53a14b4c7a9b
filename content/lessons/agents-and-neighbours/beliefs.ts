import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c57-pass-the-token-through': {
    said: 'The MCP server may pass the user’s token on to the API behind it.',
    so: 'It was issued for the MCP server. The next API has to refuse it, and the server needs a token of its own for that API.',
    apart: [
      { name: 'The token at the MCP server', does: 'It is made out to the MCP server and ends there.' },
      { name: 'The token at the API behind', does: 'The MCP server gets it as a client of that API.' },
    ],
    specs: [rfc(8707, '3'), rfc(9700, '2.3')],
  },
  'c57-one-service-account': {
    said: 'Give the agent one key that may do everything.',
    so: 'Then each user has the rights of that key through the agent. The log cannot say for whom anything was done.',
    apart: [
      { name: 'A service account', does: 'The agent acts in its own name, with its own rights.' },
      { name: 'A token for each person', does: 'It acts for somebody, with what that person allowed.' },
    ],
    specs: [rfc(8693, '1.1'), rfc(9700, '2.3')],
  },
  'c57-login-is-enough': {
    said: 'We have a login with somebody’s account, so we have MCP authorization.',
    so: 'There your product is the client. For MCP it is the API, and somebody has to issue tokens for it to other people’s clients.',
    apart: [
      { name: 'Signing in with somebody', does: 'Your site learns who is there.' },
      { name: 'Authorization for your API', does: 'Foreign programs get limited access to your service.' },
    ],
    specs: [rfc(9728, '2'), rfc(9728, '7.4')],
  },
  'c57-the-prompt-decides': {
    said: 'The agent’s instructions say what it may do, so scopes are not needed.',
    so: 'Instructions can be talked over by what the agent reads. What its token does not allow, the API refuses all the same.',
    specs: [rfc(9700, '2.3'), rfc(6750, '3.1')],
  },
  'c57-registered-means-trusted': {
    said: 'A client that could register is one that can be trusted.',
    so: 'Registration writes down what a client says of itself. The name on the consent page may be borrowed.',
    specs: [rfc(7591, '5')],
  },
  'c58-oauth-replaces-saml': {
    said: 'OAuth is the successor of SAML.',
    so: 'SAML signs people in at web sites. OpenID Connect does the same with JSON; OAuth alone gives programs access.',
    apart: [
      { name: 'SAML', does: 'Tells a site who is there, in signed XML.' },
      { name: 'OpenID Connect', does: 'Tells a client who is there, in a signed JWT.' },
      { name: 'OAuth', does: 'Gives a program limited access to an API.' },
    ],
    specs: [oidc('1', 'Introduction'), rfc(6749, '1')],
  },
  'c58-passkeys-replace-oauth': {
    said: 'With passkeys nobody needs OAuth any more.',
    so: 'A passkey proves to one site who is there. Telling other sites, and letting programs in, is left as it was.',
    apart: [
      { name: 'A passkey', does: 'Takes the place of the password, at the provider.' },
      { name: 'OpenID Connect', does: 'Tells other sites who signed in there.' },
    ],
    specs: [rfc(9700, '2.4'), oidc('1', 'Introduction')],
  },
  'c58-a-format-instead-of-oauth': {
    said: 'PASETO can be used instead of OAuth.',
    so: 'It is another way to write a token down. Who gets one, for what, and from whom stays to be settled.',
    specs: [rfc(6749, '1.4'), rfc(9068, '1')],
  },
  'c58-saml-is-the-same-token': {
    said: 'A SAML assertion or an ID token will do as an access token.',
    so: 'Both tell one reader who signed in. An API has to refuse what is not made out to it, and is of another kind.',
    specs: [oidc('2', 'IDToken'), rfc(9068, '4')],
  },
} as const satisfies Record<string, Belief>
