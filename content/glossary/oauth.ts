/** How it goes: the words of OAuth and of OpenID Connect. */
import { backchannelSpec, oidc, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const oauthConcepts = {
  oauth: {
    is: 'A way to let an application use an account somewhere else, within limits, without giving it the password. The version in use is OAuth 2.0.',
    spec: rfc(6749, '1'),
    see: code,
  },
  'openid-connect': {
    is: 'A layer on top of OAuth 2.0 that lets a client find out who has signed in: it adds the ID token, and UserInfo.',
    spec: oidc('1', 'Introduction'),
    see: '/flows/openid-connect',
  },
  'front-channel': {
    is: 'The way through the browser: one server sends it on with a redirect or a form, and it carries the message to the other. Whoever has the browser can see and change what goes this way.',
    spec: backchannelSpec('1'),
    see: `${code}/authorization-response`,
  },
  'back-channel': {
    is: 'The direct way between two parties, such as a client and an authorization server. No browser is sent with the message, and where the client is a server, none sees it.',
    spec: backchannelSpec('1'),
    see: `${code}/token-request`,
  },
  'authorization-request': {
    is: 'The question with which the client sends the browser to the authorization server: who is asking, for what, and where the answer is to go.',
    spec: rfc(6749, '4.1.1'),
    see: `${code}/authorization-request`,
  },
  'authorization-response': {
    is: 'The answer that the browser carries back to the client: a code, or an error, and the state that was sent along.',
    spec: rfc(6749, '4.1.2'),
    see: `${code}/authorization-response`,
  },
  'authorization-endpoint': {
    is: 'The address of the authorization server where a person is sent to sign in and to say yes or no.',
    spec: rfc(6749, '3.1'),
    see: `${code}/authorization-request`,
  },
  'token-endpoint': {
    is: 'The address of the authorization server where a client swaps what it was granted, a code for instance, for an access token.',
    spec: rfc(6749, '3.2'),
    see: `${code}/token-request`,
  },
  'redirect-uri': {
    is: 'The address of the client to which the browser is sent back with the answer. It is registered beforehand and compared character by character: only the port may differ, where a native app listens on its own device.',
    spec: rfc(9700, '2.1'),
    see: `${code}/authorization-request?follow=redirect_uri`,
  },
  consent: {
    is: 'The person’s yes, once they have been told which client asks and for what.',
    spec: rfc(6749, '10.2'),
    see: `${code}/consent-page`,
  },
  scope: {
    is: 'How far an access token reaches: a list of words with spaces between them. Which words there are, the authorization server decides, and it may grant less than was asked for.',
    spec: rfc(6749, '3.3'),
    see: `${code}/authorization-request`,
  },
  state: {
    is: 'A value that the client sends along and gets back unchanged. If it is bound to the browser and cannot be guessed, an answer that somebody else pushed into that browser is found out.',
    spec: rfc(6749, '10.12'),
    see: `${code}/authorization-response`,
  },
  pkce: {
    is: 'The client makes a new secret for every request, sends its hash ahead (method S256), and shows the secret itself when it swaps the code. A code that was stolen on the way is of no use without it.',
    spec: rfc(7636, '1'),
    see: `${code}/token-request`,
  },
  'client-authentication': {
    is: 'How a confidential client proves to the authorization server who it is: with a secret, for instance, or with a private key.',
    spec: rfc(6749, '2.3'),
    see: `${code}/token-request`,
  },
  'client-secret': {
    is: 'A password of the client, known to it and to the authorization server. It may go in a header or in the body of a request, and never in an address.',
    spec: rfc(6749, '2.3.1'),
    see: `${code}/token-request`,
  },
  discovery: {
    is: 'Finding out about an authorization server by fetching its metadata, from an address that is worked out from its issuer.',
    spec: rfc(8414, '3'),
    see: '/flows/registration',
  },
  metadata: {
    is: 'What an authorization server says of itself in one JSON document: its issuer, the addresses of its endpoints, and what it supports.',
    spec: rfc(8414, '2'),
    see: '/flows/registration',
  },
  'dynamic-registration': {
    is: 'A client introduces itself to an authorization server by a request, and is given a client_id. Nobody has to fill in a form.',
    spec: rfc(7591, '1'),
    see: '/flows/registration/registration-request',
  },
  introspection: {
    is: 'An API asks the authorization server what a token is worth at this moment: whether it is active, whose it is, and for what.',
    spec: rfc(7662, '1'),
    see: `${code}/introspection-request?accessToken=opaque`,
  },
  revocation: {
    is: 'A client tells the authorization server that a token is no longer needed, and the server makes it invalid.',
    spec: rfc(7009, '1'),
    see: '/flows/revocation/revocation-request',
  },
  rotation: {
    is: 'With every refresh there is a new refresh token, and the one before it is over. If that one comes back, somebody may have stolen it, and the server revokes the newest as well.',
    spec: rfc(9700, '4.14.2'),
    see: '/flows/refresh',
  },
  'client-assertion': {
    is: 'A JWT with which a client proves to the authorization server who it is.',
    spec: rfc(7523, '2.2'),
  },
  redirect: {
    is: 'An answer by which a server sends the browser on to another address, the one in the header Location.',
    spec: rfc(9110, '15.4'),
    see: `${code}/authorization-response`,
  },
} satisfies Readonly<Record<string, ConceptWords>>
