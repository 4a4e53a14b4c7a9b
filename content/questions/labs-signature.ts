/** What is asked about the labs in which a token passes that nobody should have been able to make, or to read. */
import type { Item } from '../item'
import { rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const readable = inLab('readable-payload', 'Read without any key')
const unsigned = inLab('alg-none', 'A token that nobody signed')
const confused = inLab('key-confusion', 'A public key, used as a secret')
const guessed = inLab('weak-secret', 'A secret from a list of words')

const random = onStage('own-jwt', 'Against a random secret, guessing does not help', 'own-api-request', {
  whatIf: 'secret-not-guessed',
})
const wordFound = onStage('own-jwt', 'Whoever has the secret signs what they like', 'own-api-request', {
  settings: { jwtSecret: 'guessable' },
  whatIf: 'secret-guessed',
})
const opaque = onStage('authorization-code', 'A token that says nothing on its face', 'token-response', {
  settings: { accessToken: 'opaque' },
})
const decoded = onStage('authorization-code', 'A token of this run, read', 'api-request', { tab: 'token-0' })
const noneRefused = onStage('own-jwt', 'alg none, refused', 'own-api-request', { whatIf: 'own-jwt-unsigned' })

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '6-a-birthday-in-the-claims',
    concept: 6,
    lab: 'readable-payload',
    situation:
      'A shop writes its customers’ birthdays into the JWT that their browsers keep. A browser extension copies such a token, and reads the birthday.',
    ask: 'What would have kept the birthday from it?',
    options: [
      {
        belief: 'c6-the-signature-hides-it',
        text: 'Signing the token with a longer key',
        feedback: 'A signature shows whether something was changed. It hides nothing, however long its key.',
        see: decoded,
      },
      {
        right: true,
        text: 'Leaving the birthday out of the token',
        feedback: 'What is not in the token cannot be read in it. The shop keeps it, and looks it up.',
        see: readable,
      },
      {
        belief: 'c6-https-keeps-it-from-everybody',
        text: 'Sending the token over HTTPS only',
        feedback: 'HTTPS hides it on the way. In the browser, where it arrives, it can be read again.',
        see: readable,
      },
    ],
    why: 'Whoever gets a signed JWT can read it. What its holder must not read does not belong in it.',
    see: readable,
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
  {
    kind: 'match',
    id: '6-readable-afterwards',
    concept: 6,
    lab: 'readable-payload',
    situation: 'A token holds a claim that only the API is to know. Four changes are proposed.',
    ask: 'After which of them can a browser extension still read the claim?',
    targets: ['It can still read it', 'It cannot any more'],
    rows: [
      {
        text: 'The claim is written in base64url before it is put in',
        target: 0,
        belief: 'c6-it-looks-scrambled',
        feedback: 'That is a way of writing. Anybody can undo it, without a key.',
        see: readable,
      },
      {
        text: 'The token is signed with ES256 and not with HS256',
        target: 0,
        belief: 'c6-the-signature-hides-it',
        feedback: 'Either way the payload lies open beside its signature.',
        see: decoded,
      },
      {
        text: 'The token is encrypted for the API, as a JWE',
        target: 1,
        belief: 'c6-it-looks-scrambled',
        feedback: 'Only the API has the key that opens it. The browser sees five parts and no claims.',
        see: { label: 'Encrypt a token, and look at it', page: '/tokens' },
      },
      {
        text: 'The browser gets an opaque token instead',
        target: 1,
        belief: 'c28-a-token-has-to-be-a-jwt',
        feedback: 'A random number says nothing. The API asks Acme ID what it stands for.',
        see: opaque,
      },
    ],
    why: 'Only what is not there, or is encrypted for somebody else, cannot be read.',
    see: readable,
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
  {
    kind: 'choice',
    id: '9-the-signature-taken-off',
    concept: 9,
    lab: 'alg-none',
    situation:
      'Mallory copies a JWT of Ada’s and changes a claim. She takes the signature off, and writes into the header that there need not be one. The API lets her in.',
    ask: 'Which check stops this, in all its spellings?',
    options: [
      {
        belief: 'c9-the-header-says-how',
        text: 'Refusing every token whose alg is “none”',
        feedback: 'It stops this spelling. “nOnE” walks past a list of what is forbidden.',
        see: unsigned,
      },
      {
        belief: 'c7-decoded-is-checked',
        text: 'Comparing iss and aud with the right ones',
        feedback: 'They are right: she copied them. Where nothing is signed, anybody can write them.',
        see: unsigned,
      },
      {
        right: true,
        text: 'Taking only the algorithms that it expects',
        feedback: 'What is not on its own list is refused, whether anybody has thought of it or not.',
        see: unsigned,
      },
    ],
    why: 'RFC 8725 has the caller say which algorithms are taken. A list of what is allowed leaves no gap.',
    see: unsigned,
    specs: [rfc(8725, '3.1'), rfc(8725, '3.2')],
  },
  {
    kind: 'predict',
    id: '9-in-another-spelling',
    concept: 9,
    lab: 'alg-none',
    live: { flow: 'own-jwt', at: 'own-api-request' },
    change: {
      edit: [
        {
          in: 'header',
          name: 'authorization',
          token: { header: { alg: 'nOnE' }, payload: { sub: 'mallory' }, sign: 'keep' },
        },
      ],
    },
    note: 'ERR_JOSE_ALG_NOT_ALLOWED',
    situation:
      'Mallory has heard that some servers look for the word “none” and refuse it. She changes the name in this JWT, and writes “nOnE” for alg.',
    ask: 'What does the Photo API do, and why?',
    options: [
      {
        outcome: 'accepted',
        belief: 'c9-the-header-says-how',
        text: 'This word is not forbidden, and no signature is asked for',
        feedback: 'So it went with servers that had a list of what is forbidden. This API has one of what it takes.',
        see: unsigned,
      },
      {
        outcome: 'refused',
        right: true,
        text: 'This word is not the one algorithm that it takes',
        feedback: 'It does not ask what the word means. It is not on the list, and that is all.',
        see: noneRefused,
      },
      {
        outcome: 'refused',
        belief: 'c7-anybody-can-edit-it',
        text: 'The changed name does not fit the old signature',
        feedback: 'It would not fit. But the API has not come to the signature: alg was enough.',
        see: noneRefused,
      },
    ],
    why: 'A reader that knows what it takes need not know what there is.',
    see: noneRefused,
    specs: [rfc(8725, '3.1'), rfc(7518, '3.6')],
  },
  {
    kind: 'recall',
    id: '9-left-to-the-token',
    concept: 9,
    alike: [8],
    lab: 'key-confusion',
    situation:
      'An API checks with verify(token, key), and the key is Acme ID’s public one. Mallory signs with HS256, and takes the text of that public key as the secret. It fits.',
    ask: 'In a few words: what did the API leave to the token?',
    readings: [
      {
        means: 'the choice of the algorithm',
        right: true,
        any: ['algorithm*', 'alg', 'method', 'how check*|checked|verif*', 'hmac|hs256|rs256|es256'],
        feedback: 'The header said HS256, and the API went by it. So a public key became a secret.',
        see: confused,
      },
      {
        means: 'the choice of the key',
        belief: 'c9-the-token-may-bring-its-key',
        any: ['key*', 'secret*', 'kid|jwk|jku'],
        feedback: 'The key was the API’s own, and the right one. It was used for what it is not made for.',
        see: confused,
      },
      {
        means: 'who it is about',
        belief: 'c7-decoded-is-checked',
        any: ['who|whom', 'claim*|payload', 'sub|iss|aud|user|name', 'expir*|exp|time'],
        feedback: 'That always stands in the token. What it is checked with, and how, must not.',
        see: confused,
      },
    ],
    why: 'Each key goes with one algorithm, and the reader says which. Then no public key is taken for a secret.',
    see: confused,
    specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
  },
  {
    kind: 'choice',
    id: '9-two-issuers-two-kinds',
    concept: 9,
    alike: [8],
    lab: 'key-confusion',
    situation:
      'An API takes tokens of two issuers. One signs with ES256, the other with HS256 and a secret. The API lists both algorithms, and finds the key by kid.',
    ask: 'What must it still settle?',
    options: [
      {
        belief: 'c9-the-header-says-how',
        text: 'Nothing: it takes the two that it has listed',
        feedback: 'HS256 is one of them. With the kid of the public key, that key can serve as the secret.',
        see: confused,
      },
      {
        right: true,
        text: 'Which algorithm goes with which key',
        feedback: 'Each key is used with exactly one. Then the header can choose nothing any more.',
        see: confused,
      },
      {
        belief: 'c9-a-public-key-is-harmless',
        text: 'That nobody sees the ES256 issuer’s public key',
        feedback: 'It is made to be seen. What must not happen is that it counts as a secret.',
        see: onStage('key-rotation', 'The public keys, for everybody', 'jwks-response'),
      },
    ],
    why: 'A list for the whole API still lets the token choose. RFC 8725 wants one algorithm for each key.',
    see: confused,
    specs: [rfc(8725, '3.1'), rfc(8725, '2.1')],
  },
  {
    kind: 'choice',
    id: '8-tried-at-home',
    concept: 8,
    lab: 'weak-secret',
    situation:
      'An API signs with HS256, and its secret is a word. Mallory has one JWT of Ada’s, and tries a list of words on its signature, thousands in a second.',
    ask: 'Which of these would have stopped her?',
    options: [
      {
        belief: 'c8-any-word-will-do',
        text: 'A limit on the calls that fail',
        feedback: 'She does not call at all. One token is enough, and she tries at home.',
        see: guessed,
      },
      {
        right: true,
        text: 'A secret of 32 random bytes',
        feedback: 'It is on no list, and 256 bits are more than anybody can try.',
        see: random,
      },
      {
        belief: 'c3-a-short-life-prevents-theft',
        text: 'A shorter life for the tokens',
        feedback: 'One secret signs them all. An expired token tells as much about it as a fresh one.',
        see: guessed,
      },
    ],
    why: 'The token itself tells her when a guess is right. Only a secret that cannot be guessed helps.',
    see: guessed,
    specs: [rfc(8725, '3.5'), rfc(7518, '3.2')],
  },
  {
    kind: 'several',
    id: '8-and-she-begins-anew',
    concept: 8,
    lab: 'weak-secret',
    situation: 'Mallory has found an API’s HS256 secret: it was a word. The API changes it, and she begins anew.',
    ask: 'Which changes leave her no chance?',
    options: [
      {
        right: true,
        text: '32 bytes from a random generator',
        feedback: 'As long as the hash, as RFC 7518 demands, and nobody can guess it.',
        see: random,
      },
      {
        belief: 'c55-longer-is-safer',
        text: 'Two words of the dictionary, written together',
        feedback: 'It is longer, and her program joins words as well. What counts is how many there could be.',
        see: wordFound,
      },
      {
        belief: 'c8-any-word-will-do',
        text: 'Another word, hashed with SHA-256 first',
        feedback: 'Now it has 32 bytes, and is still one of as many as there are words: she hashes each first.',
        see: guessed,
      },
      {
        right: true,
        text: 'A key pair, whose private half only signs',
        feedback: 'Then there is no secret word. The public half checks, and helps nobody to forge.',
        see: onStage('key-rotation', 'The public keys, for everybody', 'jwks-response'),
      },
      {
        belief: 'c8-rs256-is-simply-stronger',
        text: 'The same length of word, with HS512',
        feedback: 'A longer hash does not make a word harder to guess.',
        see: wordFound,
      },
    ],
    why: 'A secret is worth as much as there are others that it could have been.',
    see: random,
    specs: [rfc(7518, '3.2'), rfc(8725, '3.5')],
  },
]
