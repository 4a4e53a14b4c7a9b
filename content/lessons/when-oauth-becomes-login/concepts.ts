import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { oidc, rfc, rpLogout } from '../../words/specs'

const asksForIt: Evidence = {
  label: 'openid, in the scope',
  place: { flow: 'openid-connect', at: 'authentication-request' },
}
const twoTokens: Evidence = {
  label: 'Two tokens for two readers',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'jwt' } },
}
const idToken: Evidence = { label: 'An ID token', place: { flow: 'openid-connect', at: 'token-response' } }
const alone: Evidence = {
  label: 'An access token alone, not taken for a sign-in',
  place: { flow: 'implicit', at: 'app-page', whatIf: 'access-token-alone' },
}
const atTheApi: Evidence = {
  label: 'The access token, at the API',
  place: { flow: 'authorization-code', at: 'api-request', settings: { accessToken: 'jwt' } },
}
const foreignAud: Evidence = {
  label: 'Made for Photobook, refused by Photoprint',
  place: { flow: 'openid-connect', at: 'after-client-error-page', whatIf: 'id-token-for-photobook' },
}
const foreignNonce: Evidence = {
  label: 'From another sign-in, refused',
  place: { flow: 'openid-connect', at: 'after-client-error-page', whatIf: 'nonce-of-another-sign-in' },
}
const ownSession: Evidence = {
  label: 'Photoprint has a session of its own',
  place: { flow: 'openid-connect', at: 'signed-in-redirect' },
}
const profile: Evidence = { label: 'UserInfo', place: { flow: 'openid-connect', at: 'userinfo-response' } }

export const concepts: readonly Concept[] = [
  {
    number: 41,
    title: 'OpenID Connect: signing in on top of OAuth',
    needs: [1, 18, 26],
    truth:
      'OAuth tells an API what a client may do. OpenID Connect adds a statement for the client: who signed in, when and how.',
    beliefs: ['c41-oauth-is-login', 'c41-a-working-token-is-a-login', 'c41-a-second-protocol'],
    evidence: [asksForIt, idToken, alone],
    alike: [1, 18],
    asked: [
      {
        id: '41.1',
        question: 'Is OAuth authentication, authorization, or neither?',
        answer:
          'It is about permission that somebody passes on to a program. A sign-in may happen on the way, and OAuth has no standard way to report it to the client; OpenID Connect has.',
        see: asksForIt,
        specs: [rfc(6749, '3.1'), oidc('1', 'Introduction')],
      },
      {
        id: '41.2',
        question: 'What exactly does OpenID Connect add to OAuth?',
        answer:
          'The scope openid, an ID token for the client with rules for checking it, the UserInfo endpoint, and standard names for who signed in, when and how.',
        see: idToken,
        specs: [oidc('1', 'Introduction'), oidc('2', 'IDToken'), oidc('5.3', 'UserInfo')],
      },
      {
        id: '41.3',
        question: 'My client calls /me with an access token and gets a user back. Why is that no proof of a login?',
        answer:
          'The token may have been issued to another app, long ago, and brought along by somebody else. Nothing in the answer says that this person is here, or that the token was meant for you.',
        see: alone,
        specs: [rfc(6749, '10.16'), rfc(9700, '4.6')],
      },
      {
        id: '41.a',
        question: 'Can I build a login with plain OAuth, without openid?',
        answer:
          'Many did, each in a way of its own, and each had to close the same holes. With openid in the scope you get an ID token that names your client and your attempt, and a list of checks.',
        see: asksForIt,
        specs: [oidc('3.1.2.1', 'AuthRequest'), oidc('3.1.3.7', 'IDTokenValidation')],
      },
    ],
  },
  {
    number: 42,
    title: 'ID token or access token',
    needs: [28, 41],
    truth:
      'The ID token is for the client and opens nothing. The access token is for the API and tells the client nothing. They differ in audience, not in looks.',
    beliefs: ['c42-the-id-token-opens-the-api', 'c42-both-are-jwts', 'c42-the-client-reads-the-access-token'],
    evidence: [twoTokens, atTheApi],
    alike: [13, 15, 28],
    asked: [
      {
        id: '42.1',
        question: 'May I send the ID token to my API, since everything the API needs is in it?',
        answer:
          'No: its audience is the client, it has no scope, and nobody agreed to that use. Have what the API needs put into the access token.',
        see: twoTokens,
        specs: [oidc('2', 'IDToken'), rfc(9068, '4')],
      },
      {
        id: '42.3',
        question:
          'With Cognito the access token has no e-mail and no aud, and the ID token has both. Should the API take the ID token?',
        answer:
          'No, an API that takes whatever passes a check takes tokens that were made for clients. Take the access token and check what identifies it with this provider, such as issuer, client and scope; ask UserInfo or a directory for the e-mail.',
        see: profile,
        specs: [rfc(9068, '4'), oidc('5.3', 'UserInfo')],
      },
      {
        id: '42.a',
        question: 'Both are JWTs from the same server. How do I tell an ID token from an access token?',
        answer:
          'Look at aud: the client’s id in the one, the API’s name in the other. A JWT access token by RFC 9068 has typ at+jwt in its header, and a nonce is a mark of an ID token.',
        see: twoTokens,
        specs: [rfc(9068, '4'), oidc('2', 'IDToken')],
      },
      {
        id: '42.b',
        question: 'Which token does a single-page app send to its own backend?',
        answer:
          'An access token whose audience is that backend: the backend is an API. If the backend is the client itself, it has the ID token from the token endpoint, and the page has a cookie.',
        see: atTheApi,
        specs: [oidc('2', 'IDToken'), rfc(9068, '4')],
      },
    ],
  },
  {
    number: 43,
    title: 'Checking an ID token',
    needs: [12, 13, 14, 25, 42],
    truth:
      'The client checks issuer, audience and time each time, the nonce that it sent, and the signature wherever the token did not come straight from the token endpoint.',
    beliefs: ['c43-tls-is-the-check', 'c43-a-good-signature-is-enough', 'c43-expired-means-signed-out'],
    evidence: [foreignAud, foreignNonce],
    alike: [7, 25],
    asked: [
      {
        id: '43.2',
        question: 'Which checks belong to an ID token?',
        answer:
          'The signature with the issuer’s key and an algorithm that you expect; iss and aud, and azp where it is there; exp; nonce as you sent it; auth_time where you asked for max_age.',
        see: foreignNonce,
        specs: [oidc('3.1.3.7', 'IDTokenValidation')],
      },
      {
        id: '43.3',
        question: 'My ID token expires after five minutes. Is the user logged out then?',
        answer:
          'No: exp says until when it may be taken for an answer. After that your own session decides, and the old ID token may still serve as a hint when signing out.',
        see: ownSession,
        specs: [oidc('2', 'IDToken'), rpLogout('2')],
      },
      {
        id: '43.a',
        question: 'Must I check the signature if the ID token came straight from the token endpoint over TLS?',
        answer:
          'There OpenID Connect lets TLS stand in for the signature. All other checks stay, and a library that checks the signature as well costs nothing.',
        see: idToken,
        specs: [oidc('3.1.3.7', 'IDTokenValidation')],
      },
    ],
  },
]
