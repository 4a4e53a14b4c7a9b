import type { Evidence } from '../../evidence'
import type { Concept } from '../../lesson'
import { oidc, rfc } from '../../words/specs'

const guessed: Evidence = {
  label: 'A guessed secret, and a forged JWT that is accepted',
  place: { flow: 'own-jwt', at: 'own-api-request', settings: { jwtSecret: 'guessable' }, whatIf: 'secret-guessed' },
}

const notGuessed: Evidence = {
  label: 'The same forgery against a random secret',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'secret-not-guessed' },
}

const published: Evidence = {
  label: 'The public keys, for everybody',
  place: { flow: 'key-rotation', at: 'jwks-response' },
}

const unsigned: Evidence = {
  label: 'A JWT that says it needs no signature',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-unsigned' },
}

const bench: Evidence = { label: 'Tokens that bring a key, or an address of one', page: '/tokens' }

const stranger: Evidence = {
  label: 'The right name, and a stranger’s key',
  place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-of-a-stranger' },
}

const fetchedAgain: Evidence = {
  label: 'A new kid, so the keys are fetched again',
  place: { flow: 'key-rotation', at: 'jwks-request-2' },
}

const pasted: Evidence = {
  label: 'An API that never fetches again',
  place: { flow: 'key-rotation', at: 'api-error-response', settings: { keyCache: 'fixed' } },
}

const atOnce: Evidence = {
  label: 'The key replaced at once',
  place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-replaced-at-once' },
}

const behindCache: Evidence = {
  label: 'The old key, kept by the API',
  place: { flow: 'key-rotation', at: 'api-request-2', whatIf: 'key-replaced-behind-a-cache' },
}

export const concepts: readonly Concept[] = [
  {
    number: 8,
    title: 'Who can sign: one secret or a pair of keys',
    needs: [7],
    truth:
      'With one shared secret, everybody who can check can also forge. With a pair of keys, the checker has the public half only. And a secret is worth what its randomness is worth.',
    beliefs: [
      'c8-whoever-checks-can-only-check',
      'c8-rs256-is-simply-stronger',
      'c8-any-word-will-do',
      'c8-the-private-key-checks',
    ],
    evidence: [guessed, published],
    alike: [9, 21],
    asked: [
      {
        id: '8.1',
        question: 'HS256 or RS256: which do I take, and is one of them simply the secure one?',
        answer:
          'With a good key neither is weak. One secret suits where maker and checker are the same party. As soon as others check, take a pair of keys (ES256 or RS256), so that they cannot sign.',
        see: published,
        specs: [rfc(7518, '3.2'), rfc(7518, '3.3'), rfc(7515, '10.5')],
      },
      {
        id: '8.2',
        question: 'A service has the HS256 secret, only to check tokens. What else can it do?',
        answer: 'It can make any token that it likes, in anybody’s name. The key for checking is the key for signing.',
        see: guessed,
        specs: [rfc(7515, '10.5'), rfc(7518, '3.2')],
      },
      {
        id: '8.3',
        question: 'How long does an HMAC secret have to be, and where do I get one?',
        answer:
          'For HS256 it has to be 256 bits or more, from a random generator. A shorter or guessable one can be found at home, from a single token.',
        see: notGuessed,
        specs: [rfc(7518, '3.2'), rfc(8725, '3.5')],
      },
      {
        id: '8.a',
        question: 'Which of the two keys signs, and which one checks?',
        answer: 'The private one signs and stays with its owner. The public one checks, and is published.',
        see: published,
        specs: [rfc(7515, '10.5'), rfc(7518, '3.4')],
      },
      {
        id: '8.b',
        question: 'ES256, RS256, EdDSA: does it matter which pair I choose?',
        answer:
          'For who can sign and who can check, no. They differ in the size of keys and signatures and in what the libraries at both ends support. Agree on one, and accept only that.',
        see: {
          label: 'The same flow with another algorithm',
          place: { flow: 'key-rotation', at: 'jwks-response', settings: { algorithm: 'RS256' } },
        },
        specs: [rfc(7518, '3.1'), rfc(8725, '3.1')],
      },
    ],
  },
  {
    number: 9,
    title: 'The reader chooses the algorithm and the key, never the token',
    needs: [8],
    truth:
      'A reader works from a list of algorithms and from keys of its own. What the header says of alg, jwk, jku or x5u is a wish of the sender.',
    beliefs: ['c9-the-header-says-how', 'c9-a-public-key-is-harmless', 'c9-the-token-may-bring-its-key'],
    evidence: [unsigned, bench],
    alike: [8, 10],
    asked: [
      {
        id: '9.2',
        question: 'How can tokens be forged with a public key, of all things?',
        answer:
          'If a token may say HS256 where RS256 was meant, a careless library takes the published key for the shared secret. Everybody knows that one, so each key has to be bound to one algorithm.',
        see: bench,
        specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
      },
      {
        id: '9.3',
        question: 'The token brings its key, or says where it lies. May I take it from there?',
        answer:
          'No: then everybody’s token fits. Keys come from the issuer’s known address, and one in the header counts only if you have it on a list of your own. In a DPoP proof a key in the header is right, for that proof is about this very key.',
        see: bench,
        specs: [rfc(8725, '3.8'), rfc(8725, '3.10'), rfc(9449, '4.2')],
      },
      {
        id: '9.a',
        question: 'Is it enough to refuse alg “none”?',
        answer:
          'No. Other spellings, a switch to HMAC and keys that come along in the header stay open. Name the algorithm that you accept, and refuse all others.',
        see: unsigned,
        specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
      },
      {
        id: '9.b',
        question: 'What is alg in the header good for then, if I must not go by it?',
        answer:
          'It says what the sender claims to have done, so that a reader with several allowed algorithms can pick among them. What is not on the reader’s list is refused.',
        see: unsigned,
        specs: [rfc(7515, '4.1.1'), rfc(8725, '3.1')],
      },
    ],
  },
  {
    number: 10,
    title: 'Finding the right key: JWKS and kid',
    needs: [9],
    truth:
      'The issuer publishes its public keys at one address. A kid is a label to pick one of them, and an unknown label is a reason to look there again, once.',
    beliefs: ['c10-kid-proves-the-key', 'c10-keys-at-every-request', 'c10-paste-the-key'],
    evidence: [fetchedAgain, stranger],
    alike: [9, 11],
    asked: [
      {
        id: '10.1',
        question: 'Since last night every token is refused with “no matching key”. What has happened?',
        answer:
          'The issuer has changed its key, and the API still has the old set. Let it fetch the set again when it meets an unknown kid, with a limit on how often. A restart helps only until the next change.',
        see: pasted,
        specs: [oidc('10.1.1', 'RotateSigKeys')],
      },
      {
        id: '10.2',
        question: 'Can somebody profit from choosing the kid?',
        answer:
          'As a mere label it does no harm: another key is tried, and the signature does not fit. Pasted into a file path or a database query, it can make a careless reader use a key of the attacker’s.',
        see: stranger,
        specs: [rfc(8725, '3.10'), rfc(7515, '4.1.4')],
      },
      {
        id: '10.3',
        question: 'What if keys or tokens carry no kid?',
        answer:
          'It is optional. With one fitting key there is nothing to choose, and with several OpenID Connect wants it in the token. A reader without it tries what fits, and fetches again when nothing does.',
        see: published,
        specs: [rfc(7517, '4.5'), rfc(7515, '4.1.4'), oidc('10.1', 'Signing')],
      },
      {
        id: '10.a',
        question: 'Do I fetch the keys at every request, or once?',
        answer:
          'Neither. Keep them for a while, and fetch them again when a token names one that you do not know. In this run it happens twice in four nights.',
        see: fetchedAgain,
        specs: [oidc('10.1.1', 'RotateSigKeys')],
      },
      {
        id: '10.b',
        question: 'Is it not dangerous to publish keys?',
        answer:
          'Not the public halves: they check signatures and cannot make any. The private halves, and shared secrets, must never stand there.',
        see: published,
        specs: [rfc(7517, '9.2'), rfc(7515, '10.5')],
      },
    ],
  },
  {
    number: 11,
    title: 'Changing keys without breaking anything',
    needs: [10],
    truth:
      'Publish the next key, then sign with it, then retire the old one when its last token has expired. Only a stolen key is withdrawn at once, and then everybody notices.',
    beliefs: ['c11-rotate-is-replace', 'c11-only-the-thief-is-locked-out', 'c11-withdrawn-is-gone-everywhere'],
    evidence: [
      { label: 'Two keys side by side', place: { flow: 'key-rotation', at: 'jwks-response-2' } },
      atOnce,
      behindCache,
    ],
    alike: [10, 34],
    asked: [
      {
        id: '11.2',
        question: 'The signing key has leaked. What now, and what does it cost?',
        answer:
          'Withdraw it at once. Every token under it dies, the good ones too, and everybody has to get new ones. An API that has kept the old key accepts forgeries until its copy is gone.',
        see: behindCache,
        specs: [oidc('10.1.1', 'RotateSigKeys')],
      },
      {
        id: '11.3',
        question: 'How long may an API keep the issuer’s keys?',
        answer:
          'OpenID Connect names no number. Go by the Cache-Control of the key set where there is one, and fetch again on an unknown kid. For as long as you keep a key, it works at your API, withdrawn or not.',
        see: behindCache,
        specs: [oidc('10.1.1', 'RotateSigKeys'), oidc('10.2.1', 'RotateEncKeys'), rfc(9111, '5.2.2.1')],
      },
      {
        id: '11.4',
        question: 'I change the HMAC secret of my own JWTs. Whom does it hit?',
        answer:
          'Everybody: all JWTs that were signed before fail at the next call. With one secret there is no overlap, unless your check accepts the old one for a while.',
        see: notGuessed,
        specs: [rfc(7515, '5.2')],
      },
      {
        id: '11.a',
        question: 'How do I rotate a signing key so that nobody is signed out?',
        answer:
          'Publish the new key beside the old one, and sign with it once the readers can know it. Take the old one away when its last token has expired.',
        see: {
          label: 'The second night: published, and not yet used',
          place: { flow: 'key-rotation', at: 'api-request-2' },
        },
        specs: [oidc('10.1.1', 'RotateSigKeys')],
      },
    ],
  },
]
