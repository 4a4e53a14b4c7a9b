import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c28-it-decodes-so-i-may-use-it': {
    said: 'The access token decodes, so my app may use what is in it.',
    so: 'It is written for the API. Its format may change on any day, and then an app that reads it breaks.',
    specs: [rfc(9068, '6'), rfc(6749, '1.4')],
  },
  'c28-the-client-checks-the-signature': {
    said: 'The client has to check the signature of its access token.',
    so: 'The API does, or asks. The client passes an access token on unread; what it checks is the ID token.',
    apart: [
      { name: 'access token', does: 'is checked by the API, for which it was made.' },
      { name: 'ID token', does: 'is checked by the client, for which it was made.' },
    ],
    specs: [rfc(9068, '4'), rfc(9068, '6')],
  },
  'c28-a-token-has-to-be-a-jwt': {
    said: 'An access token is a JWT, so a short random one is a fault.',
    so: 'OAuth leaves the format open. A random string that somebody looks up is an access token like any other.',
    specs: [rfc(6749, '1.4'), rfc(9068, '1')],
  },
  'c28-rights-are-read-from-the-token': {
    said: 'The page reads from the access token what the person may do.',
    so: 'The token response says which scope was granted. What the person may do is for the API to say.',
    specs: [rfc(9068, '6'), rfc(6749, '5.1')],
  },
  'c29-the-api-always-asks': {
    said: 'With OAuth, the API asks the server about every token.',
    so: 'With a JWT it checks everything by itself. It fetches the keys now and then, and asks nothing about the token.',
    specs: [rfc(9068, '4'), rfc(7662, '2.2')],
  },
  'c29-the-api-trusts-its-client': {
    said: 'The API believes a token because it knows the client that shows it.',
    so: 'It believes what it has checked: a signature of the issuer, or the issuer’s own answer. Who shows a bearer token does not matter.',
    specs: [rfc(6749, '7'), rfc(9068, '4')],
  },
  'c29-a-good-signature-means-still-allowed': {
    said: 'If the signature is good, the permission still stands.',
    so: 'A signature says who wrote it and that nobody changed it. It cannot say what has happened since.',
    apart: [
      { name: 'signature', does: 'tells who wrote the token, and that it is unchanged.' },
      { name: 'exp', does: 'tells until when the writer stands by it.' },
      { name: 'introspection', does: 'tells what the issuer says at this moment.' },
    ],
    specs: [rfc(7009, '3'), rfc(9068, '4')],
  },
  'c29-a-stub-dies-at-once': {
    said: 'An opaque token is dead everywhere the moment it is called back.',
    so: 'It is dead at the issuer. An API that keeps an answer for a while goes on until it asks again.',
    specs: [rfc(7662, '4')],
  },
  'c29-an-answer-holds-until-exp': {
    said: 'What the issuer said of a token holds until the token expires.',
    so: 'It held when it was said. Beyond exp it must not be kept at all, and how long before is a choice between cost and freshness.',
    specs: [rfc(7662, '4')],
  },
  'c29-only-opaque-tokens-are-asked-about': {
    said: 'Introspection is for opaque tokens, and not for JWTs.',
    so: 'The protocol takes any kind of token. Whether a server answers about its JWTs, and from what records, is its own affair.',
    specs: [rfc(7662, '4'), rfc(7662, '1')],
  },
  'c29-asking-knows-of-revocation': {
    said: 'Ask about a JWT, and you hear whether it was called back.',
    so: 'Only where the server keeps a record of its JWTs. One that keeps none can check the signature and the time, and no more.',
    specs: [rfc(7662, '4'), rfc(7009, '3')],
  },
  'c29-the-client-asks': {
    said: 'The client asks the server what its token is worth.',
    so: 'Introspection is for the API that was shown the token. The client learns what it needs from the token response, and from the API’s answers.',
    specs: [rfc(7662, '1'), rfc(7662, '4')],
  },
  'c29-401-and-403-are-one': {
    said: '401 and 403 mean the same: the token is no good.',
    so: '401 says that the token itself is missing or no good. 403 says that it is good, and does not reach so far.',
    apart: [
      { name: '401 invalid_token', does: 'asks for another token: this one is expired, revoked or broken.' },
      { name: '403 insufficient_scope', does: 'asks for a larger permission: the same kind of token will not help.' },
    ],
    specs: [rfc(6750, '3.1')],
  },
  'c30-jwts-scale-and-sessions-do-not': {
    said: 'JWTs scale, and sessions do not.',
    so: 'A JWT saves one look-up by key at each call, a cheap one where the store is shared. Many readers without a store in common are the better reason.',
    specs: [rfc(7009, '3')],
  },
  'c30-nothing-to-remember': {
    said: 'With JWTs, the server has nothing to remember.',
    so: 'The API need not look up the token. Acme ID still remembers codes, permissions, refresh tokens and keys.',
    specs: [rfc(6749, '4.1.2'), rfc(9700, '4.14.2')],
  },
  'c30-a-denylist-is-still-stateless': {
    said: 'With a denylist, JWTs are as stateless as before.',
    so: 'Every call now reads shared memory, as it would with a session. What is saved is the record about the person.',
    specs: [rfc(7009, '3')],
  },
  'c30-sessions-are-obsolete': {
    said: 'Sessions are obsolete since there are JWTs.',
    so: 'A session that is looked up ends the moment it is struck out. Where one server reads it, that is simpler and better.',
    specs: [rfc(7009, '3'), rfc(6265, '8.4')],
  },
} as const satisfies Record<string, Belief>
