import type { Evidence, StagePlace } from '../evidence'
import type { Item, Pair } from '../item'
import { rfc } from '../words/specs'

const jwt = { accessToken: 'jwt' } as const
const opaque = { accessToken: 'opaque' } as const
const secret = { client: 'confidential' } as const
const unrotated = { refreshRotation: 'off' } as const

const on = (flow: string, label: string, at: string, more: Omit<StagePlace, 'flow' | 'at'> = {}): Evidence => ({
  label,
  place: { flow, at, ...more },
})

const swapped = on('refresh', 'The swap at Acme ID', 'refresh-request')
const fresh = on('refresh', 'What Acme ID answers', 'refresh-response')
const expired = on('refresh', 'The expired call, refused', 'api-error-response')
const atTheApi = on('refresh', 'The refresh token at the API', 'api-error-response-2', {
  whatIf: 'refresh-token-at-the-api',
})
const backwards = on('refresh', 'The access token at the token endpoint', 'refresh-error-response', {
  whatIf: 'access-token-for-refresh',
})
const wider = on('refresh', 'Asking for more, refused', 'refresh-error-response', { whatIf: 'scope-widened' })
const thiefFirst = on('refresh', 'The thief first, then Photoprint', 'refresh-error-response', {
  whatIf: 'thief-first',
})
const victimFirst = on('refresh', 'Photoprint first, then the thief', 'refresh-error-response', {
  whatIf: 'victim-first',
})
const twice = on('refresh', 'The same request, sent twice', 'refresh-error-response', { whatIf: 'refresh-replayed' })
const unnoticed = on('refresh', 'Both get new tokens', 'refresh-response-2', {
  settings: unrotated,
  whatIf: 'thief-without-rotation',
})
const noSecret = on('refresh', 'Without the secret, refused', 'refresh-error-response', {
  settings: secret,
  whatIf: 'thief-without-secret',
})
const otherApp = on('refresh', 'With an app of her own, refused', 'refresh-error-response', {
  whatIf: 'thief-with-own-app',
})
const grantGone = on('refresh', 'The grant is gone, and the JWT works', 'api-response-2', { whatIf: 'grant-ended-jwt' })

const copyWorks = on('revocation', 'The copy of the JWT, after Ada left', 'api-response-2')
const copyEnds = on('revocation', 'The same copy, an hour later', 'api-error-response')
const copyDead = on('revocation', 'The opaque copy, refused', 'api-error-response', { settings: opaque })
const askedAbout = on('revocation', 'The API asks about it', 'introspection-response-2', { settings: opaque })
const notRevoked = on('revocation', 'Acme ID will not revoke a JWT', 'revocation-error-response')
const wrongOne = on('revocation', 'The refresh token was left alive', 'refresh-response', {
  whatIf: 'refresh-after-jwt-revocation',
})
const rightOne = on('revocation', 'The refresh token, revoked', 'revocation-response', {
  settings: { revoke: 'refresh_token' },
})
const goodbye = on('revocation', 'Photoprint forgets its tokens', 'disconnected-page')
const mistyped = on('revocation', 'A mistyped token, answered 200', 'revocation-response', {
  settings: opaque,
  whatIf: 'unknown-token-revoked',
})
const stillOpens = on('revocation', 'The real one still opens the door', 'api-response-2', {
  settings: opaque,
  whatIf: 'unknown-token-revoked',
})
const race: Evidence = { label: 'Everybody is signed out: who hears of it first', page: '/compare' }

export const items: readonly Item[] = [
  {
    kind: 'predict',
    id: '31-shown-at-the-door',
    concept: 31,
    alike: [28, 42],
    situation:
      'An hour has passed and the access token is too old. Photoprint’s request to Acme ID is held. Mallory has a copy of the refresh token in it, and is quicker: she sends it to the Photo API, as a Bearer token.',
    ask: 'Does the Photo API let her in?',
    live: { flow: 'refresh', at: 'refresh-request', settings: jwt },
    change: { whatIf: 'refresh-token-at-the-api' },
    note: 'ERR_JWS_INVALID',
    options: [
      {
        outcome: 'refused',
        text: 'No: it is not a token of this API at all',
        right: true,
        feedback: 'The Photo API reads JWTs of Acme ID’s. This is a string that only Acme ID can make sense of.',
        see: atTheApi,
      },
      {
        outcome: 'refused',
        text: 'No: it expired together with the access token',
        belief: 'c31-two-are-safer-than-one',
        feedback:
          'It is good for much longer, and Acme ID would still swap it. It is refused for being at the wrong door.',
        see: fresh,
      },
      {
        outcome: 'accepted',
        text: 'Yes: it stands for the same permission of Ada’s',
        belief: 'c31-the-api-takes-it',
        feedback: 'It stands for the permission, but only where Acme ID decides anew. The API cannot even read it.',
        see: atTheApi,
      },
    ],
    why: 'A refresh token is for the authorization server alone. The API refuses it without asking whose it is.',
    see: atTheApi,
    specs: [rfc(6749, '1.5')],
  },
  {
    kind: 'choice',
    id: '31-what-the-second-token-buys',
    concept: 31,
    alike: [33],
    situation:
      'A team wants to be rid of refreshing. Its access tokens, JWTs that the APIs check by themselves, shall simply live for thirty days.',
    ask: 'What do they give up?',
    options: [
      {
        text: 'The moment at which Acme ID could say no',
        right: true,
        feedback: 'Each refresh is a decision. Without it, what was allowed on the first day holds for thirty.',
        see: swapped,
      },
      {
        text: 'A second lock that a thief would have to pick',
        belief: 'c31-two-are-safer-than-one',
        feedback: 'Whoever has one of the two needs no second. What differs is where each is shown, and who decides.',
        see: thiefFirst,
      },
      {
        text: 'The sign-in that Ada repeats with each refresh',
        belief: 'c31-the-person-must-be-there',
        feedback: 'She does not take part in a refresh. The request goes from Photoprint to Acme ID, past her browser.',
        see: swapped,
      },
    ],
    why: 'The long-lived token is the one that its issuer sees at every use, so a lost right ends at the next refresh.',
    see: swapped,
    specs: [rfc(6749, '1.5'), rfc(7009, '3')],
  },
  {
    kind: 'build',
    id: '31-swap-it',
    concept: 31,
    situation: 'The access token has expired. Photoprint wants a new one, and Ada is not to be asked.',
    ask: 'Put the request to the token endpoint together.',
    live: { flow: 'refresh', at: 'refresh-request' },
    goal: 'refresh-response',
    fields: ['grant_type', 'refresh_token', 'client_id'],
    lures: [
      { name: 'grant_type', text: 'authorization_code' },
      { name: 'access_token', value: { message: 'token-response', name: 'access_token' } },
      { name: 'code', value: { message: 'callback-request', name: 'code' } },
    ],
    hints: [
      'Say what you bring, bring it, and say who you are.',
      'The code was used up an hour ago, and the old access token buys nothing here.',
    ],
    refusals: [
      {
        says: 'invalid_grant',
        belief: 'c31-two-are-safer-than-one',
        feedback: 'What you brought is not a refresh token of Photoprint’s, or has had its one use.',
        see: backwards,
      },
      {
        says: 'invalid_request',
        belief: 'c31-the-person-must-be-there',
        feedback: 'Something is missing: the kind of grant and the refresh token both have to be there.',
        see: swapped,
      },
      {
        says: 'invalid_client',
        belief: 'c31-any-app-may-use-it',
        feedback: 'Acme ID has to know whose refresh token it is to compare.',
        see: otherApp,
      },
    ],
    otherwise: {
      belief: 'c31-the-api-takes-it',
      feedback: 'Acme ID could not make sense of it. Look at what Photoprint itself sends.',
      see: swapped,
    },
    why: 'The kind of grant says what is brought, the refresh token is what is brought, and the client says whose it is.',
    see: swapped,
    specs: [rfc(6749, '6')],
  },
  {
    kind: 'spot',
    id: '31-one-thing-too-much',
    concept: 31,
    alike: [26],
    situation:
      'Ada allowed Photoprint to read her photos. This request to the token endpoint was changed on its way, and Acme ID refuses it.',
    ask: 'What does it refuse?',
    live: { flow: 'refresh', at: 'refresh-request' },
    tampered: [{ in: 'form', name: 'scope', to: 'openid photos.read photos.delete' }],
    options: [
      {
        text: 'The scope: it asks for more than she allowed',
        right: true,
        undoes: 0,
        feedback: 'A refresh may ask for the same or for less. For more, somebody would have to ask Ada.',
        see: wider,
      },
      {
        text: 'The refresh_token: it should be the access token',
        belief: 'c31-the-api-takes-it',
        feedback: 'At this endpoint it is the refresh token that is swapped. The access token buys nothing here.',
        see: backwards,
      },
      {
        text: 'The client_id: a refresh token needs no name with it',
        belief: 'c31-any-app-may-use-it',
        feedback: 'It belongs to one client, and Acme ID compares. Without a name there is nothing to compare.',
        see: otherApp,
      },
    ],
    why: 'Take the scope out, and Acme ID swaps the token: what was added was more than Ada’s yes.',
    see: wider,
    specs: [rfc(6749, '6')],
  },
  {
    kind: 'order',
    id: '31-an-hour-later',
    concept: 31,
    alike: [28],
    situation: 'Ada comes back to Photoprint an hour after she allowed it to read her photos.',
    ask: 'In which order do these messages travel?',
    live: { flow: 'refresh', at: 'photos-page-2' },
    cards: [
      {
        message: 'api-request',
        nth: 2,
        belief: 'c33-it-can-be-prolonged',
        feedback: 'Photoprint tries the token that it has. Only the answer tells it that the hour is over.',
        see: on('refresh', 'The call with the old token', 'api-request-2'),
      },
      {
        message: 'api-error-response',
        belief: 'c33-it-can-be-prolonged',
        feedback: 'The API refuses the old token: its exp has passed.',
        see: expired,
      },
      {
        message: 'refresh-request',
        belief: 'c31-the-person-must-be-there',
        feedback: 'Now Photoprint swaps its refresh token, at Acme ID and past Ada’s browser.',
        see: swapped,
      },
      {
        message: 'refresh-response',
        belief: 'c31-the-api-takes-it',
        feedback: 'Acme ID decides, and sends a new access token. The API has not been asked again yet.',
        see: fresh,
      },
      {
        message: 'api-request',
        nth: 3,
        belief: 'c31-the-api-takes-it',
        feedback: 'Only now is there something new to show at the API: an access token, not the refresh token.',
        see: on('refresh', 'The call with the new token', 'api-request-3'),
      },
    ],
    why: 'The API says no, Acme ID says yes once more, and the API is shown what it understands: an access token.',
    see: swapped,
    specs: [rfc(6749, '1.5'), rfc(6749, '6')],
  },
  {
    kind: 'predict',
    id: '32-mallory-was-quicker',
    concept: 32,
    alike: [23, 16],
    situation:
      'Photoprint, a public client, is about to refresh: its request is held. Mallory found the same refresh token in a log, and has just swapped it. Her answer came. Now Photoprint’s request arrives.',
    ask: 'What becomes of Photoprint’s request?',
    live: { flow: 'refresh', at: 'refresh-request' },
    change: { whatIf: 'thief-first' },
    note: 'grant.error',
    options: [
      {
        outcome: 'refused',
        text: 'Refused: this token was used already, and all that came of it ends',
        right: true,
        feedback: 'Acme ID has seen one token twice. It cannot tell the two apart, so it ends the grant for both.',
        see: thiefFirst,
      },
      {
        outcome: 'refused',
        text: 'Refused: only this second request, and Mallory’s tokens stay good',
        belief: 'c32-the-second-is-the-thief',
        feedback: 'Then the quicker one would win, and that was the thief. Her new refresh token is dead as well.',
        see: thiefFirst,
      },
      {
        outcome: 'accepted',
        text: 'Accepted: Acme ID knows Photoprint, and throws Mallory out instead',
        belief: 'c32-it-prevents-theft',
        feedback: 'Both said “I am photoprint”, and a public client has nothing to prove it with.',
        see: thiefFirst,
      },
    ],
    why: 'Two uses of one token mean that there is a copy. Whose it is nobody can tell, so the whole grant ends.',
    see: thiefFirst,
    specs: [rfc(9700, '4.14.2')],
  },
  {
    kind: 'predict',
    id: '32-nothing-changes-hands',
    concept: 32,
    situation:
      'Here Acme ID gives out the same refresh token for weeks, and Photoprint is a public client. Mallory has a copy and has just used it. Photoprint’s own request is held, and now arrives.',
    ask: 'What becomes of Photoprint’s request?',
    live: { flow: 'refresh', at: 'refresh-request', settings: unrotated },
    change: { whatIf: 'thief-without-rotation' },
    options: [
      {
        outcome: 'accepted',
        text: 'Accepted: both get new tokens, and nobody notices a thing',
        right: true,
        feedback: 'Nothing tells two users from one who comes twice. Hour after hour, both go on.',
        see: unnoticed,
      },
      {
        outcome: 'refused',
        text: 'Refused: a refresh token that was used before is spent',
        belief: 'c32-everybody-needs-it',
        feedback: 'That is so where it changes at every use. Here it is meant to be used again.',
        see: unnoticed,
        asIf: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'thief-first' },
      },
      {
        outcome: 'refused',
        text: 'Refused: the token was last used from another machine',
        belief: 'c31-any-app-may-use-it',
        feedback:
          'No spec ties a refresh token to a machine. A key of the client’s own would do that, and there is none here.',
        see: unnoticed,
      },
    ],
    why: 'Without a change at each use, and without a secret or a key, a copy is as good as the original.',
    see: unnoticed,
    specs: [rfc(9700, '4.14.2')],
  },
  {
    kind: 'predict',
    id: '32-a-client-with-a-secret',
    concept: 32,
    alike: [20, 21],
    situation:
      'This Photoprint has a client_secret. Mallory has found its refresh token in a log of token responses, and sends it to Acme ID in Photoprint’s name.',
    ask: 'Does Acme ID swap it for her?',
    live: { flow: 'refresh', at: 'refresh-request', settings: secret },
    change: { whatIf: 'thief-without-secret' },
    note: 'grant.error',
    options: [
      {
        outcome: 'refused',
        text: 'No: whoever brings this token must prove to be Photoprint',
        right: true,
        feedback: 'The secret was in no token response, so the log does not have it.',
        see: noSecret,
      },
      {
        outcome: 'refused',
        text: 'No: the token was used before, and has changed since',
        belief: 'c32-everybody-needs-it',
        feedback:
          'It has not been used yet: Photoprint’s own request is still held. She fails at the proof of who she is.',
        see: noSecret,
      },
      {
        outcome: 'accepted',
        text: 'Yes: once, and it shows when Photoprint comes',
        belief: 'c31-any-app-may-use-it',
        feedback: 'That is how it goes with a public client. This one has a secret, and she does not.',
        see: noSecret,
        asIf: { flow: 'refresh', at: 'refresh-response', whatIf: 'thief-first' },
      },
    ],
    why: 'A confidential client’s refresh token is bound to its authentication, so it need not change at each use.',
    see: noSecret,
    specs: [rfc(6749, '6'), rfc(9700, '2.2.2')],
  },
  {
    kind: 'choice',
    id: '32-two-tabs',
    concept: 32,
    situation:
      'Users of a page complain: with two tabs open they are thrown out about once an hour. Each tab refreshes by itself. The tokens rotate.',
    ask: 'What happens, and who decides it?',
    options: [
      {
        text: 'Acme ID sees one refresh token twice and ends the grant',
        right: true,
        feedback: 'Two tabs that send the same token look just like a thief and a victim.',
        see: twice,
      },
      {
        text: 'Acme ID takes the second try for a retry and the page loses it',
        belief: 'c32-trying-again-is-harmless',
        feedback: 'Strict rotation knows no retry. The log of Acme ID says that the token was used already.',
        see: twice,
      },
      {
        text: 'Acme ID refuses only the slower tab and keeps the quicker one',
        belief: 'c32-the-second-is-the-thief',
        feedback: 'Then users would not be thrown out. What the quicker tab was given dies too.',
        see: victimFirst,
      },
    ],
    why: 'Rotation cannot tell clumsy from stolen. One place has to do the refreshing for all tabs.',
    see: twice,
    specs: [rfc(9700, '4.14.2')],
  },
  {
    kind: 'predict',
    id: '33-a-date-in-the-future',
    concept: 33,
    alike: [14, 7],
    situation:
      'The hour is over. Somebody has moved the exp of Photoprint’s access token, a JWT, to an hour from now. The signature is the old one. The call to the Photo API is held.',
    ask: 'Does the Photo API take it?',
    live: { flow: 'refresh', at: 'api-request-2', settings: jwt },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { exp: { now: 3600 } }, sign: 'keep' } }],
    },
    note: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    options: [
      {
        outcome: 'refused',
        text: 'No: the signature is over the old date as well',
        right: true,
        feedback: 'Every character of the payload is under the signature, the date too.',
        see: fresh,
      },
      {
        outcome: 'refused',
        text: 'No: the API remembers when this token was to end',
        belief: 'c34-every-api-hears-of-it',
        feedback: 'It remembers nothing of a JWT. It reads the date in the token, if the signature holds.',
        see: copyWorks,
      },
      {
        outcome: 'accepted',
        text: 'Yes: the date it reads has not passed yet',
        belief: 'c33-it-can-be-prolonged',
        feedback: 'It would read the date only if the signature held. It does not.',
        see: expired,
      },
    ],
    why: 'Nobody but the signer can change a date in a JWT. A longer permission comes as another token.',
    see: fresh,
    specs: [rfc(7519, '4.1.4'), rfc(7515, '5.2')],
  },
  {
    kind: 'choice',
    id: '33-from-an-hour-to-five-minutes',
    concept: 33,
    situation:
      'A shop’s access tokens are JWTs that its APIs check by themselves. It shortens their life from one hour to five minutes. Refresh tokens live for thirty days, as before.',
    ask: 'Who notices the change?',
    options: [
      {
        text: 'Acme ID, which gets about twelve times as many refreshes',
        right: true,
        feedback: 'That is the price: more requests to the token endpoint, and nothing else.',
        see: swapped,
      },
      {
        text: 'The users, who have to sign in about twelve times as often',
        belief: 'c33-people-sign-in-more-often',
        feedback: 'A refresh goes past them. How often they sign in depends on the life of the refresh token.',
        see: swapped,
      },
      {
        text: 'The APIs, which now ask Acme ID about each call they get',
        belief: 'c34-every-api-hears-of-it',
        feedback: 'A shorter JWT is still checked by its signature and its date. Nobody is asked.',
        see: on('refresh', 'The call with the new token', 'api-request-3'),
      },
    ],
    why: 'A short life is paid for in refreshes. In return, a copy and a lost right last five minutes at most.',
    see: swapped,
    specs: [rfc(6750, '5.3'), rfc(6749, '1.5')],
  },
  {
    kind: 'recall',
    id: '33-fired-at-noon',
    concept: 33,
    alike: [17, 34],
    situation:
      'At noon an employee loses the right to see salaries. His access token is a JWT, issued at five to twelve and good for a quarter of an hour. The API checks it by itself. Refreshing no longer works.',
    ask: 'Until when can he still read salaries?',
    readings: [
      {
        means: 'until ten past twelve, when the token expires',
        any: [
          'ten past',
          '10 past',
          '12:10',
          '12.10',
          'ten minutes',
          '10 minutes',
          '10 min',
          'expire*|expiry|expiration|exp -never',
          'token ends|runs',
        ],
        right: true,
        feedback: 'The API reads the token and its date, and knows nothing else.',
        see: copyWorks,
      },
      {
        means: 'not any more, from noon on',
        any: ['noon', 'at once', 'immediately', 'not any more', 'not at all', 'right away', '12:00', 'no longer'],
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Nobody told the API. It checks signature and date, and both are fine.',
        see: copyWorks,
      },
      {
        means: 'until a quarter past twelve',
        any: ['quarter past', '12:15', '12.15', 'fifteen minutes', '15 minutes', '15 min'],
        belief: 'c33-it-can-be-prolonged',
        feedback: 'The quarter of an hour began when the token was issued, at five to twelve, not at noon.',
        see: expired,
      },
      {
        means: 'until he signs out, or for ever',
        any: ['sign* out', 'log* out', 'logout', 'for ever', 'forever', 'signs out'],
        belief: 'c34-deleting-is-enough',
        feedback:
          'Signing out changes nothing for a token that an API checks alone, and it does not last for ever either.',
        see: copyEnds,
      },
    ],
    why: 'The life of a JWT is the time for which a lost right goes unnoticed: here ten minutes more.',
    see: copyEnds,
    specs: [rfc(7009, '3'), rfc(7519, '4.1.4')],
  },
  {
    kind: 'predict',
    id: '34-after-her-goodbye',
    concept: 34,
    alike: [30],
    situation:
      'Ada has disconnected Photoprint, and Photoprint has asked Acme ID to revoke its token. Mallory has a copy of the access token, a JWT. Her call to the Photo API is held.',
    ask: 'Does the Photo API let her in?',
    live: { flow: 'revocation', at: 'api-request-2', settings: jwt },
    options: [
      {
        outcome: 'accepted',
        text: 'Yes: signature and date are fine, and nobody told it',
        right: true,
        feedback: 'It checks the JWT alone. That Ada has left is known to Photoprint and Acme ID.',
        see: copyWorks,
      },
      {
        outcome: 'refused',
        text: 'No: a token that was revoked is good nowhere',
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Only those who look a token up can know. This API does not.',
        see: copyWorks,
        asIf: { flow: 'revocation', at: 'api-error-response', settings: opaque },
      },
      {
        outcome: 'refused',
        text: 'No: Photoprint has deleted this very token',
        belief: 'c34-deleting-is-enough',
        feedback: 'Photoprint deleted its own copy. Mallory has another.',
        see: goodbye,
      },
    ],
    why: 'Nothing about a JWT changes when a permission ends. It is good until exp, unless its readers ask.',
    see: copyWorks,
    specs: [rfc(7009, '3')],
  },
  {
    kind: 'predict',
    id: '34-the-same-with-a-stub',
    concept: 34,
    alike: [29, 30],
    situation:
      'The same goodbye, but here the access token is opaque, and Acme ID has confirmed that it is revoked. Mallory’s call with her copy is held.',
    ask: 'Does the Photo API let her in?',
    live: { flow: 'revocation', at: 'api-request-2', settings: opaque },
    note: 'token_inactive',
    options: [
      {
        outcome: 'refused',
        text: 'No: it asks Acme ID, and hears that the token is dead',
        right: true,
        feedback: 'It has to ask, for it cannot read the token. So it hears of the end at the next call.',
        see: askedAbout,
      },
      {
        outcome: 'refused',
        text: 'No: Acme ID has sent all APIs a list of dead tokens',
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Nobody sent anything. The API asks about each token that it is shown.',
        see: askedAbout,
      },
      {
        outcome: 'accepted',
        text: 'Yes: nothing in the token itself has changed at all',
        belief: 'c32-every-token-dies',
        feedback: 'Nothing in it has changed, but it only points to a record, and the record is gone.',
        see: copyDead,
      },
    ],
    why: 'What is looked up can be taken back at once. The price is a question to Acme ID at each call.',
    see: copyDead,
    specs: [rfc(7662, '2.2'), rfc(7009, '3')],
  },
  {
    kind: 'choice',
    id: '34-which-of-the-two',
    concept: 34,
    alike: [31],
    situation:
      'Photoprint may name one token in its request to the revocation endpoint. Its access tokens are JWTs that live for an hour. Mallory has copies of both tokens.',
    ask: 'Which one should it name, and what is then left to Mallory?',
    options: [
      {
        text: 'The refresh token. She keeps the access token until it expires',
        right: true,
        feedback: 'No new ones can come. What is out runs down within the hour.',
        see: rightOne,
      },
      {
        text: 'The access token. She keeps a refresh token that is worthless',
        belief: 'c34-the-access-token-is-enough',
        feedback: 'Played here: Acme ID cannot strike out a JWT, and she swaps the refresh token for fresh ones.',
        see: wrongOne,
      },
      {
        text: 'Either. Acme ID ends whatever belongs to the same permission',
        belief: 'c34-200-means-it-is-dead',
        feedback:
          'Only for a refresh token should a server end the rest too, where it can. For an access token it may leave the other alive.',
        see: notRevoked,
      },
    ],
    why: 'The refresh token is the supply. Without it, only what is already out remains.',
    see: wrongOne,
    specs: [rfc(7009, '2.1'), rfc(7009, '3')],
  },
  {
    kind: 'choice',
    id: '34-an-answer-of-200',
    concept: 34,
    situation:
      'A program asks Acme ID to revoke an opaque token. By mistake one character of it is wrong. Acme ID answers 200.',
    ask: 'What is the real token worth now?',
    options: [
      {
        text: 'What it was worth before: it still opens the door',
        right: true,
        feedback: 'The 200 was about the string that was sent. Of that one it is true that it is worth nothing.',
        see: stillOpens,
      },
      {
        text: 'Nothing: 200 means that Acme ID found and ended it',
        belief: 'c34-200-means-it-is-dead',
        feedback: 'Acme ID found nothing. An unknown token is answered 200 as well.',
        see: mistyped,
      },
      {
        text: 'Nothing for refreshing, but the API still takes it',
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Nothing was ended at all, neither at Acme ID nor anywhere else.',
        see: stillOpens,
      },
    ],
    why: 'The client wanted this string to be worthless, and it is. Whether it was ever a token, 200 does not say.',
    see: mistyped,
    specs: [rfc(7009, '2.2')],
  },
  {
    kind: 'match',
    id: '34-what-ends-when',
    concept: 34,
    alike: [30, 31],
    situation:
      'Photoprint has had its refresh token revoked, and Acme ID has ended the whole grant with it. Mallory holds a copy of everything.',
    ask: 'When does each of her copies stop working?',
    targets: ['At the next use', 'When it expires', 'After the time an answer is kept'],
    rows: [
      {
        text: 'The refresh token',
        target: 0,
        belief: 'c34-the-access-token-is-enough',
        feedback: 'Acme ID looks up each one, so it knows at once.',
        see: rightOne,
      },
      {
        text: 'A JWT at an API that checks it alone',
        target: 1,
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Nothing tells this API. Only the date in the token ends it.',
        see: copyWorks,
      },
      {
        text: 'An opaque token at an API that asks at each call',
        target: 0,
        belief: 'c32-every-token-dies',
        feedback: 'The API asks, and Acme ID says that it is not active.',
        see: copyDead,
      },
      {
        text: 'An opaque token at an API that remembers the last answer for ten seconds',
        target: 2,
        belief: 'c34-every-api-hears-of-it',
        feedback: 'For as long as it remembers, it does not ask. Then it hears of it.',
        see: on('revocation', 'Kept for ten seconds, then refused', 'api-error-response', {
          settings: { accessToken: 'opaque', introspection: 'kept' },
        }),
      },
    ],
    why: 'A copy ends when whoever is shown it asks again, or when the token’s own date has come.',
    see: race,
    specs: [rfc(7009, '3'), rfc(7662, '4')],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '34-pair-a',
      concept: 34,
      situation:
        'Ada takes back her permission for a game that reads her photos. The game’s access token is a JWT, and the Photo API checks JWTs by itself. A stranger has a copy of it.',
      ask: 'Who refuses the stranger in the next minute?',
      options: [
        {
          text: 'Nobody, as long as the token has not expired',
          right: true,
          feedback: 'The API has signature and date to go by, and both are fine.',
          see: grantGone,
        },
        {
          text: 'The Photo API, since the permission is gone',
          belief: 'c34-every-api-hears-of-it',
          feedback: 'It is gone at Acme ID. The API does not ask there.',
          see: copyWorks,
        },
        {
          text: 'Acme ID, which sees every call with its tokens',
          belief: 'c34-200-means-it-is-dead',
          feedback: 'A call goes to the API. Acme ID sees it only where the API asks.',
          see: grantGone,
        },
      ],
      why: 'A JWT that is out is good until it expires, whatever was taken back meanwhile.',
      see: grantGone,
      specs: [rfc(7009, '3')],
    },
    b: {
      kind: 'choice',
      id: '34-pair-b',
      concept: 34,
      situation:
        'An administrator blocks an account that was taken over. The intruder’s app holds an access token, a JWT, for an order API that checks JWTs without asking anybody.',
      ask: 'Who stops the app’s next order?',
      options: [
        {
          text: 'Nobody, until the date in the token has come',
          right: true,
          feedback: 'What was changed is a record that this API never looks at.',
          see: copyWorks,
        },
        {
          text: 'The order API, since the account is blocked',
          belief: 'c34-every-api-hears-of-it',
          feedback: 'It would have to ask or be told. It does neither.',
          see: grantGone,
        },
        {
          text: 'The server that issued it, as with each call',
          belief: 'c34-200-means-it-is-dead',
          feedback: 'Calls do not go there. It only sees the next refresh, and that it can refuse.',
          see: copyWorks,
        },
      ],
      why: 'Blocking ends what is looked up. A JWT that an API checks alone runs until it expires.',
      see: copyWorks,
      specs: [rfc(7009, '3')],
    },
  },
]
