import type { Evidence } from '../evidence'
import type { Item, Pair } from '../item'
import { rfc } from '../words/specs'

const bench: Evidence = { label: 'Signed, encrypted, unsecured: try each', page: '/tokens' }

const decoded: Evidence = {
  label: 'The token, read without a key',
  place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
}

const ownDecoded: Evidence = {
  label: 'A JWT of the Photo API’s own, read without a key',
  place: { flow: 'own-jwt', at: 'own-api-request', tab: 'token-0' },
}

const opaque: Evidence = {
  label: 'An access token that is no JWT',
  place: { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'opaque' } },
}

const proof: Evidence = {
  label: 'A proof of a key, as a JWT',
  place: { flow: 'authorization-code', at: 'token-request', settings: { dpop: 'on' } },
}

const signIn: Evidence = {
  label: 'Ada signs in with her password',
  place: { flow: 'own-jwt', at: 'api-login-request' },
}

const madeMallorys: Evidence = {
  label: 'The changed JWT, refused',
  place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-changed' },
}

const forAnother: Evidence = {
  label: 'Genuine, for another, and refused',
  place: { flow: 'authorization-code', at: 'token-response', whatIf: 'id-token-for-another-client' },
}

const answer: Evidence = {
  label: 'The answer as Acme ID sent it',
  place: { flow: 'authorization-code', at: 'token-response' },
}

export const items: readonly Item[] = [
  {
    kind: 'match',
    id: '5-how-many-parts',
    concept: 5,
    alike: [6],
    ask: 'How many parts, with dots between them, has each of these?',
    why: 'Signing takes header, payload and signature. Encrypting takes five parts. A token that is no JWT has no parts to speak of.',
    see: bench,
    specs: [rfc(7515, '3.1'), rfc(7516, '3.1'), rfc(7519, '6'), rfc(6749, '1.4')],
    targets: ['Three', 'Three, the last of them empty', 'Five', 'None that mean anything'],
    rows: [
      {
        text: 'A JWT that is signed',
        target: 0,
        belief: 'c5-three-parts-always',
        feedback: 'Header, payload and signature.',
        see: decoded,
      },
      {
        text: 'A JWT that is encrypted',
        target: 2,
        belief: 'c5-three-parts-always',
        feedback: 'It needs room for an encrypted key, a starting value and a seal as well: five parts.',
        see: bench,
      },
      {
        text: 'A JWT whose alg is none',
        target: 1,
        belief: 'c5-three-parts-always',
        feedback: 'The place of the signature is there, and nothing stands in it.',
        see: bench,
      },
      {
        text: 'An access token that is a random string',
        target: 3,
        belief: 'c5-a-jwt-is-an-access-token',
        feedback: 'It is a number to be looked up, and not a JWT. OAuth leaves that open.',
        see: opaque,
      },
    ],
  },
  {
    kind: 'several',
    id: '5-what-can-be-one',
    concept: 5,
    ask: 'Which of these can be a JWT? Choose all that can.',
    why: 'A JWT is a statement that somebody checks later. An access token, a notice and a proof are statements. Signing in is something that happens.',
    see: proof,
    specs: [rfc(7519, '1'), rfc(9449, '4.2'), rfc(9068, '1')],
    options: [
      {
        text: 'What says that a program may read Ada’s photos',
        right: true,
        feedback: 'That is an access token, and it may be a JWT. It need not be.',
        see: decoded,
      },
      {
        text: 'What happens when Ada proves who she is',
        belief: 'c5-a-jwt-is-a-way-to-sign-in',
        feedback: 'She types a password, or uses a passkey. A JWT can say afterwards that she has.',
        see: signIn,
      },
      {
        text: 'What proves that a program has a certain key',
        right: true,
        feedback: 'Such a proof is a JWT that is made anew for each request.',
        see: proof,
      },
    ],
  },
  {
    kind: 'cloze',
    id: '5-read-a-real-one',
    concept: 5,
    alike: [13],
    ask: 'Photoprint brings this token to the Photo API, to get Ada’s photos. What stands in these two claims?',
    live: { flow: 'authorization-code', at: 'api-request' },
    why: 'sub says whom the token is about. client_id says which program it was given to.',
    see: decoded,
    specs: [rfc(9068, '2.2'), rfc(7519, '4.1.2')],
    gaps: [
      {
        of: { message: 'api-request', name: 'authorization', claim: 'sub' },
        label: 'sub',
        accepts: ['Ada'],
        choices: [
          { text: 'ada', right: true, feedback: 'It is her photos that are asked for.', see: decoded },
          {
            text: 'photoprint',
            belief: 'c5-a-jwt-is-an-access-token',
            feedback: 'Photoprint carries it, and has a claim of its own. sub is whom it is about.',
            see: decoded,
          },
          {
            text: 'photo-api',
            belief: 'c7-signed-so-it-counts',
            feedback: 'The API is whom it is for. That stands in aud.',
            see: decoded,
          },
        ],
      },
      {
        of: { message: 'api-request', name: 'authorization', claim: 'client_id' },
        label: 'client_id',
        accepts: ['Photoprint'],
        choices: [
          {
            text: 'ada',
            belief: 'c5-a-jwt-is-a-way-to-sign-in',
            feedback: 'Ada is the person. The client is the program that she has let in.',
            see: decoded,
          },
          { text: 'photoprint', right: true, feedback: 'The program that the token was given to.', see: decoded },
          {
            text: 'mallory',
            belief: 'c3-the-server-knows-it-is-mine',
            feedback: 'Whoever brings a token does not stand in it. It says whom it was given to.',
            see: decoded,
          },
        ],
      },
    ],
  },
  {
    kind: 'choice',
    id: '6-who-can-read-it',
    concept: 6,
    situation:
      'This token goes from Acme ID to Photoprint, and from there to the Photo API. It is long, and looks like noise. Acme ID has signed it.',
    ask: 'Who can read what it says about Ada?',
    why: 'It is written in base64url, which anybody can undo. The signature beside it hides nothing.',
    see: decoded,
    specs: [rfc(7515, '3.1'), rfc(7519, '12'), rfc(9068, '6')],
    options: [
      {
        text: 'The Photo API, since it has the key that belongs to it',
        belief: 'c6-it-looks-scrambled',
        feedback: 'The API uses a key to check it. To read it, no key is needed.',
        see: decoded,
      },
      {
        text: 'Everybody who gets to see it, without any key',
        right: true,
        feedback: 'Photoprint too, and whoever finds it in a log.',
        see: decoded,
      },
      {
        text: 'Nobody on the way, since it goes over HTTPS',
        belief: 'c6-https-keeps-it-from-everybody',
        feedback: 'Whoever watches the road cannot. But Photoprint is on the way too, and holds it in its hands.',
        see: answer,
      },
    ],
  },
  {
    kind: 'recall',
    id: '6-what-it-takes-to-read',
    concept: 6,
    situation: 'Mallory has found this signed JWT in a log. She would like to know what is in it.',
    ask: 'Which key does she need to read it?',
    live: { flow: 'own-jwt', at: 'own-api-request' },
    why: 'Header and payload are only written in another way. To read it back takes no key.',
    see: ownDecoded,
    specs: [rfc(7515, '3.1')],
    readings: [
      {
        means: 'None',
        any: ['none|no|nothing|any', 'not need* key|one|any', 'decod*|base64*', 'anyone|anybody|everybody|everyone'],
        right: true,
        feedback: 'A decoder is enough, and every browser has one.',
        see: ownDecoded,
      },
      {
        means: 'The secret, or the private key',
        any: ['secret', 'private', 'api|server|acme key', 'signing key', 'hs256|hmac'],
        belief: 'c6-the-signature-hides-it',
        feedback: 'That one is for making the signature. With it she could do worse than read.',
        see: ownDecoded,
      },
      {
        means: 'The public key',
        any: ['public'],
        belief: 'c7-decoded-is-checked',
        feedback: 'A public key is for checking who wrote it. What was written lies open.',
        see: decoded,
      },
      {
        means: 'A key to decrypt it',
        any: ['decrypt*|encrypt*', 'key'],
        belief: 'c6-it-looks-scrambled',
        feedback: 'There is nothing to decrypt. An encrypted JWT has five parts, and this one has three.',
        see: bench,
      },
    ],
  },
  {
    kind: 'choice',
    id: '6-the-same-beginning',
    concept: 6,
    situation:
      'You compare two hundred tokens of one server, each with three parts. They are for different people, and all begin with the same thirty letters.',
    ask: 'What does that show?',
    why: 'The first part is the header: algorithm, kind, and the name of the key. All of them say the same there.',
    see: decoded,
    specs: [rfc(7515, '3.1'), rfc(7516, '3.1')],
    options: [
      {
        text: 'That their header says the same, and can be read by anybody',
        right: true,
        feedback: 'The same words, written in the same way, give the same letters.',
        see: decoded,
      },
      {
        text: 'That they are encrypted with a key that is too weak',
        belief: 'c6-it-looks-scrambled',
        feedback:
          'With three parts they are not encrypted at all. Even a token that is, with five parts, has its header in the open.',
        see: decoded,
      },
      {
        text: 'That the signature scrambles only the rest of each token',
        belief: 'c6-the-signature-hides-it',
        feedback: 'The signature scrambles nothing. The rest differs because it says different things.',
        see: ownDecoded,
      },
    ],
  },
  {
    kind: 'predict',
    id: '7-made-into-mallory',
    concept: 7,
    situation:
      'The Photo API has signed this JWT, and it says that it is about Ada. On the way somebody writes another name into it. The signature stays as it was.',
    ask: 'The call arrives. What does the Photo API do?',
    live: { flow: 'own-jwt', at: 'own-api-request' },
    change: { whatIf: 'own-jwt-changed' },
    note: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    why: 'The signature was worked out from the old letters. The API works it out from the new ones, and the two differ.',
    see: madeMallorys,
    specs: [rfc(7515, '5.2')],
    options: [
      {
        outcome: 'accepted',
        text: 'It is signed by the API, and reads as it should',
        belief: 'c7-decoded-is-checked',
        feedback: 'It reads well, and it was signed. But what was signed is not what stands there now.',
        see: madeMallorys,
      },
      {
        outcome: 'refused',
        text: 'The signature does not fit what it says now',
        right: true,
        feedback: 'One letter is enough. To make a new signature takes the key.',
        see: madeMallorys,
      },
      {
        outcome: 'refused',
        text: 'It cannot be decoded any more after the change',
        belief: 'c6-it-looks-scrambled',
        feedback: 'It decodes just as well, and everybody can read the new name. It is the check that fails.',
        see: madeMallorys,
      },
    ],
  },
  {
    kind: 'spot',
    id: '7-which-one-was-changed',
    concept: 7,
    alike: [42],
    situation: 'Acme ID answers Photoprint. Somebody has changed one thing in the answer, and Photoprint refuses it.',
    ask: 'What was changed?',
    live: { flow: 'authorization-code', at: 'token-response' },
    tampered: [{ in: 'json', name: 'id_token', token: { payload: { sub: 'mallory', name: 'Mallory' }, sign: 'keep' } }],
    why: 'Both tokens are about the same person, or should be. The ID token names another one, and its signature does not fit.',
    see: answer,
    specs: [rfc(7515, '5.2'), rfc(7519, '7.2')],
    options: [
      {
        text: 'The ID token: it is not about Ada any more',
        right: true,
        undoes: 0,
        feedback: 'You read it. Photoprint noticed without reading: the signature does not fit.',
        see: answer,
      },
      {
        text: 'The access token: it was signed by a stranger',
        belief: 'c7-decoded-is-checked',
        feedback: 'Photoprint does not check the access token, so it would not have refused for that.',
        see: decoded,
      },
      {
        text: 'expires_in: the answer is older than it says',
        belief: 'c7-signed-so-it-counts',
        feedback: 'This number stands outside of the tokens, and nobody refuses an answer for it.',
        see: answer,
      },
    ],
  },
  {
    kind: 'predict',
    id: '7-genuine-and-for-another',
    concept: 7,
    alike: [13],
    situation:
      'Acme ID signs tokens for several APIs. This one names another API as its audience. It was signed with Acme ID’s own key, and it has not expired.',
    ask: 'Photoprint shows it to the Photo API. What does the API do?',
    live: { flow: 'authorization-code', at: 'api-request' },
    change: {
      edit: [{ in: 'header', name: 'authorization', token: { payload: { aud: '{elsewhere}' }, sign: 'leaked' } }],
    },
    note: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    why: 'The signature shows that Acme ID wrote it. It also shows that Acme ID wrote it for somebody else.',
    see: forAnother,
    specs: [rfc(8725, '3.9'), rfc(9068, '4')],
    options: [
      {
        outcome: 'refused',
        text: 'It is genuine, and meant for somebody else',
        right: true,
        feedback: 'Genuine is the first question of several.',
        see: forAnother,
      },
      {
        outcome: 'accepted',
        text: 'It is genuine, and has not expired',
        belief: 'c7-signed-so-it-counts',
        feedback: 'Both are true, and not enough. Else any API that you trust with a token could use it everywhere.',
        see: forAnother,
      },
      {
        outcome: 'refused',
        text: 'It is not genuine: the signature is broken',
        belief: 'c7-anybody-can-edit-it',
        feedback: 'It was signed with the right key, over just these words. The signature is valid.',
        see: decoded,
      },
    ],
  },
  {
    kind: 'choice',
    id: '7-decoded-on-the-server',
    concept: 7,
    situation:
      'A server takes the JWT from each request, decodes it, reads the user’s name out of it, and hands out that user’s files.',
    ask: 'Somebody writes a JWT of their own, with another user’s name and nonsense as the signature. What happens?',
    why: 'A server that only decodes takes anybody’s text for the truth. The signature helps only whoever checks it.',
    see: madeMallorys,
    specs: [rfc(7519, '7.2'), rfc(8725, '3.8')],
    options: [
      {
        text: 'It fails: a JWT with a wrong signature cannot be decoded',
        belief: 'c7-decoded-is-checked',
        feedback: 'It decodes like any other. Decoding does not look at the third part.',
        see: bench,
      },
      {
        text: 'It works: the server hands out the other user’s files',
        right: true,
        feedback: 'And nothing looks wrong, for genuine tokens work just as before.',
        see: madeMallorys,
      },
      {
        text: 'It fails: only the server itself can write that name',
        belief: 'c6-the-signature-hides-it',
        feedback: 'Anybody can write any name. What they cannot make is the signature, and nobody asks for it here.',
        see: madeMallorys,
      },
    ],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '7-pair-a-plugin',
      concept: 7,
      situation:
        'A shop’s server finds a JWT in a request. It splits it at the dots, decodes the middle part and reads role “customer”. It compares nothing else.',
      ask: 'A customer sends role “manager” instead. Who refuses it, and why?',
      why: 'The signature would give the change away, to whoever checks it. This server does not.',
      see: madeMallorys,
      specs: [rfc(7519, '7.2'), rfc(7515, '5.2')],
      options: [
        {
          text: 'The server: what is signed cannot be rewritten',
          belief: 'c7-decoded-is-checked',
          feedback: 'It can be rewritten by anybody. What happens then depends on whether somebody checks.',
          see: madeMallorys,
        },
        {
          text: 'Nobody: the server never looks at the signature',
          right: true,
          feedback: 'Reading is not checking.',
          see: madeMallorys,
        },
        {
          text: 'The server: it has no key to read the change with',
          belief: 'c6-it-looks-scrambled',
          feedback: 'Reading takes no key, neither before the change nor after it.',
          see: decoded,
        },
      ],
    },
    b: {
      kind: 'choice',
      id: '7-pair-b-school',
      concept: 7,
      situation:
        'A school’s server finds a JWT in a cookie. It decodes the payload and reads group “pupils”. Then it opens the pages of that group. It does nothing else with the JWT.',
      ask: 'A pupil writes group “teachers” into it. Who refuses it, and why?',
      why: 'The signature would give the change away, to whoever checks it. This server does not.',
      see: madeMallorys,
      specs: [rfc(7519, '7.2'), rfc(7515, '5.2')],
      options: [
        {
          text: 'Nobody: what the signature would show is not asked',
          right: true,
          feedback: 'Reading is not checking.',
          see: madeMallorys,
        },
        {
          text: 'The server: it cannot decode what it has not signed',
          belief: 'c7-decoded-is-checked',
          feedback: 'Decoding works for any text, whoever wrote it.',
          see: bench,
        },
        {
          text: 'The browser: it cannot open the payload to change it',
          belief: 'c6-it-looks-scrambled',
          feedback: 'The payload is open to everybody, and so is the cookie to whoever owns the browser.',
          see: decoded,
        },
      ],
    },
  },
]
