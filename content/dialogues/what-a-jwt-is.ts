import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'what-a-jwt-is',
  title: 'Who can read it, and who can tell that it is genuine?',
  first: 'key',
  turns: {
    key: {
      ask: 'Here is a JWT on its way to the Photo API. Which key would you need to read what it says?',
      evidence: { flow: 'authorization-code', at: 'api-request' },
      evidenceName: 'the call',
      look: ['authorization'],
      hints: [
        'Have a look at how this page shows it, beside the raw text.',
        'Did this page have to ask anybody for a key?',
      ],
      replies: [
        {
          means: 'none',
          any: ['none|no|nothing', 'not need*', 'anyone|anybody|everybody|everyone', 'base64*|decod*'],
          right: true,
          says: 'None. It is written in base64url, and that can be read back by anybody.',
          to: 'third',
        },
        {
          means: 'a key of Acme ID’s',
          any: ['acme', 'public', 'private', 'secret', 'signing', 'key'],
          right: false,
          says: 'It does look like it. Let us open it and see.',
          to: 'open',
        },
      ],
      otherwise: 'Name a key, or say that it takes none.',
    },
    open: {
      ask: 'This is the same token, taken apart. Nobody was asked for a key. What, then, was done to it to make it look like noise?',
      evidence: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
      evidenceName: 'the token, taken apart',
      look: ['sub', 'aud', 'scope'],
      hints: ['Is it hidden, or only written in another way?'],
      replies: [
        {
          means: 'it was written in another way',
          any: ['encod*|base64*', 'written|writing|format', 'not encrypt*|hidden', 'another|different way'],
          right: true,
          says: 'Yes: encoding, and not encrypting. It is a way of writing that survives in a header.',
          to: 'third',
        },
        {
          means: 'it was encrypted',
          any: ['encrypt*|cipher|hidden|scrambl*', 'sign*', 'hash*'],
          right: false,
          says: 'Then it would have taken a key to open it, and it took none. It is only written in another way.',
          to: 'third',
        },
      ],
      otherwise: 'What is base64url: a lock, or an alphabet?',
    },
    third: {
      ask: 'Look at the third part, the signature. What does it do for the first two?',
      evidence: { flow: 'own-jwt', at: 'own-api-request' },
      evidenceName: 'a JWT of the Photo API’s own',
      look: ['authorization'],
      hints: ['It is worked out from the first two, with a key.', 'What if one letter of them changes?'],
      replies: [
        {
          means: 'it shows whether they were changed, and who made them',
          any: [
            'chang*|alter*|modif*|tamper*|edit*',
            'who made|wrote|signed|issued',
            'genuine|authentic*|integrity|origin',
            'prove*|verif*|check*',
          ],
          right: true,
          says: 'Yes. It fits these very letters, and only whoever has the key can make it.',
          to: 'changed',
        },
        {
          means: 'it hides them',
          any: ['hide*|hidden|encrypt*|scrambl*|protect*|secret'],
          right: false,
          says: 'You have just read them, so they are not hidden. It fits these letters, and would not fit others.',
          to: 'changed',
        },
      ],
      otherwise: 'Think of what a stamp does for a ticket.',
    },
    changed: {
      ask: 'Mallory writes her own name into the payload and sends it on. Who notices, and by what?',
      evidence: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-changed' },
      evidenceName: 'the changed JWT',
      look: ['authorization', 'sub'],
      hints: ['Could you notice, by reading it?', 'What does the Photo API do that you did not?'],
      replies: [
        {
          means: 'the Photo API, by the signature',
          any: ['signature', 'sign*', 'api verif*|check*|key', 'verif*'],
          right: true,
          says: 'Yes. It works the signature out again, and it differs.',
          to: 'genuine',
        },
        {
          means: 'everybody, by reading it',
          any: ['read*|decod*', 'name', 'everybody|everyone|anybody|anyone', 'api|server'],
          right: false,
          says: 'It reads perfectly well: it simply says “mallory”. Only the signature shows that this is not what was signed.',
          to: 'genuine',
        },
        {
          means: 'nobody',
          any: ['nobody|none|noone', 'no one'],
          right: false,
          says: 'It is refused here. The signature no longer fits, and the Photo API checks it.',
          to: 'genuine',
        },
      ],
      otherwise: 'Look at what the Photo API answers, and at what its log says.',
    },
    genuine: {
      ask: 'Now a token with a signature that fits. Acme ID has made it, and Photoprint still refuses it. What is wrong with it?',
      evidence: { flow: 'authorization-code', at: 'token-response', whatIf: 'id-token-for-another-client' },
      evidenceName: 'a genuine token, refused',
      look: ['id_token', 'aud'],
      hints: ['Look at aud. Whom is it for?'],
      replies: [
        {
          means: 'it is for somebody else',
          any: [
            'aud|audience',
            'another|other|else|different|wrong client|app|somebody|someone|reader',
            'somebody|someone else',
            'photobook',
            'not for|meant photoprint',
          ],
          right: true,
          says: 'Yes. Genuine is the first question. For me, for now, and of the right kind come after it.',
          to: 'end',
        },
        {
          means: 'it has expired',
          any: ['expire*|exp|old|time'],
          right: false,
          says: 'It is good for another hour. Look at aud: it was made for another client.',
          to: 'end',
        },
        {
          means: 'its signature is broken',
          any: ['signature|signed|key', 'fake|forged|chang*'],
          right: false,
          says: 'The signature fits. It is aud that does not: the token was made for another client.',
          to: 'end',
        },
      ],
      otherwise: 'Go through its claims. Which of them should be Photoprint’s, and is not?',
    },
  },
  end: {
    found:
      'Everybody can read a signed JWT, and anybody can write one. Only whoever has the key can make the signature that fits, so only whoever checks it knows that it is genuine. And genuine is not enough: it has to be for this reader, and good now.',
    see: [
      { label: 'Read without a key', place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' } },
      { label: 'Changed, and refused', place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-changed' } },
    ],
  },
}
