import type { Belief } from '../../belief'
import { oidc, rfc } from '../../words/specs'

export const beliefs = {
  'c31-two-are-safer-than-one': {
    said: 'Two tokens are safer than one, whatever is done with them.',
    so: 'It is only safer because they go different ways: the short one to APIs, the long one to its issuer alone. Send both everywhere, and nothing is gained.',
    apart: [
      { name: 'access token', does: 'is shown to APIs, and soon dies by itself.' },
      { name: 'refresh token', does: 'is shown to the authorization server alone, which may say no each time.' },
    ],
    specs: [rfc(6749, '1.5')],
  },
  'c31-the-api-takes-it': {
    said: 'When the access token has expired, the API takes the refresh token.',
    so: 'A refresh token is for the authorization server and is never sent to an API. To the API it is no token at all.',
    apart: [
      { name: 'access token', does: 'opens the API.' },
      { name: 'refresh token', does: 'fetches the next access token, and opens nothing.' },
    ],
    specs: [rfc(6749, '1.5')],
  },
  'c31-every-answer-has-one': {
    said: 'Every token response brings a refresh token. If it is missing, that is a bug.',
    so: 'The server decides whether to issue one. Usually the client must be registered for it, ask for it, and have the person’s yes.',
    specs: [rfc(6749, '1.5'), oidc('11', 'OfflineAccess')],
  },
  'c31-the-person-must-be-there': {
    said: 'To refresh, the person has to sign in again.',
    so: 'That is what a refresh token spares: the client asks the token endpoint by itself, and no browser takes part.',
    specs: [rfc(6749, '6')],
  },
  'c31-it-may-ask-for-more': {
    said: 'With a refresh token a client can ask for more later.',
    so: 'A refresh may ask for the same or for less. For more, the person has to be asked again.',
    specs: [rfc(6749, '6')],
  },
  'c31-any-app-may-use-it': {
    said: 'Whoever holds a refresh token can use it with any client.',
    so: 'It belongs to the client that it was issued to, and the server compares. A client with a secret has to prove itself as well.',
    specs: [rfc(6749, '6'), rfc(6749, '10.4')],
  },
  'c32-it-prevents-theft': {
    said: 'Rotation keeps a thief out.',
    so: 'It keeps nobody out. It makes a theft show, as soon as both have used what they hold.',
    specs: [rfc(9700, '4.14.2')],
  },
  'c32-the-second-is-the-thief': {
    said: 'The one who comes second is the thief, and only that one is refused.',
    so: 'The server sees one token twice and cannot tell whose copy came first. So it revokes what is still good, and both are out.',
    specs: [rfc(9700, '4.14.2')],
  },
  'c32-everybody-needs-it': {
    said: 'Rotation is mandatory for every client.',
    so: 'For a public client the refresh token must be rotated or bound to a key. A confidential client’s is bound to its authentication already.',
    specs: [rfc(9700, '2.2.2'), rfc(9700, '4.14.2')],
  },
  'c32-trying-again-is-harmless': {
    said: 'If the answer got lost, the client just sends the same refresh token again.',
    so: 'With strict rotation the second try looks like a thief’s, and the grant ends. Some servers allow a short grace time; none has to.',
    specs: [rfc(9700, '4.14.2')],
  },
  'c32-every-token-dies': {
    said: 'When the grant is ended, all its access tokens stop working at once.',
    so: 'Those that are looked up do. A JWT that is out goes on until it expires, the thief’s as well.',
    specs: [rfc(7009, '3')],
  },
  'c33-a-day-is-short': {
    said: 'A day is a short life for an access token.',
    so: 'For a bearer token RFC 6750 calls one hour or less short-lived. A day is the time for which a copy works and nobody hears of it.',
    specs: [rfc(6750, '5.3')],
  },
  'c33-it-can-be-prolonged': {
    said: 'An expired token can be prolonged.',
    so: 'Its date is under the signature and nobody changes it. Refreshing brings another token; the old one stays dead.',
    specs: [rfc(7519, '4.1.4'), rfc(6749, '6')],
  },
  'c33-there-is-one-right-number': {
    said: 'There is a right number for the life of a token, and one only has to look it up.',
    so: 'RFC 6750 says “one hour or less” for bearer tokens, and the RFCs of OAuth give no other figure. The rest is what you can bear: for how long a theft or a lost right may go unnoticed.',
    specs: [rfc(6750, '5.3')],
  },
  'c33-people-sign-in-more-often': {
    said: 'A short access token means that people have to sign in all the time.',
    so: 'The client refreshes, and nobody notices. How often people sign in depends on the life of the refresh token.',
    specs: [rfc(6749, '1.5')],
  },
  'c34-the-access-token-is-enough': {
    said: 'Revoke the access token, and you are safe.',
    so: 'With the refresh token the next access token is one request away. Revoke the refresh token; a server that can should then end the access tokens as well.',
    apart: [
      { name: 'revoking the refresh token', does: 'ends the supply: no new access tokens.' },
      {
        name: 'revoking the access token',
        does: 'ends one of them, where it is looked up. The refresh token may live on.',
      },
    ],
    specs: [rfc(7009, '2.1')],
  },
  'c34-deleting-is-enough': {
    said: 'Deleting the token from the app is enough.',
    so: 'That deletes one copy. Whoever has another can use it until it expires or somebody revokes it.',
    specs: [rfc(7009, '1')],
  },
  'c34-200-means-it-is-dead': {
    said: 'The revocation endpoint answered 200, so the token is dead everywhere.',
    so: '200 says that this string is worth nothing to the server, known or not. A mistyped token gets 200 too.',
    specs: [rfc(7009, '2.2')],
  },
  'c34-every-api-hears-of-it': {
    said: 'Once a token is revoked, every API refuses it.',
    so: 'Only an API that asks, or is told, can know. One that checks a JWT by itself goes on until exp.',
    specs: [rfc(7009, '3')],
  },
  'c34-new-keys-are-the-way': {
    said: 'To take one JWT back, change the signing key.',
    so: 'That ends every token of that key, everybody’s, and only once the APIs have dropped the old key. It is for a stolen key, not for one person’s goodbye.',
    specs: [rfc(9068, '4')],
  },
} as const satisfies Record<string, Belief>
