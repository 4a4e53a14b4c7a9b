import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'
import { places } from './places'

export const concepts: readonly Concept[] = [
  {
    number: 57,
    title: 'Agents and MCP: who acts for whom with which token',
    needs: [13, 40, 54],
    truth:
      'An MCP server is an API: it takes only tokens made out to itself, and gets its own for what lies behind. An agent acts for a person, with what that person allowed.',
    beliefs: [
      'c57-pass-the-token-through',
      'c57-one-service-account',
      'c57-login-is-enough',
      'c57-the-prompt-decides',
      'c57-registered-means-trusted',
    ],
    evidence: [places.passedOn, places.actor, places.unknownApi],
    alike: [54, 38],
    asked: [
      {
        id: '57.1',
        question: 'My MCP server calls another API for the user. May it simply pass the user’s token on?',
        answer:
          'No: the token was issued for your server, and the MCP specification forbids passing it through. Your server is a client of that API and gets a token of its own there, so that logs and leaks stay apart.',
        see: places.passedOn,
        specs: [rfc(8707, '3'), rfc(9700, '2.3')],
      },
      {
        id: '57.3',
        question: 'Our product has “Sign in with …” already. Is that what MCP asks for?',
        answer:
          'No. There your product is a client of somebody’s provider. MCP needs tokens that are issued for your server to other people’s clients, which takes an authorization server that stands for your API.',
        see: places.named,
        specs: [rfc(9728, '2'), rfc(9728, '7.4')],
      },
      {
        id: '57.4',
        question: 'May an agent do its work with one API key, or one service account, for all users?',
        answer:
          'Then everybody has the rights of that key through the agent, and the log cannot say for whom it acted. Use a token for each person with a small scope, and let act name the agent.',
        see: places.actor,
        specs: [rfc(8693, '4.1'), rfc(9700, '2.3')],
      },
      {
        id: '57.a',
        question: 'How does an MCP client find out where to get a token?',
        answer:
          'It calls without one and is answered 401, with the address of a document about the server. That document names the authorization servers whose tokens are accepted.',
        see: places.named,
        specs: [rfc(9728, '5.1'), rfc(9728, '2')],
      },
      {
        id: '57.b',
        question: 'Why must an MCP client send the resource parameter?',
        answer:
          'So that the token is made out to this one MCP server. Without it a dishonest server could show the token at another one that takes tokens of the same issuer.',
        see: places.unknownApi,
        specs: [rfc(8707, '2'), rfc(8707, '3')],
      },
      {
        id: '57.c',
        question: 'Should my MCP server have an authorization server of its own, or use the one we have?',
        answer:
          'Use the one that you have, if it can issue tokens made out to the MCP server and take clients that it never met. Your server then only has to check tokens, like any API.',
        see: places.stranger,
        specs: [rfc(9728, '2'), rfc(8414, '2')],
      },
      {
        id: '57.d',
        question: 'How do I keep an agent from doing more than it should?',
        answer:
          'By what its token allows: a small scope, a short life, a yes of the person for what is grave. What it was told in words can be talked over; a scope cannot.',
        see: places.forMore,
        specs: [rfc(9700, '2.3'), rfc(6750, '3.1')],
      },
      {
        id: '57.e',
        question: 'The agent works at night, when the user is not there. With which token?',
        answer:
          'With what the person granted beforehand: a refresh token for that work, which can be taken back. Client credentials fit only what belongs to the agent itself.',
        see: places.serviceAccount,
        specs: [rfc(6749, '6'), rfc(6749, '4.4')],
      },
    ],
  },
  {
    number: 58,
    title: 'The neighbours: SAML, passkeys, other token formats',
    needs: [5, 41],
    truth:
      'SAML does for signing in with XML what OpenID Connect does with JSON. A passkey replaces the password at the provider, and not the protocol behind it; other formats replace JWT, not OAuth.',
    beliefs: [
      'c58-oauth-replaces-saml',
      'c58-passkeys-replace-oauth',
      'c58-a-format-instead-of-oauth',
      'c58-saml-is-the-same-token',
    ],
    evidence: [places.signIn, places.idToken, places.opaque],
    alike: [41, 5],
    asked: [
      {
        id: '58.1',
        question: 'SAML, OpenID Connect, OAuth: when do I use which?',
        answer:
          'OAuth for access to APIs, OpenID Connect or SAML for signing people in. SAML is XML through the browser and at home in companies; OpenID Connect suits apps and APIs as well.',
        see: places.idToken,
        specs: [oidc('1', 'Introduction'), rfc(6749, '1')],
      },
      {
        id: '58.2',
        question: 'Do passkeys make OAuth and OpenID Connect superfluous?',
        answer:
          'No. With a passkey a person proves to one site who they are, usually the provider. To pass that on to other sites, and to let programs in, the protocols are needed as before.',
        see: places.signIn,
        specs: [rfc(9700, '2.4'), oidc('1', 'Introduction')],
      },
      {
        id: '58.a',
        question: 'Our customers want SAML and our apps speak OpenID Connect. Do we need both?',
        answer:
          'Let your own provider speak SAML with the customer’s, and OpenID Connect with your apps. The apps then see one kind of ID token, wherever somebody signed in.',
        see: places.authentication,
        specs: [oidc('1', 'Introduction')],
      },
      {
        id: '58.b',
        question: 'Can an API take a SAML assertion instead of an access token?',
        answer:
          'It is a statement that somebody signed in, made out to one site. It can be traded for an access token, where the authorization server takes such assertions; Acme ID does not.',
        see: places.subjectType,
        specs: [rfc(8693, '3'), rfc(7521, '4.1')],
      },
      {
        id: '58.c',
        question: 'PASETO or JWT: do I have to choose before I use OAuth?',
        answer:
          'No. OAuth leaves open how an access token is written, and only its issuer and the API have to agree. An ID token of OpenID Connect is a JWT, though.',
        see: places.opaque,
        specs: [rfc(6749, '1.4'), oidc('2', 'IDToken')],
      },
      {
        id: '58.d',
        question: 'Where in a sign-in would a passkey come in?',
        answer:
          'On the provider’s own page, where the password is typed today. Before and after it nothing changes: request, code and tokens are the same.',
        see: places.signIn,
        specs: [oidc('3.1.2.3', 'Authenticates')],
      },
    ],
  },
]
