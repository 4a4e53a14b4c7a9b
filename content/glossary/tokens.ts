/** Tokens, and the end of a session. */
import { backchannelSpec, frontchannelSpec, oidc, rfc, rpLogout } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const tokenConcepts = {
  'access-token': {
    is: 'What a client shows to an API to get at what is protected: it stands for what was granted, how much and until when. To the client it is usually just a string.',
    spec: rfc(6749, '1.4'),
    see: `${code}/token-response`,
  },
  'refresh-token': {
    is: 'What a client swaps for a new access token, without the person. It goes to the authorization server only, never to an API.',
    spec: rfc(6749, '1.5'),
    see: '/flows/refresh/refresh-request',
  },
  'id-token': {
    is: 'A JWT for the client about a sign-in: who signed in, and at which issuer. Its audience is the client, and so it is not for an API.',
    spec: oidc('2', 'IDToken'),
    see: '/flows/openid-connect',
  },
  'logout-token': {
    is: 'A JWT with which an OpenID provider asks a client to sign somebody out. It looks like an ID token, and has no nonce so that it cannot pass for one.',
    spec: backchannelSpec('2.4'),
    see: '/flows/logout',
  },
  bearer: {
    is: 'A token that whoever has it can use, as with a cinema ticket. Nobody has to prove that it was issued to them.',
    spec: rfc(6750, '1.2'),
    see: `${code}/api-request`,
  },
  opaque: {
    is: 'Said of a token that says nothing by itself: it is a handle for what the authorization server has in its records.',
    spec: rfc(7009, '3'),
    see: `${code}/token-response?accessToken=opaque`,
  },
  claim: {
    is: 'One thing that a token says of somebody or something, as a name and a value: sub is ada. It is what the issuer asserts, and no more.',
    spec: rfc(7519, '2'),
    see: `${code}/token-response`,
  },
  userinfo: {
    is: 'An address of the OpenID provider where a client with an access token learns more about the person who signed in.',
    spec: oidc('5.3', 'UserInfo'),
    see: '/flows/openid-connect/userinfo-request',
  },
  nonce: {
    is: 'A value to be used once. In OpenID Connect the client sends one along and finds it in the ID token, and so knows that the token answers this very request.',
    spec: oidc('3.1.2.1', 'AuthRequest'),
    see: '/flows/openid-connect/authentication-request',
  },
  'end-session': {
    is: 'A site sends the browser to the OpenID provider to sign the person out there too. There the provider should ask the person whether to do it.',
    spec: rpLogout('2'),
    see: '/flows/logout/end-session-request',
  },
  'back-channel-logout': {
    is: 'The OpenID provider tells each site directly, server to server, that somebody has signed out. It needs no browser, and so no open page.',
    spec: backchannelSpec('1'),
    see: '/flows/logout?backchannelLogout=on',
  },
  'front-channel-logout': {
    is: 'The OpenID provider tells the sites that somebody has signed out by way of the browser, which loads an address of each.',
    spec: frontchannelSpec('3', 'OPLogout'),
  },
  'self-contained': {
    is: 'Said of a token that has in it what it allows, so that an API need not ask the authorization server about it.',
    spec: rfc(7009, '3'),
    see: `${code}/token-response?accessToken=jwt`,
  },
  'jwt-access-token': {
    is: 'An access token that is a JWT, so that an API can read and check it by itself. There is a profile of what has to be in it.',
    spec: rfc(9068, '1'),
    see: `${code}/token-response?accessToken=jwt`,
  },
  denylist: {
    is: 'A list of tokens that are over although they have not expired, for those who check them without asking. How an API comes to know of them is not standardized.',
    spec: rfc(7009, '3'),
    see: '/flows/own-jwt?denylist=on',
  },
} satisfies Readonly<Record<string, ConceptWords>>
