/** What is asked about the labs in which a genuine token, or a genuine yes, is in the wrong hands. */
import type { Item } from '../item'
import { rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const flow = 'authorization-code'
const bound = { settings: { dpop: 'on' } } as const

const outlived = inLab('outlives-sign-out', 'A copy that outlives the sign-out')
const twoHolders = inLab('refresh-theft', 'One refresh token, two holders')
const stolen = inLab('stolen-bearer', 'A token out of a log')
const phoned = inLab('device-phishing', 'A code from a friendly voice')
const borrowed = inLab('consent-phishing', 'A trusted name on a genuine page')

const copyServed = onStage('revocation', 'The copy of the JWT, after Ada has left', 'api-response-2', {
  settings: { accessToken: 'jwt' },
})
const copyEnds = onStage('revocation', 'The same copy, an hour later', 'api-error-response', {
  settings: { accessToken: 'jwt' },
})
const stubDead = onStage('revocation', 'The opaque copy, refused', 'api-error-response', {
  settings: { accessToken: 'opaque' },
})
const denylist = onStage('own-jwt', 'A JWT, and a list that is looked at', 'own-api-request', {
  settings: { denylist: 'on' },
})
const thiefFirst = onStage('refresh', 'The thief first, then Photoprint', 'refresh-error-response', {
  whatIf: 'thief-first',
})
const unnoticed = onStage('refresh', 'Both get new tokens', 'refresh-response-2', {
  settings: { refreshRotation: 'off' },
  whatIf: 'thief-without-rotation',
})
const boundCall = onStage(flow, 'A call with token and proof', 'api-request', bound)
const asBearer = onStage(flow, 'The bound token, shown alone', 'api-error-response', {
  ...bound,
  whatIf: 'bound-token-as-bearer',
})
const byStranger = onStage(flow, 'A proof with a thief’s key', 'api-error-response', {
  ...bound,
  whatIf: 'proof-by-stranger',
})
const otherToken = onStage(flow, 'A proof for another token', 'api-error-response', {
  ...bound,
  whatIf: 'proof-for-another-token',
})
const phished = onStage('device-authorization', 'Every check passes, and Mallory has the photos', 'api-response', {
  whatIf: 'phished',
})
const stopped = onStage('device-authorization', 'Ada sees that the codes differ', 'device-confirmation', {
  whatIf: 'ada-does-not-know-the-code',
})
const named = onStage('registration', 'A borrowed name, on a genuine page', 'consent-page', {
  whatIf: 'client-name-of-someone-trusted',
})
const byToken = onStage('registration', 'Without the right initial token, refused', 'registration-error-response', {
  whatIf: 'initial-token-changed',
})

export const items: readonly Item[] = [
  {
    kind: 'match',
    id: '34-ten-minutes-after-her-goodbye',
    concept: 34,
    alike: [33, 47],
    lab: 'outlives-sign-out',
    situation:
      'A copy of Ada’s access token lies in a log. She signs out, and her permission is withdrawn at Acme ID. Ten minutes later somebody brings the copy to the API.',
    ask: 'What does the API do with it?',
    targets: ['It serves it', 'It refuses it'],
    rows: [
      {
        text: 'A JWT for an hour, checked with Acme ID’s keys',
        target: 0,
        belief: 'c34-every-api-hears-of-it',
        feedback: 'Signature and exp are as good as before, and the API asks nobody.',
        see: copyServed,
      },
      {
        text: 'A JWT for five minutes, checked in the same way',
        target: 1,
        belief: 'c33-a-day-is-short',
        feedback: 'It has ended by itself. For the first five minutes it was as good as the other.',
        see: copyEnds,
      },
      {
        text: 'An opaque token, and the API asks at every call',
        target: 1,
        belief: 'c29-a-good-signature-means-still-allowed',
        feedback: 'Acme ID says that it is no longer active. That is what the question is for.',
        see: stubDead,
      },
      {
        text: 'A JWT for an hour, whose jti is on the API’s list',
        target: 1,
        belief: 'c30-a-denylist-is-still-stateless',
        feedback: 'Somebody has told the API, and it looks at each call. With that it has something to remember.',
        see: denylist,
      },
    ],
    why: 'A JWT ends at exp, unless its reader asks or is told. So keep it short, or let the API look it up.',
    see: outlived,
    specs: [rfc(7009, '3'), rfc(7662, '1')],
  },
  {
    kind: 'choice',
    id: '34-five-minutes-and-then',
    concept: 34,
    alike: [33],
    lab: 'outlives-sign-out',
    situation:
      'A team cannot call its JWTs back. It lets them live for five minutes, and Photoprint refreshes. At the sign-out, the refresh token is revoked.',
    ask: 'What can a thief with a copy of the access token still do?',
    options: [
      {
        belief: 'c34-200-means-it-is-dead',
        text: 'Nothing: with the refresh token all of it has ended',
        feedback: 'Acme ID’s records have ended. The API that checks the JWT by itself has not heard of it.',
        see: copyServed,
      },
      {
        right: true,
        text: 'Use it until its five minutes are over',
        feedback: 'That is what is left of the trouble, and for many it is little enough.',
        see: copyEnds,
      },
      {
        belief: 'c33-it-can-be-prolonged',
        text: 'Use it, and prolong it before it ends',
        feedback: 'A JWT cannot be prolonged. New ones come of the refresh token, which is dead.',
        see: outlived,
      },
    ],
    why: 'A short life does not call a token back. It makes the time short in which that is missed.',
    see: outlived,
    specs: [rfc(7009, '3'), rfc(7009, '2.1')],
  },
  {
    kind: 'order',
    id: '32-one-token-two-holders',
    concept: 32,
    alike: [31],
    lab: 'refresh-theft',
    situation: 'Refresh tokens rotate. Mallory has copied the one that Photoprint keeps, and she is quicker.',
    ask: 'In which order does this happen?',
    cards: [
      {
        text: 'Mallory swaps the copy, and gets new tokens',
        belief: 'c32-it-prevents-theft',
        feedback: 'First: it is the first use of this token, so nothing looks wrong.',
        see: thiefFirst,
      },
      {
        text: 'Photoprint sends the refresh token that it has',
        belief: 'c32-the-second-is-the-thief',
        feedback: 'It has not heard of any other. It is honest, and comes second.',
        see: thiefFirst,
      },
      {
        text: 'Acme ID sees a used token, and ends the grant',
        belief: 'c32-trying-again-is-harmless',
        feedback: 'Two uses mean that there is a copy. Whose it is, nobody can tell.',
        see: thiefFirst,
      },
      {
        text: 'Mallory’s new refresh token is refused as well',
        belief: 'c32-every-token-dies',
        feedback: 'It belonged to the same grant. Only a JWT access token of hers would go on, until it expires.',
        see: twoHolders,
      },
      {
        text: 'Ada signs in again',
        belief: 'c31-the-person-must-be-there',
        feedback: 'Last: both are out, and only Ada can let one of them in again.',
        see: twoHolders,
      },
    ],
    why: 'Rotation does not keep the thief out. It notices the second use, and then ends it for both.',
    see: twoHolders,
    specs: [rfc(9700, '4.14.2')],
  },
  {
    kind: 'choice',
    id: '32-if-photoprint-never-comes-back',
    concept: 32,
    lab: 'refresh-theft',
    situation:
      'Refresh tokens rotate, and the client has no secret. Mallory has copied the newest one. Ada has lost interest, and never opens Photoprint again.',
    ask: 'When does Acme ID notice that something is wrong?',
    options: [
      {
        right: true,
        text: 'Not at all, as long as nobody else comes',
        feedback: 'Every token is used once, as it should be. Only a second use betrays a copy.',
        see: twoHolders,
      },
      {
        belief: 'c32-the-second-is-the-thief',
        text: 'When she refreshes for the first time',
        feedback: 'It is the first use of that token. It looks as if Photoprint had come.',
        see: thiefFirst,
      },
      {
        belief: 'c32-it-prevents-theft',
        text: 'When she refreshes with the next one',
        feedback: 'That one was given to her. It is as unused as it should be.',
        see: unnoticed,
      },
    ],
    why: 'Rotation needs two who use one token. Against a lone thief it takes a key, or an end to the grant.',
    see: twoHolders,
    specs: [rfc(9700, '4.14.2'), rfc(9700, '2.2.2')],
  },
  {
    kind: 'predict',
    id: '55-a-proof-of-her-own',
    concept: 55,
    alike: [3, 9],
    lab: 'stolen-bearer',
    live: { flow, at: 'api-request', settings: { dpop: 'on' } },
    change: { whatIf: 'proof-by-stranger' },
    note: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    situation:
      'Mallory has copied this token, which is bound to a key. She makes a proof for this very call, copies Photoprint’s public key into it, and signs with a key of her own.',
    ask: 'Does she get the photos, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c55-the-proof-is-the-token',
        text: 'The key in her proof is the one that the token names',
        feedback: 'It is. But the signature has to fit it, and for that she lacks the private half.',
        see: byStranger,
      },
      {
        outcome: 'refused',
        belief: 'c3-the-server-knows-it-is-mine',
        text: 'The API sees that it is not Photoprint’s computer',
        feedback: 'It does not look from where a call comes. It looks at the proof.',
        see: stolen,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'Her signature does not fit the key in her proof',
        feedback: 'And with her own key in it, the proof would not fit the token.',
        see: byStranger,
      },
    ],
    why: 'The token names a key, and the proof shows who has it. A copy of the token brings neither.',
    see: byStranger,
    specs: [rfc(9449, '4.3'), rfc(9449, '7.1')],
  },
  {
    kind: 'choice',
    id: '55-what-binding-leaves-open',
    concept: 55,
    alike: [48],
    lab: 'stolen-bearer',
    situation: 'Photoprint’s page binds its tokens to a key in the browser, with DPoP. The Photo API checks all of it.',
    ask: 'Which of these still succeeds?',
    options: [
      {
        belief: 'c3-the-server-knows-it-is-mine',
        text: 'A copy of the token from a log, sent as Bearer',
        feedback: 'The token says that it is bound. As Bearer it is refused.',
        see: asBearer,
      },
      {
        belief: 'c55-the-proof-is-the-token',
        text: 'A copy of the token, with a proof for another token',
        feedback: 'A proof holds the hash of its token. With another one it is refused.',
        see: otherToken,
      },
      {
        right: true,
        text: 'A hostile script on the page, while Ada is there',
        feedback: 'It has its proofs made where the key is, as the page does. Nothing was carried away.',
        see: onStage(flow, 'A script takes the bound token', 'api-error-response', {
          settings: { client: 'browser-app', dpop: 'on' },
          whatIf: 'script-steals-bound-token',
        }),
      },
    ],
    why: 'Binding makes a token useless elsewhere. Whoever sits where the key is can use both.',
    see: boundCall,
    specs: [rfc(9449, '11.4'), rfc(9449, '7.2')],
  },
  {
    kind: 'choice',
    id: '39-what-the-page-can-say',
    concept: 39,
    lab: 'device-phishing',
    situation:
      'Mallory starts a sign-in on a device of hers. In a friendly mail she gives Ada the code, and the address of Acme ID’s genuine page. Every check passes.',
    ask: 'What gives Ada the best chance to notice?',
    options: [
      {
        belief: 'c39-a-genuine-page-cannot-phish',
        text: 'A second factor when she signs in',
        feedback: 'She has it at hand, and uses it. It shows that she is Ada, and says nothing of the device.',
        see: phoned,
      },
      {
        right: true,
        text: 'A page that asks whether it is her own device',
        feedback: 'It says which app asks and what it will get, and whether she has begun it. So she may stop.',
        see: stopped,
      },
      {
        belief: 'c39-an-error-ends-it',
        text: 'A code that is longer, and hard to guess',
        feedback: 'Nobody guesses it. It was sent to her, and she copies it.',
        see: phoned,
      },
    ],
    why: 'Only Ada connects the two screens. So it is Ada who has to be told what she is about to connect.',
    see: phoned,
    specs: [rfc(8628, '5.4'), rfc(10027, '6.2.1')],
  },
  {
    kind: 'recall',
    id: '39-one-minute-is-enough',
    concept: 39,
    lab: 'device-phishing',
    situation:
      'Against phishing, codes now live for one minute only. Mallory telephones Ada, chats for a while, and reads her a code. It works.',
    ask: 'In a few words: why has the short life not helped?',
    readings: [
      {
        means: 'Mallory has it made only when Ada is ready to type',
        right: true,
        any: [
          'ready|waiting',
          'fresh|new|just|later|last',
          'when|once|while|after|until ada|she|phone|call|talk*',
          'moment|live|immediately|at once|right away|in time',
          'begin*|start*|ask*|fetch*|request*|made then|late|later|only|just',
        ],
        feedback: 'She starts her device in the middle of the call. The minute begins then.',
        see: phoned,
      },
      {
        means: 'a code can be guessed',
        belief: 'c39-asking-faster-is-quicker',
        any: ['guess*', 'brute*', 'tr*|trying all|many'],
        feedback: 'Nobody had to guess. Ada was told the code, and typed it.',
        see: phished,
      },
      {
        means: 'the page is a forgery',
        belief: 'c39-a-genuine-page-cannot-phish',
        any: ['forge*|fake*|false', 'page|site copy|copied|imitat*', 'password stolen|steal*'],
        feedback: 'The page is Acme ID’s own, and so is the code. Only the device is Mallory’s.',
        see: phished,
      },
    ],
    why: 'A short life makes codes in mails stale. Whoever talks to Ada has one made at the right moment.',
    see: phoned,
    specs: [rfc(8628, '5.4'), rfc(10027, '6.2.1')],
  },
  {
    kind: 'several',
    id: '40-a-name-like-ours',
    concept: 40,
    alike: [26],
    lab: 'consent-phishing',
    situation:
      'Anybody may register a client here. Mallory’s calls itself “Acme Photos Backup”, and has its answers sent to evil.test. Ada reads the name on Acme ID’s page, and says yes.',
    ask: 'Which of these would have made it harder?',
    options: [
      {
        right: true,
        text: 'To register takes a token that Acme ID hands out',
        feedback: 'Then somebody knows who has come, before the name stands on any page.',
        see: byToken,
      },
      {
        belief: 'c22-pkce-makes-it-needless',
        text: 'Every client has to use PKCE',
        feedback: 'Mallory’s does, without a fault. It guards her own code.',
        see: borrowed,
      },
      {
        belief: 'c22-the-beginning-has-to-fit',
        text: 'redirect_uri is compared exactly',
        feedback: 'It fits exactly: she has registered evil.test herself.',
        see: borrowed,
      },
      {
        right: true,
        text: 'The page shows the host that the answer goes to',
        feedback: 'A name can be borrowed. Where the answer goes is what Ada could wonder about.',
        see: named,
      },
    ],
    why: 'What a client says of itself is a claim. It takes somebody who knows it, or something that it cannot choose.',
    see: borrowed,
    specs: [rfc(7591, '5'), rfc(7591, '3')],
  },
  {
    kind: 'choice',
    id: '40-with-a-second-factor',
    concept: 40,
    alike: [26, 39],
    lab: 'consent-phishing',
    situation:
      'Mallory’s client has a name that people trust, and asks them for their photos on Acme ID’s genuine page. Acme ID now wants a second factor at every sign-in.',
    ask: 'What does that change for Mallory?',
    options: [
      {
        belief: 'c39-a-genuine-page-cannot-phish',
        text: 'She gets no tokens: she has not got the factor',
        feedback: 'She need not sign in. Ada does, with both factors, and then says yes.',
        see: borrowed,
      },
      {
        belief: 'c40-registered-is-checked',
        text: 'Her client is looked at more closely beforehand',
        feedback: 'A second factor is about the person. About the client nobody has asked anything.',
        see: named,
      },
      {
        right: true,
        text: 'Nothing: it is Ada who signs in and agrees',
        feedback: 'No password and no factor is stolen. What Mallory gets was given to her.',
        see: borrowed,
      },
    ],
    why: 'Nothing is forged here but a name. The sign-in is as genuine as the yes that follows it.',
    see: borrowed,
    specs: [rfc(7591, '5')],
  },
]
