import type { Evidence } from '../evidence'
import type { Item, Pair } from '../item'
import { oidc, rfc } from '../words/specs'

const guessed: Evidence = {
  label: 'Whoever has the secret signs what they like',
  place: { flow: 'own-jwt', at: 'own-api-request', settings: { jwtSecret: 'guessable' }, whatIf: 'secret-guessed' },
}

const notGuessed: Evidence = {
  label: 'Against a random secret, guessing does not help',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'secret-not-guessed' },
}

const published: Evidence = {
  label: 'The public keys, for everybody',
  place: { flow: 'key-rotation', at: 'jwks-response' },
}

const unsigned: Evidence = {
  label: 'alg none, refused',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-unsigned' },
}

const bench: Evidence = { label: 'Tokens that bring a key, or an address of one', page: '/tokens' }

const checked: Evidence = {
  label: 'The API checks with a key from Acme ID’s list',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

const stranger: Evidence = {
  label: 'The right name, a stranger’s key, and a refusal',
  place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-of-a-stranger' },
}

const metadata: Evidence = {
  label: 'What Acme ID says about itself',
  place: { flow: 'key-rotation', at: 'metadata-response' },
}

const fetched: Evidence = { label: 'The API fetches the keys', place: { flow: 'key-rotation', at: 'jwks-request' } }

const fetchedAgain: Evidence = {
  label: 'A new kid, so the keys are fetched again',
  place: { flow: 'key-rotation', at: 'jwks-request-2' },
}

const notFetched: Evidence = {
  label: 'The second call: no fetching in between',
  place: { flow: 'key-rotation', at: 'api-response-2' },
}

const pasted: Evidence = {
  label: 'An API that never fetches again',
  place: { flow: 'key-rotation', at: 'api-error-response', settings: { keyCache: 'fixed' } },
}

const bothThere: Evidence = {
  label: 'Both keys are published',
  place: { flow: 'key-rotation', at: 'jwks-response-2' },
}

const atOnce: Evidence = {
  label: 'Replaced at once: a genuine token, refused',
  place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-replaced-at-once' },
}

const behindCache: Evidence = {
  label: 'Withdrawn, and still good at this API',
  place: { flow: 'key-rotation', at: 'api-request-2', whatIf: 'key-replaced-behind-a-cache' },
}

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '8-three-services-one-secret',
    concept: 8,
    situation:
      'One service makes tokens and signs them with a secret word. Three other services are given the same word, so that they can check the tokens. One of the three is broken into.',
    ask: 'What can the burglar do with the word?',
    why: 'The same word makes a signature and checks it. So each of the four could make tokens all along, and now the burglar can too.',
    see: guessed,
    specs: [rfc(7515, '10.5'), rfc(7518, '3.2')],
    options: [
      {
        text: 'Check tokens, as the service that he got it from did',
        belief: 'c8-whoever-checks-can-only-check',
        feedback: 'That too. But what checks a signature here is what makes one.',
        see: guessed,
      },
      {
        text: 'Make tokens in anybody’s name, for all the services',
        right: true,
        feedback: 'To the others they look like every genuine one.',
        see: guessed,
      },
      {
        text: 'Make tokens, but only for the service he broke into',
        belief: 'c8-rs256-is-simply-stronger',
        feedback: 'The word is the same everywhere, so his tokens fit everywhere.',
        see: guessed,
      },
    ],
  },
  {
    kind: 'predict',
    id: '8-a-word-from-a-list',
    concept: 8,
    situation:
      'The Photo API signs its JWTs with HS256. Its secret is a word. Mallory has seen one JWT in a log, and has tried words at home. Now she sends a JWT of her own making.',
    ask: 'What does the Photo API do?',
    live: { flow: 'own-jwt', at: 'own-api-request', settings: { jwtSecret: 'guessable' } },
    change: { whatIf: 'secret-guessed' },
    why: 'She has found the word, and with it she signs as the API itself would.',
    see: guessed,
    specs: [rfc(8725, '2.2'), rfc(8725, '3.5')],
    options: [
      {
        outcome: 'refused',
        text: 'The API sees that it has not issued this JWT itself',
        belief: 'c8-whoever-checks-can-only-check',
        feedback: 'It keeps no list of its JWTs. What fits the secret counts as its own.',
        see: guessed,
      },
      {
        outcome: 'refused',
        text: 'HS256 cannot be forged without breaking it first',
        belief: 'c8-any-word-will-do',
        feedback: 'Nothing was broken. The algorithm is sound, and the key was a word from a list.',
        see: notGuessed,
      },
      {
        outcome: 'accepted',
        text: 'The signature fits the secret, whoever has made it',
        right: true,
        feedback: 'With 256 random bits as the secret, the same attempt fails.',
        see: notGuessed,
      },
    ],
  },
  {
    kind: 'match',
    id: '8-who-can-do-what',
    concept: 8,
    alike: [9],
    ask: 'What can each of these do with a signed JWT?',
    why: 'To read takes no key. To check takes the public key or the secret. To make takes the private key, or that same secret.',
    see: published,
    specs: [rfc(7515, '10.5'), rfc(7518, '3.2'), rfc(7518, '3.4')],
    targets: ['Only read it', 'Read and check it', 'Read, check and make one'],
    rows: [
      {
        text: 'Somebody who finds it in a log, without any key',
        target: 0,
        belief: 'c6-it-looks-scrambled',
        feedback: 'To read takes no key, and more than that is not possible without one.',
        see: checked,
      },
      {
        text: 'An API that has fetched the issuer’s public key',
        target: 1,
        belief: 'c8-the-private-key-checks',
        feedback: 'The public half checks signatures and cannot make any.',
        see: published,
      },
      {
        text: 'An API that was given the HS256 secret, to check',
        target: 2,
        belief: 'c8-whoever-checks-can-only-check',
        feedback: 'What it was given it for does not matter: the secret does both.',
        see: guessed,
      },
      {
        text: 'The issuer, which has the private key',
        target: 2,
        belief: 'c8-the-private-key-checks',
        feedback: 'The private half is the one that signs. Whoever has it can work out the public half, too.',
        see: published,
      },
    ],
  },
  {
    kind: 'predict',
    id: '9-says-that-it-is-unsigned',
    concept: 9,
    situation:
      'Somebody takes the signature off this JWT, and writes into the header that none is needed. All claims are as they were.',
    ask: 'What does the Photo API do?',
    live: { flow: 'own-jwt', at: 'own-api-request' },
    change: { whatIf: 'own-jwt-unsigned' },
    note: 'ERR_JOSE_ALG_NOT_ALLOWED',
    why: 'The API has a list of what it accepts, and none is not on it. It has not even looked for a signature.',
    see: unsigned,
    specs: [rfc(8725, '3.1'), rfc(7518, '3.6')],
    options: [
      {
        outcome: 'accepted',
        text: 'The header says how to verify it, and there is nothing to verify',
        belief: 'c9-the-header-says-how',
        feedback: 'Some libraries did just that. The header is the sender’s word, and not the API’s rule.',
        see: unsigned,
      },
      {
        outcome: 'refused',
        text: 'The algorithm is not one that the API accepts',
        right: true,
        feedback: 'It refuses before it comes to any signature.',
        see: unsigned,
      },
      {
        outcome: 'refused',
        text: 'The claims are not the ones that the API has signed',
        belief: 'c7-anybody-can-edit-it',
        feedback: 'They are the very same. It is the header that gives it away.',
        see: unsigned,
      },
    ],
  },
  {
    kind: 'predict',
    id: '9-public-key-as-secret',
    concept: 9,
    alike: [8],
    situation:
      'Acme ID signs with ES256, and its public key is there for everybody. Mallory takes that public key as a secret, signs a token about herself with HS256, and says so in the header.',
    ask: 'The token reaches the Photo API. What does it do?',
    live: { flow: 'authorization-code', at: 'api-request' },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { sub: 'mallory' }, sign: 'public-as-secret' } }],
    },
    note: 'ERR_JOSE_ALG_NOT_ALLOWED',
    why: 'The API takes Acme ID’s keys for Acme ID’s algorithm, and for no other. A token cannot talk it into using them as a secret.',
    see: checked,
    specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
    options: [
      {
        outcome: 'refused',
        text: 'The signature does not fit the key that she used',
        belief: 'c9-a-public-key-is-harmless',
        feedback:
          'It would fit: HS256 over this key gives just this signature. That is what makes the trick dangerous.',
        see: checked,
      },
      {
        outcome: 'refused',
        text: 'The algorithm is not the one that the API goes by',
        right: true,
        feedback: 'The reader chooses, so the trick ends before the signature is looked at.',
        see: checked,
      },
      {
        outcome: 'accepted',
        text: 'The signature fits a key on Acme ID’s own list',
        belief: 'c9-the-header-says-how',
        feedback: 'A reader that goes by the header would say so. This one uses each key with its own algorithm only.',
        see: checked,
      },
    ],
  },
  {
    kind: 'choice',
    id: '9-brings-its-own-key',
    concept: 9,
    situation:
      'A token carries a public key in its header, and its signature fits that key perfectly. An API takes the key from there, checks, and is content.',
    ask: 'What does the API know now?',
    why: 'Whoever made the token also chose the key. That the two fit says nothing about who that was.',
    see: bench,
    specs: [rfc(8725, '3.8'), rfc(7515, '4.1.3')],
    options: [
      {
        text: 'That the issuer in the token has made it',
        belief: 'c9-the-token-may-bring-its-key',
        feedback: 'The issuer is a claim like the others. Anybody can write it, and sign it with a key of their own.',
        see: bench,
      },
      {
        text: 'That somebody has made it who has some key',
        right: true,
        feedback: 'And everybody can make a key in a second.',
        see: bench,
      },
      {
        text: 'That it was made with the key named in its kid',
        belief: 'c10-kid-proves-the-key',
        feedback: 'The kid is a label that the same hand wrote.',
        see: stranger,
      },
    ],
  },
  {
    kind: 'predict',
    id: '10-right-name-other-key',
    concept: 10,
    situation: 'This token has the kid of Acme ID’s key in its header. But it was signed with a key that nobody knows.',
    ask: 'What does the Photo API do?',
    live: { flow: 'key-rotation', at: 'api-request' },
    change: { whatIf: 'key-of-a-stranger' },
    note: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    why: 'The name leads to Acme ID’s key. The signature was made with another one, so it does not fit.',
    see: stranger,
    specs: [rfc(7515, '4.1.4'), rfc(8725, '3.8')],
    options: [
      {
        outcome: 'accepted',
        text: 'The kid is on Acme ID’s list, so the key is right',
        belief: 'c10-kid-proves-the-key',
        feedback: 'The name is on the list. What counts is whether the signature fits the key of that name.',
        see: stranger,
      },
      {
        outcome: 'refused',
        text: 'There is no key of this name on Acme ID’s list',
        belief: 'c10-paste-the-key',
        feedback: 'There is. The API finds it, tries it, and the signature does not fit.',
        see: published,
      },
      {
        outcome: 'refused',
        text: 'The key of this name does not fit the signature',
        right: true,
        feedback: 'A label on a drawer does not change what is in it.',
        see: stranger,
      },
    ],
  },
  {
    kind: 'cloze',
    id: '10-where-the-keys-are',
    concept: 10,
    alike: [12],
    ask: 'Acme ID publishes where things are. Which address does an API need to check tokens by itself?',
    live: { flow: 'key-rotation', at: 'metadata-response' },
    why: 'At jwks_uri are the public keys. With them the API checks every token without asking about it.',
    see: metadata,
    specs: [rfc(8725, '3.8'), oidc('10.1.1', 'RotateSigKeys')],
    gaps: [
      {
        of: { message: 'metadata-response', name: 'jwks_uri' },
        label: 'jwks_uri',
        choices: [
          {
            value: { message: 'metadata-response', name: 'introspection_endpoint' },
            belief: 'c10-keys-at-every-request',
            feedback: 'There an API can ask about one token at a time. To check by itself it needs keys.',
            see: metadata,
          },
          {
            value: { message: 'metadata-response', name: 'jwks_uri' },
            right: true,
            feedback: 'The list of public keys. It is fetched now and then, and not for each token.',
            see: fetched,
          },
          {
            value: { message: 'metadata-response', name: 'token_endpoint' },
            belief: 'c8-whoever-checks-can-only-check',
            feedback: 'There clients get tokens. Whoever checks them has no business there.',
            see: metadata,
          },
        ],
      },
    ],
  },
  {
    kind: 'order',
    id: '10-the-first-call',
    concept: 10,
    ask: 'The first night: put these messages in the order in which they are sent.',
    live: { flow: 'key-rotation', at: 'metadata-request' },
    why: 'Only when a token is there does the API need a key. It fetches the list, checks, and answers.',
    see: fetched,
    specs: [oidc('10.1.1', 'RotateSigKeys')],
    cards: [
      {
        message: 'client-credentials-response',
        belief: 'c8-the-private-key-checks',
        feedback: 'First: Acme ID signs a token with its private key, and hands it to Photoprint.',
        see: { label: 'The token', place: { flow: 'key-rotation', at: 'client-credentials-response' } },
      },
      {
        message: 'api-request',
        belief: 'c10-keys-at-every-request',
        feedback: 'Photoprint shows the token. Until then the API has needed no key.',
        see: { label: 'The call', place: { flow: 'key-rotation', at: 'api-request' } },
      },
      {
        message: 'jwks-request',
        belief: 'c10-paste-the-key',
        feedback: 'The token names a key that the API does not know yet, so it asks at Acme ID’s address.',
        see: fetched,
      },
      {
        message: 'jwks-response',
        belief: 'c10-kid-proves-the-key',
        feedback: 'Acme ID answers with its list, and the API finds the name in it.',
        see: published,
      },
      {
        message: 'api-response',
        belief: 'c7-decoded-is-checked',
        feedback: 'Only after the check there are pictures. The next call will need no fetching.',
        see: notFetched,
      },
    ],
  },
  {
    kind: 'predict',
    id: '11-replaced-at-once',
    concept: 11,
    alike: [34],
    situation:
      'Nothing was stolen. While this token is on its way, Acme ID throws its key away and takes a new one. The list shows the new one only.',
    ask: 'The token arrives, and the API has no keys yet. What does it do?',
    live: { flow: 'key-rotation', at: 'api-request' },
    change: { whatIf: 'key-replaced-at-once' },
    note: 'ERR_JWKS_NO_MATCHING_KEY',
    why: 'The token is as genuine as before. But the key that would show it is not published any more.',
    see: atOnce,
    specs: [oidc('10.1.1', 'RotateSigKeys')],
    options: [
      {
        outcome: 'accepted',
        text: 'The token was genuine when it was made, and has not expired',
        belief: 'c11-rotate-is-replace',
        feedback: 'Both are true, and nobody can tell any more: the key to check it with is gone.',
        see: atOnce,
      },
      {
        outcome: 'refused',
        text: 'There is no key on the list by the name in the token',
        right: true,
        feedback: 'That is why the old key stays on the list until its last token has expired.',
        see: bothThere,
      },
      {
        outcome: 'refused',
        text: 'The new key shows that the signature is a forgery',
        belief: 'c10-kid-proves-the-key',
        feedback: 'It does not come to that. The token names another key, and that one is not there.',
        see: atOnce,
      },
    ],
  },
  {
    kind: 'predict',
    id: '11-withdrawn-and-kept',
    concept: 11,
    situation:
      'Acme ID’s key was stolen, and Acme ID withdraws it at once. The Photo API has kept the old list from a call before. Now a token comes that was signed with the old key.',
    ask: 'What does the Photo API do?',
    live: { flow: 'key-rotation', at: 'api-request-2' },
    change: { whatIf: 'key-replaced-behind-a-cache' },
    why: 'It knows the key that the token names, so it has no reason to ask again. A thief’s token would get in just as well.',
    see: behindCache,
    specs: [oidc('10.1.1', 'RotateSigKeys')],
    options: [
      {
        outcome: 'refused',
        text: 'The key is withdrawn, so it is good nowhere any more',
        belief: 'c11-withdrawn-is-gone-everywhere',
        feedback: 'The API has not heard of it. Nobody tells those who keep a copy.',
        see: behindCache,
      },
      {
        outcome: 'accepted',
        text: 'It knows the key by its name, and the signature fits',
        right: true,
        feedback: 'So the age of its copy is how long a stolen key goes on working.',
        see: behindCache,
      },
      {
        outcome: 'refused',
        text: 'It fetches the list at each call, and finds the new key',
        belief: 'c10-keys-at-every-request',
        feedback: 'It fetches when it meets a name that it does not know. It knows this one.',
        see: notFetched,
      },
    ],
  },
  {
    kind: 'order',
    id: '11-three-steps',
    concept: 11,
    ask: 'Acme ID wants to sign with a new key, and nobody is to notice. Put the steps in order.',
    why: 'Whoever checks must be able to know the new key before it signs, and the old one for as long as its tokens live.',
    see: bothThere,
    specs: [oidc('10.1.1', 'RotateSigKeys')],
    cards: [
      {
        text: 'The new key is published, beside the old one',
        belief: 'c11-rotate-is-replace',
        feedback: 'First, so that it can be known before the first token needs it.',
        see: bothThere,
      },
      {
        text: 'New tokens are signed with the new key',
        belief: 'c11-rotate-is-replace',
        feedback: 'Only now does it sign. APIs that meet its name find it on the list.',
        see: fetchedAgain,
      },
      {
        text: 'The last token under the old key expires',
        belief: 'c11-withdrawn-is-gone-everywhere',
        feedback: 'Until then the old key is still needed, for checking.',
        see: bothThere,
      },
      {
        text: 'The old key is taken off the list',
        belief: 'c11-rotate-is-replace',
        feedback: 'Last. Any earlier, and genuine tokens are refused.',
        see: atOnce,
      },
    ],
  },
  {
    kind: 'choice',
    id: '11-key-pasted-in',
    concept: 11,
    alike: [10],
    situation:
      'An API’s makers copied the issuer’s public key into its configuration a year ago. Last night the issuer changed its key, in three careful steps. Today the API refuses every new token.',
    ask: 'What has gone wrong?',
    why: 'The issuer gave everybody time to see the new key. This API never looks.',
    see: pasted,
    specs: [oidc('10.1.1', 'RotateSigKeys')],
    options: [
      {
        text: 'The issuer took the old key off its list too early',
        belief: 'c11-rotate-is-replace',
        feedback: 'That would hit old tokens. Here it is the new ones that are refused.',
        see: pasted,
      },
      {
        text: 'The API goes by its own copy, and never looks again',
        right: true,
        feedback: 'An unknown name in a token is the reason to look at the list once more.',
        see: fetchedAgain,
      },
      {
        text: 'The new tokens name a key that has not signed them',
        belief: 'c10-kid-proves-the-key',
        feedback: 'They name the right one. Whoever looks at the issuer’s list finds it.',
        see: bothThere,
      },
    ],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '8-pair-a-partner',
      concept: 8,
      situation:
        'A museum signs its e-tickets with HS256. A partner runs the doors, and so was given the secret. The partner’s staff want free entry.',
      ask: 'Can they make e-tickets that the museum’s own check accepts?',
      why: 'One secret signs and checks. The museum cannot tell its own tickets from theirs.',
      see: guessed,
      specs: [rfc(7515, '10.5')],
      options: [
        {
          text: 'No: the partner was given the secret for checking only',
          belief: 'c8-whoever-checks-can-only-check',
          feedback: 'What it was given for is a promise. What it can do is sign.',
          see: guessed,
        },
        {
          text: 'Yes: what checks a ticket here can make one as well',
          right: true,
          feedback: 'With a pair of keys the doors would have had the public half only.',
          see: published,
        },
        {
          text: 'No: the signature would show that the partner made it',
          belief: 'c8-rs256-is-simply-stronger',
          feedback: 'It shows that somebody with the secret made it, and that is both of them.',
          see: guessed,
        },
      ],
    },
    b: {
      kind: 'choice',
      id: '8-pair-b-printer',
      concept: 8,
      situation:
        'A shop signs its vouchers with HS256. The tills in the branches check them by themselves, and so each of them holds the secret. A cashier would like to shop for nothing.',
      ask: 'Can the till’s secret be used to make vouchers that other branches accept?',
      why: 'One secret signs and checks. The branches cannot tell the shop’s vouchers from the cashier’s.',
      see: guessed,
      specs: [rfc(7515, '10.5')],
      options: [
        {
          text: 'Yes: the tills hold all that it takes to make one',
          right: true,
          feedback: 'With a pair of keys the tills would have had the public half only.',
          see: published,
        },
        {
          text: 'No: a voucher would carry the name of the till',
          belief: 'c8-rs256-is-simply-stronger',
          feedback: 'Nothing in such a signature says which of its holders made it.',
          see: guessed,
        },
        {
          text: 'No: the tills were set up to check, and not to sign',
          belief: 'c8-whoever-checks-can-only-check',
          feedback: 'The program checks. The secret in it does both, for whoever takes it out.',
          see: guessed,
        },
      ],
    },
  },
]
