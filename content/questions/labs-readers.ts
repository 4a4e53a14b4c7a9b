/** What is asked about the labs in which a genuine token is used where it does not belong, or for more than was allowed. */
import type { Item } from '../item'
import { oidc, rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const flow = 'authorization-code'

const wrongReader = inLab('wrong-audience', 'A token for one API, shown at another')
const asKey = inLab('id-token-as-key', 'An ID token, shown to the API')
const substituted = inLab('token-substitution', 'A token from another app, taken for a sign-in')
const upgraded = inLab('scope-upgrade', 'A token that may read, and deletes')

const forThisApi = onStage(flow, 'aud of an access token', 'api-request', { tab: 'token-0' })
const twoTokens = onStage(flow, 'Two tokens in one answer, each for another reader', 'token-response')
const bound = onStage(flow, 'A bound token, shown alone', 'api-error-response', {
  settings: { dpop: 'on' },
  whatIf: 'bound-token-as-bearer',
})
const swapped = onStage('implicit', 'Another access token beside the ID token', 'implicit-response', {
  whatIf: 'access-token-swapped',
})
const forPhotobook = onStage('openid-connect', 'A genuine ID token, for somebody else', 'token-response', {
  whatIf: 'id-token-for-photobook',
})
const tooSmall = onStage(flow, 'A good token that does not reach so far', 'api-error-response', {
  settings: { consent: 'narrowed' },
})
const wider = onStage('refresh', 'Asking for more, refused', 'refresh-error-response', { whatIf: 'scope-widened' })
const widerSwap = onStage(flow, 'More scope at the swap, passed over', 'token-response', {
  whatIf: 'scope-widened-at-token',
})

export const items: readonly Item[] = [
  {
    kind: 'predict',
    id: '13-kept-and-carried-on',
    concept: 13,
    lab: 'wrong-audience',
    live: { flow, at: 'api-request' },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { aud: '{elsewhere}' }, sign: 'leaked' } }],
    },
    note: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    situation:
      'Another API gets tokens from Acme ID too, and turns dishonest. It carries one that it was sent to the Photo API. Here it is: only aud is not as it was in yours.',
    ask: 'What does the Photo API do, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c13-signature-is-enough',
        text: 'Acme ID has signed it, and it has not expired',
        feedback: 'Both are so. Then every API could use what it is sent at every other.',
        see: wrongReader,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'Its own name does not stand in the token',
        feedback: 'The token is for somebody else. Nothing more has to be known about it.',
        see: wrongReader,
      },
      {
        outcome: 'refused',
        belief: 'c13-aud-is-who-asked',
        text: 'It sees that it is not Photoprint who calls',
        feedback: 'It cannot see that: whoever holds a token looks like any other caller.',
        see: forThisApi,
      },
    ],
    why: 'A token is made for one reader. Whoever else gets it must refuse it, however genuine it is.',
    see: wrongReader,
    specs: [rfc(8725, '3.9'), rfc(9068, '4')],
  },
  {
    kind: 'choice',
    id: '13-with-that-look-taken',
    concept: 13,
    alike: [3, 55],
    lab: 'wrong-audience',
    situation: 'The Photo API now refuses every token in whose aud its own name is missing.',
    ask: 'Which token can Mallory still use there?',
    options: [
      {
        belief: 'c13-one-token-for-all',
        text: 'One for another API of the same owner',
        feedback: 'Its aud names the other API. Who owns the two makes no difference.',
        see: wrongReader,
      },
      {
        belief: 'c13-aud-is-who-asked',
        text: 'An ID token that was made for Photoprint',
        feedback: 'Its aud names Photoprint, and Photoprint is not this API.',
        see: twoTokens,
      },
      {
        right: true,
        text: 'One for this API, copied from a log',
        feedback: 'It is for this API, whoever brings it. Against copies it takes a bound token, or a short life.',
        see: bound,
      },
    ],
    why: 'aud says for whom a token is, and not by whom it may be brought.',
    see: wrongReader,
    specs: [rfc(9700, '2.3'), rfc(9700, '2.2.1')],
  },
  {
    kind: 'choice',
    id: '42-the-other-one-of-the-two',
    concept: 42,
    alike: [13, 15],
    lab: 'id-token-as-key',
    situation:
      'Photoprint sends the API the wrong one of its two tokens: the ID token. It is genuine, fresh, and about Ada. The API answers with her photos.',
    ask: 'Which checks has the API left out?',
    options: [
      {
        right: true,
        text: 'For whom it is, and of which kind',
        feedback: 'aud names Photoprint, and typ is not at+jwt. Either would have been enough to refuse it.',
        see: twoTokens,
      },
      {
        belief: 'c42-both-are-jwts',
        text: 'By whom it is, and with which key',
        feedback: 'It is by Acme ID, and with Acme ID’s key, as the other one is.',
        see: asKey,
      },
      {
        belief: 'c42-the-id-token-opens-the-api',
        text: 'About whom it is, and since when',
        feedback: 'It is about Ada, and a minute old. It does not say what Photoprint may do.',
        see: asKey,
      },
    ],
    why: 'An ID token tells a client who signed in. It permits nothing, and has no scope that an API could look at.',
    see: asKey,
    specs: [rfc(9068, '4'), oidc('2', 'IDToken')],
  },
  {
    kind: 'recall',
    id: '42-one-sign-in-long-ago',
    concept: 42,
    alike: [41],
    lab: 'id-token-as-key',
    situation:
      'An API takes ID tokens for access tokens, and does not look at aud. Ada once signed in to a puzzle game with Acme ID, and allowed it nothing.',
    ask: 'In a few words: who can fetch her photos now?',
    readings: [
      {
        means: 'the game, and whoever else has an ID token of hers',
        right: true,
        any: [
          'game|puzzle',
          'any*|every*|each|other|all site*|client*|app|apps|service*',
          'whoever|anybody|anyone|everybody|everyone',
          'operator*|owner*|developer*',
          'where|wherever sign*|signed|log*',
        ],
        feedback: 'It was given an ID token when she signed in. Here that opens the photos, and nobody has asked her.',
        see: asKey,
      },
      {
        means: 'Photoprint alone',
        belief: 'c13-aud-is-who-asked',
        any: ['photoprint', 'client'],
        feedback: 'Nobody compares aud. So an ID token that was made for any other site does as well.',
        see: asKey,
      },
      {
        means: 'nobody but Ada',
        belief: 'c42-the-id-token-opens-the-api',
        any: ['nobody|none|no-one', 'ada|she|herself'],
        feedback: 'The token is about Ada, and it was not she who got it. Each site where she signs in has one.',
        see: twoTokens,
      },
    ],
    why: 'Every site at which she signs in gets an ID token. If they opened the API, each would have a key to it.',
    see: asKey,
    specs: [oidc('2', 'IDToken'), rfc(9068, '2.1')],
  },
  {
    kind: 'choice',
    id: '41-whose-is-it-says-ada',
    concept: 41,
    alike: [42, 44],
    lab: 'token-substitution',
    situation:
      'A site signs people in by an access token: it asks UserInfo whose it is. Mallory runs an app that Ada uses. She sends the site the token that her app has got.',
    ask: 'Which check would stop her?',
    options: [
      {
        belief: 'c41-a-working-token-is-a-login',
        text: 'Whether the token still works',
        feedback: 'It does: UserInfo has just answered. That says nothing about who has brought it.',
        see: substituted,
      },
      {
        right: true,
        text: 'Whether the token was issued to this site',
        feedback:
          'It was issued to Mallory’s app. An ID token says so in aud, and that is the way made for signing in.',
        see: forPhotobook,
      },
      {
        belief: 'c44-any-answer-is-about-her',
        text: 'Whether UserInfo really says that it is Ada’s',
        feedback: 'It says so, and it is true. Ada has given this token to another app.',
        see: substituted,
      },
    ],
    why: 'An access token says what an app may do. Whoever takes it for a sign-in takes it from every app there is.',
    see: substituted,
    specs: [rfc(6749, '10.16'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
  {
    kind: 'predict',
    id: '41-two-that-came-together',
    concept: 41,
    alike: [43],
    lab: 'token-substitution',
    live: { flow: 'implicit', at: 'implicit-response' },
    change: { whatIf: 'access-token-swapped' },
    note: 'at_hash_mismatch',
    situation:
      'An ID token and an access token come back through the browser. On the way the access token becomes another one. The ID token is as Acme ID has signed it.',
    ask: 'Does Photoprint go on, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c43-a-good-signature-is-enough',
        text: 'The ID token is good, and it says who is there',
        feedback: 'It says more: it has a hash of the access token that belongs to it.',
        see: swapped,
      },
      {
        outcome: 'refused',
        belief: 'c41-a-working-token-is-a-login',
        text: 'The Photo API finds that the access token is no good',
        feedback: 'It does not come to that. Photoprint compares before it uses the token anywhere.',
        see: swapped,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'The ID token says which access token goes with it',
        feedback: 'Its at_hash is the hash of another one. So the two have not been issued together.',
        see: swapped,
      },
    ],
    why: 'Only what is signed can tie an access token to this sign-in. That is what at_hash is for.',
    see: swapped,
    specs: [oidc('3.2.2.9', 'ImplicitTokenValidation'), rfc(9700, '4.6')],
  },
  {
    kind: 'choice',
    id: '27-a-good-token-and-a-photo-less',
    concept: 27,
    alike: [26, 1],
    lab: 'scope-upgrade',
    situation:
      'Ada has allowed Photoprint to read her photos. With its good token, Photoprint sends a request that deletes one. The API deletes it.',
    ask: 'Which question has nobody asked?',
    options: [
      {
        belief: 'c1-valid-token-means-allowed',
        text: 'The API: is this token genuine?',
        feedback: 'It has asked that, and the token is. What it is good for is another question.',
        see: upgraded,
      },
      {
        right: true,
        text: 'The API: does its scope reach this far?',
        feedback: 'What Ada allowed stands in the token. Whoever lets something happen has to look at it.',
        see: tooSmall,
      },
      {
        belief: 'c27-the-right-scope-is-a-promise',
        text: 'Acme ID: what does Ada allow?',
        feedback: 'It has asked her, and has written her answer into scope. The API has not read it.',
        see: onStage(flow, 'What Ada is asked', 'consent-page'),
      },
    ],
    why: 'A genuine token says that something is allowed. What it is stands in scope, and each route has to ask.',
    see: upgraded,
    specs: [rfc(9700, '2.3'), rfc(6750, '3.1')],
  },
  {
    kind: 'predict',
    id: '26-a-little-more-this-time',
    concept: 26,
    alike: [31],
    lab: 'scope-upgrade',
    live: { flow: 'refresh', at: 'refresh-request' },
    change: { whatIf: 'scope-widened' },
    note: 'grant.error',
    situation: 'Ada has allowed Photoprint to read. At its refresh it asks for photos.delete as well.',
    ask: 'What comes of this request?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c31-it-may-ask-for-more',
        text: 'A token that may delete: the refresh token is good',
        feedback: 'Then one small yes would lead to any other, and nobody would ask Ada.',
        see: wider,
      },
      {
        outcome: 'accepted',
        belief: 'c26-the-client-can-widen-it',
        text: 'A token as before: what is too much is left out',
        feedback: 'So it goes at the swap of a code. At a refresh Acme ID says invalid_scope.',
        see: widerSwap,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'An error: it reaches beyond what she allowed',
        feedback: 'A refresh may ask for less. For more, Ada has to be asked again.',
        see: wider,
      },
    ],
    why: 'RFC 6749 forbids scope at a refresh that was not granted before. And the API still has to look at it.',
    see: wider,
    specs: [rfc(6749, '6'), rfc(6749, '3.3')],
  },
]
