/** What is asked about the labs in which a reader of tokens leaves out a check, or does more than it should. */
import type { Item } from '../item'
import { draft, rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const bis = 'draft-ietf-oauth-rfc8725bis'
const flow = 'authorization-code'

const twoReadings = inLab('two-readings', 'One text, read in two ways')
const crossed = inLab('crossed-tokens', 'One kind of token in place of another')
const endless = inLab('no-expiry', 'A token that never ends')
const costly = inLab('costly-password', 'Millions of rounds, at a stranger’s word')
const neighbour = inLab('wrong-issuer', 'A good key, and another issuer’s')

const typed = onStage(flow, 'An access token says in its header what it is', 'api-request', { tab: 'token-0' })
const proof = onStage(flow, 'A proof says what it is', 'api-request', { settings: { dpop: 'on' } })
const logoutToken = onStage('logout', 'A logout token says what it is', 'logout-token-request')
const idToken = onStage(flow, 'An ID token beside an access token', 'token-response')
const signedAnswer = onStage(flow, 'A signed answer', 'jwt-authorization-response', {
  settings: { responseMode: 'jwt' },
})
const expired = onStage('refresh', 'The same token, an hour later', 'api-error-response')

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '7-one-text-two-readers',
    concept: 7,
    lab: 'two-readings',
    situation:
      'An API has one library check the signature, and takes the claims out of the same text with code of its own. Mallory writes a text in which each finds another payload.',
    ask: 'What would have stopped her?',
    options: [
      {
        belief: 'c7-signed-so-it-counts',
        text: 'Checking the signature a second time, at the end',
        feedback: 'It would be found good again. It is good, over a payload that nobody uses.',
        see: twoReadings,
      },
      {
        belief: 'c8-rs256-is-simply-stronger',
        text: 'A stronger algorithm for the signature',
        feedback: 'The signature is genuine, and nobody has broken it. It stands beside something else.',
        see: twoReadings,
      },
      {
        right: true,
        text: 'Using the claims that the check itself gives back',
        feedback: 'Then there is one reading only, and what is used is what was checked.',
        see: twoReadings,
      },
    ],
    why: 'What is used has to be what was checked. Two readers of one text need not find the same in it.',
    see: twoReadings,
    specs: [draft(bis, '3.14'), rfc(7519, '7.2')],
  },
  {
    kind: 'several',
    id: '7-no-token-by-its-letters',
    concept: 7,
    alike: [5],
    lab: 'two-readings',
    situation: 'An API is sent these texts as tokens. It has not looked at any signature yet.',
    ask: 'Which are no JWT, whatever else is in them?',
    options: [
      {
        right: true,
        text: 'A JSON object with a payload and its signatures',
        feedback: 'That is another way to write a JWS, and no JWT: a JWT has no braces.',
        see: twoReadings,
      },
      {
        belief: 'c5-three-parts-always',
        text: 'Five parts, with the second of them empty',
        feedback: 'So an encrypted JWT can look. Whether the API takes such a one is another question.',
        see: { label: 'Encrypt a token, and count its parts', page: '/tokens' },
      },
      {
        belief: 'c7-decoded-is-checked',
        text: 'Three parts, with the last of them empty',
        feedback: 'That is how an unsecured JWT is written. The API refuses it for its alg, not for its letters.',
        see: inLab('alg-none', 'A token that nobody signed'),
      },
      {
        right: true,
        text: 'Three parts, with a quotation mark in the first',
        feedback: 'Letters, digits, dash, underscore and dots: a JWT has nothing else.',
        see: twoReadings,
      },
    ],
    why: 'A reader that takes one form only leaves no room for a second reading.',
    see: twoReadings,
    specs: [draft(bis, '3.14'), rfc(7519, '6'), rfc(7515, '3.1')],
  },
  {
    kind: 'choice',
    id: '15-made-for-something-else',
    concept: 15,
    alike: [13],
    lab: 'crossed-tokens',
    situation:
      'Acme ID signs several kinds of JWT with one key. An API compares signature, iss and exp. Mallory shows it one that is genuine, fresh, and was made for something else.',
    ask: 'Which members tell what it was made for?',
    options: [
      {
        belief: 'c15-another-key-for-each',
        text: 'kid and alg',
        feedback: 'They are the same for all of them: one key, and one algorithm.',
        see: idToken,
      },
      {
        right: true,
        text: 'typ and aud',
        feedback: 'typ says which kind it is, and aud for whom. The API takes one kind, for itself.',
        see: typed,
      },
      {
        belief: 'c16-jti-stops-replay',
        text: 'iat and jti',
        feedback: 'They say when it was made, and which one it is. Any kind may have them.',
        see: crossed,
      },
    ],
    why: 'A genuine signature is shared by all kinds. The rules for each kind have to exclude the others.',
    see: crossed,
    specs: [rfc(8725, '3.11'), rfc(8725, '3.12'), rfc(9068, '4')],
  },
  {
    kind: 'match',
    id: '15-what-gives-it-away',
    concept: 15,
    alike: [13, 42],
    lab: 'crossed-tokens',
    situation: 'Each of these is shown to the Photo API where an access token belongs. There, typ is at+jwt.',
    ask: 'What does the API find in its header?',
    targets: ['A typ of another kind', 'No typ at all', 'The right typ: other checks must decide'],
    rows: [
      {
        text: 'A DPoP proof of Photoprint’s',
        target: 0,
        belief: 'c15-typ-jwt-says-enough',
        feedback: 'It says dpop+jwt. That keeps it from passing for any other kind.',
        see: proof,
      },
      {
        text: 'A logout token',
        target: 0,
        belief: 'c15-any-good-token-will-do',
        feedback: 'Acme ID writes logout+jwt into it.',
        see: logoutToken,
      },
      {
        text: 'An ID token from Acme ID',
        target: 1,
        belief: 'c42-both-are-jwts',
        feedback: 'Acme ID’s ID tokens have none. An API that wants at+jwt refuses them all the same.',
        see: idToken,
      },
      {
        text: 'A signed answer from Acme ID, with a code in it',
        target: 1,
        belief: 'c15-another-key-for-each',
        feedback: 'It has none here. Its aud names Photoprint, and that gives it away a second time.',
        see: signedAnswer,
      },
      {
        text: 'An access token for the print service',
        target: 2,
        belief: 'c13-one-token-for-all',
        feedback: 'It is an access token. Only its aud says that it is not for this API.',
        see: onStage('token-exchange', 'A token for one service, shown at another', 'print-job-request', {
          whatIf: 'token-jwt-sent-straight-on',
        }),
      },
    ],
    why: 'typ keeps the kinds apart, and aud the readers. An API that looks at one of them still needs the other.',
    see: crossed,
    specs: [rfc(8725, '3.11'), rfc(9068, '2.1')],
  },
  {
    kind: 'predict',
    id: '14-taken-out-and-signed-again',
    concept: 14,
    lab: 'no-expiry',
    live: { flow, at: 'api-request' },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { exp: null }, sign: 'leaked' } }],
    },
    note: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    situation:
      'Somebody who has got hold of Acme ID’s signing key takes exp out of this token, and signs it again. All else is as it was.',
    ask: 'What does the Photo API do, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c14-exp-is-always-there',
        text: 'A time that is not there cannot have passed',
        feedback: 'So readers argue that compare exp only where it is. This API demands it.',
        see: endless,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'exp is one of the claims that have to be there',
        feedback: 'A JWT may do without it. An access token of the standard kind may not.',
        see: endless,
      },
      {
        outcome: 'refused',
        belief: 'c7-anybody-can-edit-it',
        text: 'The signature was made over other claims',
        feedback: 'It was made anew, with the right key, over what is there now.',
        see: typed,
      },
    ],
    why: 'RFC 7519 leaves exp open to those who use it, and RFC 9068 requires it. So the reader has to ask for it.',
    see: endless,
    specs: [rfc(9068, '2.2'), rfc(7519, '4.1.4')],
  },
  {
    kind: 'choice',
    id: '14-last-years-token',
    concept: 14,
    lab: 'no-expiry',
    situation: 'An API checks signature, iss and aud of every token with care. A token of last year still opens it.',
    ask: 'Which repair is the right one?',
    options: [
      {
        belief: 'c33-a-day-is-short',
        text: 'Let Acme ID issue tokens for five minutes only',
        feedback: 'A shorter exp changes nothing for a reader that does not look at it.',
        see: endless,
      },
      {
        belief: 'c14-something-ends-it-sooner',
        text: 'Take each token once, and remember its jti',
        feedback: 'Then a good token fails at its second call, and an old one that was never shown gets in.',
        see: endless,
      },
      {
        right: true,
        text: 'Demand exp, and compare it with its own clock',
        feedback: 'Whoever reads a token ends it. The time in it does nothing by itself.',
        see: expired,
      },
    ],
    why: 'exp is only a number until a reader compares it. And a reader has to want it, since it may be missing.',
    see: expired,
    specs: [rfc(7519, '4.1.4'), rfc(9068, '4')],
  },
  {
    kind: 'choice',
    id: '9-twenty-million-rounds',
    concept: 9,
    lab: 'costly-password',
    situation:
      'An API decrypts what it is sent. A token’s header says that its key comes from a password, by twenty million rounds. The server computes for seconds, and refuses then.',
    ask: 'What should it have done?',
    options: [
      {
        belief: 'c7-signed-so-it-counts',
        text: 'Checked first who has signed the token',
        feedback: 'It is encrypted and not signed. Before it is open there is nothing to check.',
        see: costly,
      },
      {
        right: true,
        text: 'Refused it at the number, before computing',
        feedback: 'Whoever does the work sets the limit. The number stands in the header, for all to read.',
        see: costly,
      },
      {
        belief: 'c8-any-word-will-do',
        text: 'Agreed on a better password with its senders',
        feedback: 'The password makes no difference to the work. The number of rounds does.',
        see: costly,
      },
    ],
    why: 'The header says how much work the reader is to do. That is a wish of the sender’s, like all of it.',
    see: costly,
    specs: [draft(bis, '3.13'), rfc(7518, '4.8.1.2')],
  },
  {
    kind: 'match',
    id: '9-work-at-a-strangers-word',
    concept: 9,
    lab: 'costly-password',
    situation: 'One token with a huge p2c in its header keeps an API’s server busy for seconds.',
    ask: 'Which of these keep one such token from costing seconds?',
    targets: ['It costs next to nothing', 'It costs seconds as before'],
    rows: [
      {
        text: 'Keys from passwords are not among the algorithms it takes',
        target: 0,
        belief: 'c9-the-header-says-how',
        feedback: 'The token is refused at alg, before any round.',
        see: costly,
      },
      {
        text: 'A p2c of more than ten thousand is refused',
        target: 0,
        belief: 'c9-the-header-says-how',
        feedback: 'Ten thousand rounds are done in a moment. With a limit of millions they would not be.',
        see: costly,
      },
      {
        text: 'A token that cannot be opened is answered with 401',
        target: 1,
        belief: 'c7-decoded-is-checked',
        feedback: 'So it was. The work is done before the API knows that it cannot be opened.',
        see: costly,
      },
      {
        text: 'Each caller may send ten tokens in a second',
        target: 1,
        belief: 'c9-the-token-may-bring-its-key',
        feedback: 'One is enough for seconds of work, and ten in a second are more than the server can do.',
        see: costly,
      },
    ],
    why: 'The limit has to be met before the work begins: at the algorithm, or at the number.',
    see: costly,
    specs: [draft(bis, '3.13'), rfc(8725, '3.1')],
  },
  {
    kind: 'choice',
    id: '12-a-key-of-the-neighbours',
    concept: 12,
    alike: [10],
    lab: 'wrong-issuer',
    situation:
      'An API takes tokens of two issuers, and keeps the keys of both in one list. A token names the first issuer in iss. It is signed with a key of the second.',
    ask: 'Which check shows that something is wrong?',
    options: [
      {
        belief: 'c12-signature-names-the-issuer',
        text: 'Whether the signature fits a key on the list',
        feedback: 'It does: the second issuer’s key is on it, and is a good one.',
        see: neighbour,
      },
      {
        belief: 'c12-same-server-same-issuer',
        text: 'Whether iss is one of the two issuers',
        feedback: 'It is. Each half is right by itself, and nobody has asked whether they go together.',
        see: neighbour,
      },
      {
        right: true,
        text: 'Whether the key belongs to the issuer in iss',
        feedback: 'Keys have to be kept by issuer, and looked for only among those of the one that is named.',
        see: neighbour,
      },
    ],
    why: 'Name and key must belong together. Else every issuer can speak in the name of every other.',
    see: neighbour,
    specs: [rfc(8725, '3.8'), rfc(9068, '4')],
  },
  {
    kind: 'predict',
    id: '12-the-key-and-the-name',
    concept: 12,
    alike: [9],
    lab: 'wrong-issuer',
    live: { flow, at: 'api-request' },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { iss: '{elsewhere}' }, sign: 'leaked' } }],
    },
    note: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    situation: 'This token is signed with Acme ID’s own key. But its iss now names another server.',
    ask: 'What does the Photo API do, and why?',
    options: [
      {
        outcome: 'refused',
        belief: 'c9-the-token-may-bring-its-key',
        text: 'It asks that server for its keys, and none of them fits',
        feedback: 'It asks nobody. Whose keys it uses was settled before this token came.',
        see: neighbour,
      },
      {
        outcome: 'accepted',
        belief: 'c12-signature-names-the-issuer',
        text: 'Acme ID’s key has signed it, so it is Acme ID’s',
        feedback: 'That is how a neighbour’s token gets in where several issuers share a list of keys.',
        see: neighbour,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'It trusts Acme ID, and that is not the name in iss',
        feedback: 'It compares the two letter by letter, however good the signature is.',
        see: onStage('openid-connect', 'An ID token that names another issuer', 'token-response', {
          whatIf: 'id-token-of-another-issuer',
        }),
      },
    ],
    why: 'The key says who could have made it, and iss whose word it is. A reader wants both to be the same.',
    see: neighbour,
    specs: [rfc(8725, '3.8'), rfc(7519, '4.1.1')],
  },
]
