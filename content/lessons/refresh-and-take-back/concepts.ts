import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'

const refreshed: Evidence = {
  label: 'The refresh token, on its way to Acme ID',
  place: { flow: 'refresh', at: 'refresh-request' },
}
const atTheApi: Evidence = {
  label: 'The refresh token at the API, refused',
  place: { flow: 'refresh', at: 'api-error-response-2', whatIf: 'refresh-token-at-the-api' },
}
const noneKept: Evidence = {
  label: 'Without a refresh token, an hour later',
  place: { flow: 'refresh', at: 'client-error-page', whatIf: 'no-refresh-token-kept' },
}
const thiefFirst: Evidence = {
  label: 'The thief was quicker, and both are out',
  place: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'thief-first' },
}
const triedTwice: Evidence = {
  label: 'The same refresh request, sent twice',
  place: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'refresh-replayed' },
}
const withoutSecret: Evidence = {
  label: 'A stolen refresh token, without the secret',
  place: {
    flow: 'refresh',
    at: 'refresh-error-response',
    settings: { client: 'confidential' },
    whatIf: 'thief-without-secret',
  },
}
const unnoticed: Evidence = {
  label: 'Without rotation, nobody notices',
  place: {
    flow: 'refresh',
    at: 'refresh-response-2',
    settings: { refreshRotation: 'off' },
    whatIf: 'thief-without-rotation',
  },
}
const expired: Evidence = {
  label: 'The call after an hour, refused',
  place: { flow: 'refresh', at: 'api-error-response' },
}
const copyStillGood: Evidence = {
  label: 'Ada has left, and the copy works',
  place: { flow: 'revocation', at: 'api-response-2' },
}
const copyDead: Evidence = {
  label: 'An opaque copy, refused at once',
  place: { flow: 'revocation', at: 'api-error-response', settings: { accessToken: 'opaque' } },
}
const wrongOne: Evidence = {
  label: 'The access token was revoked, the refresh token works',
  place: { flow: 'revocation', at: 'refresh-response', whatIf: 'refresh-after-jwt-revocation' },
}
const unknownToken: Evidence = {
  label: 'A mistyped token, answered 200',
  place: {
    flow: 'revocation',
    at: 'revocation-response',
    settings: { accessToken: 'opaque' },
    whatIf: 'unknown-token-revoked',
  },
}
const race: Evidence = { label: 'Everybody is signed out: who hears of it first', page: '/compare' }

export const concepts: readonly Concept[] = [
  {
    number: 31,
    title: 'Refresh tokens: staying in without asking again',
    needs: [28],
    truth:
      'A refresh token goes to the authorization server and to nobody else, and lets it decide anew, each time, whether there is another access token. What goes on while the person is away cannot do without one.',
    beliefs: [
      'c31-two-are-safer-than-one',
      'c31-the-api-takes-it',
      'c31-every-answer-has-one',
      'c31-the-person-must-be-there',
      'c31-it-may-ask-for-more',
      'c31-any-app-may-use-it',
    ],
    evidence: [refreshed, atTheApi, noneKept],
    alike: [28, 42],
    asked: [
      {
        id: '31.1',
        question: 'Why are there two tokens, and not simply one that lives longer?',
        answer:
          'The access token is shown to APIs again and again, so it should die soon. The refresh token is shown to its issuer alone, who can say no the next time: that is how a long permission stays one that can be ended.',
        see: refreshed,
        specs: [rfc(6749, '1.5')],
      },
      {
        id: '31.2',
        question: 'My token response has no refresh token in it. Why?',
        answer:
          'Issuing one is up to the server. Usually the client must be registered for the grant refresh_token, ask for the scope offline_access with prompt=consent, and get the person’s yes. With client credentials there should be none, and with the implicit grant there must not be.',
        see: {
          label: 'The scope offline_access, asked for',
          place: { flow: 'refresh', at: 'authorization-request' },
        },
        specs: [rfc(6749, '1.5'), oidc('11', 'OfflineAccess'), rfc(6749, '4.4.3'), rfc(6749, '4.2.2')],
      },
      {
        id: '31.4',
        question: 'The access token has expired. May my client send its refresh token to the API instead?',
        answer:
          'No. It is meant for the authorization server alone, and an API must not accept it. Swap it at the token endpoint, and call the API with what comes back.',
        see: atTheApi,
        specs: [rfc(6749, '1.5')],
      },
      {
        id: '31.a',
        question: 'My refresh token suddenly gives invalid_grant. What may have happened?',
        answer:
          'The wire says invalid_grant for all of it: used already where tokens rotate, revoked, expired, idle for too long, or issued to another client. Only the server’s own log says which. Send the person to sign in again, and do not retry in a loop.',
        see: {
          label: 'invalid_grant, and what the log says',
          place: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'refresh-token-changed' },
        },
        specs: [rfc(6749, '5.2')],
      },
      {
        id: '31.b',
        question: 'Does a refresh ask the user again, or check that they are still signed in?',
        answer:
          'No browser takes part, so nobody is asked. The server decides from what it knows: whether the grant stands, whether the account is still allowed, whether the token was used before.',
        see: refreshed,
        specs: [rfc(6749, '6')],
      },
    ],
  },
  {
    number: 32,
    title: 'Rotation: two uses of one refresh token mean a copy',
    needs: [31],
    truth:
      'Where a refresh token changes at every use, an old one that comes back shows that there are two. The server cannot tell who is the thief, so it shuts out both; a clumsy client looks just like one.',
    beliefs: [
      'c32-it-prevents-theft',
      'c32-the-second-is-the-thief',
      'c32-everybody-needs-it',
      'c32-trying-again-is-harmless',
      'c32-every-token-dies',
    ],
    evidence: [thiefFirst, triedTwice, unnoticed, withoutSecret],
    alike: [16, 23],
    asked: [
      {
        id: '32.2',
        question: 'A refresh token that was used already turns up again. Who is locked out?',
        answer:
          'Both. The server sees one token twice and cannot know which of the two is the thief, so it revokes the token that is good now, often with the whole grant. The person has to say yes again.',
        see: thiefFirst,
        specs: [rfc(9700, '4.14.2')],
      },
      {
        id: '32.3',
        question: 'Does a confidential client need refresh token rotation?',
        answer:
          'The rules do not ask for it: its refresh token is only good together with the client’s authentication. For public clients the token must be rotated, or bound to a key of the client.',
        see: withoutSecret,
        specs: [rfc(9700, '2.2.2'), rfc(9700, '4.14.2')],
      },
      {
        id: '32.4',
        question: 'The thief refreshes before the rightful client does. Does rotation keep the thief out?',
        answer:
          'Not until the rightful client tries: then the old token comes back, and the grant ends. A JWT access token that the thief got in between works until it expires.',
        see: thiefFirst,
        specs: [rfc(9700, '4.14.2'), rfc(7009, '3')],
      },
      {
        id: '32.a',
        question: 'Two tabs refresh at the same moment, and my user is thrown out. What is wrong?',
        answer:
          'Both sent the same refresh token, and to a server that rotates that looks like a theft. Let one place do the refreshing and the others wait for it: a lock between tabs, one refresh in flight per client, or a backend.',
        see: triedTwice,
        specs: [rfc(9700, '4.14.2')],
      },
      {
        id: '32.b',
        question: 'The answer to a refresh got lost on the network. May the client try again?',
        answer:
          'Where tokens rotate strictly, the second try ends the grant. Some servers take the old token for a few seconds more; where yours does not, the person has to sign in again.',
        see: triedTwice,
        specs: [rfc(9700, '4.14.2')],
      },
    ],
  },
  {
    number: 33,
    title: 'How long should a token live',
    needs: [14, 31],
    truth:
      'The life of a token that nobody looks up is the time for which a theft, a sign-out or a lost right goes unnoticed. Short lives are paid for in refreshes, not in sign-ins.',
    beliefs: [
      'c33-a-day-is-short',
      'c33-it-can-be-prolonged',
      'c33-there-is-one-right-number',
      'c33-people-sign-in-more-often',
    ],
    evidence: [
      expired,
      {
        label: 'A token of twenty seconds, and the copy of it',
        place: { flow: 'revocation', at: 'api-error-response', settings: { tokenLife: 'twenty-seconds' } },
      },
      race,
    ],
    alike: [14, 30],
    asked: [
      {
        id: '33.1',
        question: 'How long should access tokens and refresh tokens be valid?',
        answer:
          'For bearer tokens RFC 6750 says one hour or less, and the RFCs of OAuth give no other figure. Minutes for access tokens that nobody looks up, up to the hour where each call asks. Refresh tokens as long as people may stay away, with an end for idle ones.',
        see: race,
        specs: [rfc(6750, '5.3'), rfc(9700, '4.14.2')],
      },
      {
        id: '33.a',
        question: 'Can I extend a token that is about to expire, or move its exp?',
        answer:
          'No. exp is part of what was signed, so any change breaks the signature. The client gets another token at the token endpoint, and the old one runs out.',
        see: {
          label: 'The new token has a date of its own',
          place: { flow: 'refresh', at: 'refresh-response', tab: 'token-0' },
        },
        specs: [rfc(7519, '4.1.4'), rfc(6749, '6')],
      },
      {
        id: '33.b',
        question: 'Should a client refresh before the token expires, or wait for a 401?',
        answer:
          'Both work, and it needs to cope with the 401 in any case, since a token may be ended early. expires_in is a hint for refreshing a little earlier; it saves a call that fails.',
        see: expired,
        specs: [rfc(6749, '5.1'), rfc(7009, '2.1')],
      },
    ],
  },
  {
    number: 34,
    title: 'Taking it back: revocation',
    needs: [29, 31],
    truth:
      'Revoking ends what the server looks up: refresh tokens, opaque access tokens, the permission itself. A JWT that is already out is good until it expires, unless those who read it keep a list or ask.',
    beliefs: [
      'c34-the-access-token-is-enough',
      'c34-deleting-is-enough',
      'c34-200-means-it-is-dead',
      'c34-every-api-hears-of-it',
      'c34-new-keys-are-the-way',
    ],
    evidence: [copyStillGood, copyDead, wrongOne, race],
    alike: [30, 47],
    asked: [
      {
        id: '34.1',
        question: 'How do I invalidate a JWT before it expires?',
        answer:
          'The format has no means for it. There are short lives, a list of revoked jti or of “nothing issued before” for each user, a version number in the token, or tokens that are looked up anyway. Each of them is a look-up again.',
        see: race,
        specs: [rfc(7009, '3')],
      },
      {
        id: '34.2',
        question: 'A user disconnects my app. Which one do I revoke, the access token or the refresh token?',
        answer:
          'The refresh token: once it is gone no new ones come, and a server that can should end the access tokens of that grant too. If only the access token is revoked, the server may let the refresh token live.',
        see: wrongOne,
        specs: [rfc(7009, '2.1')],
      },
      {
        id: '34.3',
        question: 'The revocation endpoint answered 200. Is the token dead now?',
        answer:
          '200 says that this string is no good, whether the server knew it or not: a mistyped token gets 200 too. And an API that checks JWTs by itself never hears of it.',
        see: unknownToken,
        specs: [rfc(7009, '2.2'), rfc(7009, '3')],
      },
      {
        id: '34.a',
        question: 'A user changes their password, or an account is blocked. What happens to tokens that are out?',
        answer:
          'That is up to the server: RFC 9700 lets it revoke refresh tokens then, and does not demand it. Once it has ended the grants of that account, refresh tokens and opaque tokens stop. JWTs run until exp, so their life is the time you have to bear.',
        see: copyStillGood,
        specs: [rfc(7009, '3'), rfc(9700, '4.14.2')],
      },
      {
        id: '34.b',
        question: 'How do I sign somebody out on all devices at once?',
        answer:
          'End all grants and sessions of that person at the server, so that nothing can be refreshed. For access tokens that APIs check alone, add a moment per person before which nothing counts, and let the APIs look at it; or wait out a short life.',
        see: race,
        specs: [rfc(7009, '3')],
      },
      {
        id: '34.c',
        question: 'Can somebody else revoke my tokens?',
        answer:
          'Only the client that a token was issued to may have it revoked, and a confidential client has to prove who it is. Whoever holds a public client’s token can do it too, and gains nothing: the copy dies with it.',
        see: {
          label: 'Another client asks, and is refused',
          place: { flow: 'revocation', at: 'revocation-error-response', whatIf: 'revoked-by-another-client' },
        },
        specs: [rfc(7009, '2.1'), rfc(7009, '5')],
      },
    ],
  },
]
