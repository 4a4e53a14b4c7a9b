import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { rfc } from '../../words/specs'

const inTheAddress: Evidence = {
  label: 'The token, in an address',
  place: { flow: 'implicit', at: 'implicit-response' },
}
const fromHistory: Evidence = {
  label: 'Read in the history, and used',
  place: { flow: 'implicit', at: 'api-response', whatIf: 'token-read-from-history' },
}
const implicitRefused: Evidence = {
  label: 'A server that no longer does it',
  place: { flow: 'implicit', at: 'authorization-error-response', settings: { legacyGrants: 'refused' } },
}
const pageWithCode: Evidence = {
  label: 'The same page, with a code',
  place: { flow: 'authorization-code', at: 'token-request', settings: { client: 'browser-app' } },
}
const passwordSeen: Evidence = {
  label: 'The password, in Photoprint’s request',
  place: { flow: 'password', at: 'password-token-request' },
}
const passwordLeaked: Evidence = {
  label: 'Found in a log, and used',
  place: { flow: 'password', at: 'password-token-response-2', whatIf: 'password-from-the-log' },
}
const notAsked: Evidence = {
  label: 'More than Ada was told, and nobody asks',
  place: { flow: 'password', at: 'password-token-response', whatIf: 'scope-without-asking' },
}
const passwordRefused: Evidence = {
  label: 'A server that no longer does it',
  place: { flow: 'password', at: 'password-token-error-response', settings: { legacyGrants: 'refused' } },
}
const map: Evidence = { label: 'The map of the flows', page: '/flows' }
const nightly: Evidence = {
  label: 'The job asks in its own name',
  place: { flow: 'client-credentials', at: 'client-credentials-request' },
}
const aboutTheClient: Evidence = {
  label: 'A token about the client',
  place: { flow: 'client-credentials', at: 'client-credentials-response', tab: 'token-0' },
}
const noSecret: Evidence = {
  label: 'Without the secret, refused',
  place: { flow: 'client-credentials', at: 'token-error-response', whatIf: 'authentication-missing' },
}
const again: Evidence = {
  label: 'The same request, again',
  place: { flow: 'client-credentials', at: 'client-credentials-response-2', whatIf: 'own-token-repeated' },
}

export const concepts: readonly Concept[] = [
  {
    number: 35,
    title: 'The implicit grant: the token in the address',
    needs: [4, 23],
    truth:
      'The implicit grant put the access token into an address, because pages once could not call another site’s token endpoint. Today the code flow with PKCE does the same for a page, and no token stands in an address.',
    beliefs: ['c35-pages-need-it', 'c35-the-fragment-is-safe', 'c35-only-its-page-can-use-it'],
    evidence: [inTheAddress, fromHistory, implicitRefused],
    alike: [23, 24],
    asked: [
      {
        id: '35.1',
        question: 'Which grant is for a single-page app that has no backend?',
        answer:
          'The authorization code with PKCE, as a public client; or, where much is at stake, a small backend that keeps the tokens. A page must not use the implicit grant.',
        see: pageWithCode,
        specs: [rfc(10017, '7.2'), rfc(9700, '2.1.2'), rfc(10017, '6.1')],
      },
      {
        id: '35.a',
        question: 'What is wrong with the implicit grant, if the part behind the # is never sent to a server?',
        answer:
          'The token still stands in an address: in the history, and within reach of every script of the page. And nothing ties it to the page that asked, so whoever has read it can use it until it expires.',
        see: fromHistory,
        specs: [rfc(9700, '4.3.2'), rfc(9700, '2.1.2')],
      },
      {
        id: '35.b',
        question: 'Our old app still uses response_type=token. What do we change?',
        answer:
          'Ask for response_type=code with a code_challenge, and swap the code with the verifier from the page. The server has to allow the page’s origin at its token endpoint, and the redirect address can stay.',
        see: pageWithCode,
        specs: [rfc(9700, '2.1.2'), rfc(10017, '6.3.2.1')],
      },
    ],
  },
  {
    number: 36,
    title: 'The password grant',
    needs: [18],
    truth:
      'Handing the password to an application, even to one’s own, gives away the very thing that OAuth was made to protect, and leaves no place for a second factor or a passkey.',
    beliefs: ['c36-own-apps-may-ask', 'c36-it-is-good-once', 'c36-the-server-asks-her'],
    evidence: [passwordSeen, passwordLeaked, notAsked, passwordRefused],
    alike: [18, 38],
    asked: [
      {
        id: '36.1',
        question:
          'It is our own app and our own login server. May the app have its own password form and use the password grant?',
        answer:
          'No, it must not be used. One more program sees the password, no second factor fits in, and people learn to type their password anywhere.',
        see: passwordSeen,
        specs: [rfc(9700, '2.4')],
      },
      {
        id: '36.a',
        question: 'We use the password grant for scripts and automated tests. What instead?',
        answer:
          'A script that acts in its own name takes client credentials. A test that needs a person lets a browser sign in a test account once, through the code flow, and goes on with a refresh token.',
        see: nightly,
        specs: [rfc(9700, '2.4'), rfc(6749, '4.4')],
      },
      {
        id: '36.b',
        question: 'Our designers want the login inside the app, without a browser popping up. Is there another way?',
        answer:
          'Style the login page of the authorization server, and open it in the system’s browser: then the app never sees the password, and single sign-on and passkeys work.',
        see: { label: 'The password, where it belongs', place: { flow: 'authorization-code', at: 'sign-in-page' } },
        specs: [rfc(9700, '2.4'), rfc(8252, '6')],
      },
    ],
  },
  {
    number: 37,
    title: 'Which flow for which program, and which version of OAuth',
    needs: [20, 35, 36],
    truth:
      'Three questions choose: is a person involved, can the program keep a secret, has it a browser? The code flow with PKCE, the device flow and client credentials cover almost everything; OAuth 2.1 is the same with the bad parts left out.',
    beliefs: [
      'c37-four-grants-for-four-apps',
      'c37-a-new-protocol',
      'c37-two-understands-one',
      'c37-code-flow-for-everything',
    ],
    evidence: [map, implicitRefused, passwordRefused],
    alike: [20, 38, 39],
    asked: [
      {
        id: '37.2',
        question: 'What does OAuth 2.1 change, and is it out yet?',
        answer:
          'It gathers what later documents demand: PKCE for the code flow, exact redirect addresses, no implicit and no password grant, no token in a query, rotated or bound refresh tokens for public clients. It was still a draft in 2026; RFC 9700 says most of it today.',
        see: map,
        specs: [rfc(9700, '1'), rfc(9700, '2.1.1'), rfc(9700, '2.4')],
      },
      {
        id: '37.3',
        question: 'How does OAuth 1.0 differ from OAuth 2.0?',
        answer:
          'They do not work together: 2.0 is not backward compatible, and a server that wants both implements both. 1.0 had requests signed with a secret or a key; 2.0 relies on TLS and bearer tokens. DPoP and mTLS bring a proof by key back.',
        see: {
          label: 'A bearer token: no signature on the call',
          place: { flow: 'authorization-code', at: 'api-request', tab: 'raw' },
        },
        specs: [rfc(6749, '1'), rfc(9449, '1')],
      },
      {
        id: '37.a',
        question: 'Which grant do I use for a web app, a page, a phone app, a command line, a job?',
        answer:
          'With a person and a browser: the code flow with PKCE, whether web app, page, phone or command line. With a person and no browser worth the name: the device flow. With no person: client credentials.',
        see: map,
        specs: [rfc(9700, '2.1.1'), rfc(8252, '6'), rfc(8628, '1'), rfc(6749, '4.4')],
      },
      {
        id: '37.b',
        question: 'Does a server-side web app with a client secret need PKCE as well?',
        answer:
          'It is recommended for confidential clients and required for public ones. The secret proves which client swaps the code; PKCE ties the code to the very browser and attempt that asked for it.',
        see: {
          label: 'A secret and a verifier in one request',
          place: { flow: 'authorization-code', at: 'token-request', settings: { client: 'confidential' } },
        },
        specs: [rfc(9700, '2.1.1')],
      },
    ],
  },
  {
    number: 38,
    title: 'Machines: client credentials and API keys',
    needs: [20, 21],
    truth:
      'With client credentials a program gets a token in its own name: there is no person in it, and nobody who could say no. An API key skips the token, and is itself shown to every API.',
    beliefs: [
      'c38-a-user-can-be-put-in',
      'c38-a-key-is-the-same',
      'c38-a-page-can-hide-a-secret',
      'c38-the-name-is-enough',
    ],
    evidence: [nightly, aboutTheClient, noSecret],
    alike: [21, 54],
    asked: [
      {
        id: '38.1',
        question: 'Two services of mine talk to each other. API key or client credentials?',
        answer:
          'With client credentials the secret goes to the authorization server alone, and the API sees a token with a scope, an audience and an end. A key is shown to each API and lives until somebody changes it. For one API and one caller it may do.',
        see: nightly,
        specs: [rfc(6749, '4.4'), rfc(9700, '2.3')],
      },
      {
        id: '38.2',
        question: 'The sub of my client-credentials token is no user. How do I get the user into it?',
        answer:
          'There is no user: sub names the client. If somebody’s rights matter, use a flow in which that person takes part, or exchange a token of theirs. A sub that was put in by hand says what nobody has checked.',
        see: aboutTheClient,
        specs: [rfc(9068, '2.2'), rfc(9700, '4.15')],
      },
      {
        id: '38.3',
        question: 'May a single-page app use the client-credentials grant?',
        answer:
          'No, it is for confidential clients only. The secret would be in the page for everybody to read, and every visitor would act as the application.',
        see: noSecret,
        specs: [rfc(6749, '4.4')],
      },
      {
        id: '38.a',
        question: 'Must my service fetch a new token for each call, and is there a refresh token?',
        answer:
          'Keep the token until shortly before expires_in is over, and use it for all calls. There should be no refresh token, and none is needed: the client can ask again at any time.',
        see: again,
        specs: [rfc(6749, '4.4.3'), rfc(6749, '5.1')],
      },
      {
        id: '38.b',
        question: 'Is a client secret in a configuration file good enough for a service?',
        answer:
          'It works, and whoever reads the file is that client. Better is a proof that never travels, such as a private key (private_key_jwt) or a client certificate, and tokens that can do little.',
        see: again,
        specs: [rfc(9700, '2.5'), rfc(9700, '2.3')],
      },
    ],
  },
]
