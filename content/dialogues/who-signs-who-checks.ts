import type { Dialogue } from '../dialogue'

export const dialogue: Dialogue = {
  id: 'who-signs-who-checks',
  title: 'One secret or a pair, and who picks the algorithm?',
  first: 'shared',
  turns: {
    shared: {
      ask: 'This API signs with one secret, and a second service is given the secret so that it can check. What else can the second service do?',
      evidence: { flow: 'own-jwt', at: 'own-api-request' },
      evidenceName: 'a JWT signed with HS256',
      look: ['authorization', 'alg'],
      hints: ['With which key was the signature made?', 'And with which key is it checked?'],
      replies: [
        {
          means: 'make tokens itself',
          any: [
            'make|create|issue|sign|forge|write|mint*',
            'token* -check',
            'everything|anything|all',
            'same key|secret',
          ],
          right: true,
          says: 'Yes. One key makes and checks, so whoever can check can also make.',
          to: 'public',
        },
        {
          means: 'nothing: it can only check',
          any: ['nothing|none', 'only|just check*|verif*|read', 'check*|verif*'],
          right: false,
          says: 'It was meant to. Let us see what somebody does who has got hold of such a secret.',
          to: 'holder',
        },
      ],
      otherwise: 'Think of the key: what is it used for on the API’s side?',
    },
    holder: {
      ask: 'Here Mallory has found the secret, and it is one like the second service was given. Whose name stands in the JWT that she sends?',
      evidence: {
        flow: 'own-jwt',
        at: 'own-api-request',
        settings: { jwtSecret: 'guessable' },
        whatIf: 'secret-guessed',
      },
      evidenceName: 'a JWT that Mallory made',
      look: ['authorization', 'sub'],
      hints: ['Look at sub. Who made this JWT?'],
      replies: [
        {
          means: 'Ada’s',
          any: ['ada*'],
          right: true,
          says: 'Ada’s, and it is accepted. With the secret one signs as anybody. So checking and making are the same power.',
          to: 'public',
        },
        {
          means: 'her own',
          any: ['mallory*', 'her|own'],
          right: false,
          says: 'She could have, but she wrote Ada’s, and it is accepted. With the secret one signs as anybody.',
          to: 'public',
        },
      ],
      otherwise: 'It stands in the claim sub.',
    },
    public: {
      ask: 'Acme ID does it with a pair of keys. It hands this list to everybody who asks, Mallory too. What can she do with it?',
      evidence: { flow: 'key-rotation', at: 'jwks-response' },
      evidenceName: 'the list of keys',
      look: ['keys', 'kid'],
      hints: ['Which half of the pair stands in the list?'],
      replies: [
        {
          means: 'check tokens, and no more',
          any: ['check*|verif*|valid*', 'nothing|none|no', 'public', 'not sign|forge|make'],
          right: true,
          says: 'Yes. It is the public half. What makes signatures never left Acme ID.',
          to: 'header',
        },
        {
          means: 'make tokens',
          any: ['make|create|issue|sign|forge|mint*'],
          right: false,
          says: 'With a shared secret she could. This is the public half of a pair: it checks, and cannot sign.',
          to: 'header',
        },
      ],
      otherwise: 'Can one sign with what stands in this list?',
    },
    header: {
      ask: 'Now a token whose header says that it needs no signature. The header is there to say how it was signed. Why does the API not go by it?',
      evidence: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-unsigned' },
      evidenceName: 'a JWT that says alg none',
      look: ['authorization', 'alg'],
      hints: ['Who wrote this header?'],
      replies: [
        {
          means: 'because the sender wrote it',
          any: [
            'sender|attacker|mallory|anybody|anyone|somebody|someone|thief',
            'wrote|written|chosen|chooses|changed|change|controlled',
            'not trust*|trusted',
            'api|reader|server decides|chooses|list',
            'own list|rule*|algorithm*',
          ],
          right: true,
          says: 'Yes. It is the word of whoever sent it. The reader has a list of its own, and none is not on it.',
          to: 'label',
        },
        {
          means: 'because the header cannot be read without a key',
          any: ['key', 'encrypt*|read|decod*', 'signature'],
          right: false,
          says: 'It can be read by anybody, and written by anybody. That is the reason: it is the sender’s word.',
          to: 'label',
        },
      ],
      otherwise: 'Imagine that you are Mallory. What would you write into the header?',
    },
    label: {
      ask: 'This token names the right key, and another key has signed it. By what does the API notice?',
      evidence: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-of-a-stranger' },
      evidenceName: 'the right name, another key',
      look: ['authorization', 'kid'],
      hints: ['What does the API do once it has found the key of that name?'],
      replies: [
        {
          means: 'the signature does not fit that key',
          any: ['signature', 'not fit|match|verif*', 'fit*|match*|verif*|check*', 'public key'],
          right: true,
          says: 'Yes. The name only says which key to try.',
          to: 'change',
        },
        {
          means: 'the kid is wrong',
          any: ['kid|name|label|id'],
          right: false,
          says: 'The kid is right, and that is the point: anybody can write it. It is the signature that does not fit.',
          to: 'change',
        },
      ],
      otherwise: 'The key of that name is found. What is then done with it?',
    },
    change: {
      ask: 'Acme ID has replaced its key at once, and a genuine token is refused. What should it have done before it signed with the new key and dropped the old one?',
      evidence: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-replaced-at-once' },
      evidenceName: 'a genuine token, refused',
      look: ['authorization', 'kid'],
      hints: ['The API looks for a name on the list. Which names should stand there for a while?'],
      replies: [
        {
          means: 'publish both for a while',
          any: [
            'publish*|announce*|list*',
            'both|two|overlap*|beside|together|parallel',
            'keep|leave|retain old',
            'old key|one longer|until|still',
            'wait* until|expire*',
          ],
          right: true,
          says: 'Yes: publish the new one, then sign with it, and keep the old one until its last token has expired.',
          to: 'end',
        },
        {
          means: 'tell every API',
          any: ['tell|inform|notify|warn', 'e-mail|email|message*'],
          right: false,
          says: 'The list does that: whoever checks looks there. It should have shown both keys for a while.',
          to: 'end',
        },
        {
          means: 'sign the old tokens again',
          any: ['again|re-sign|resign|reissue|new tokens'],
          right: false,
          says: 'They are out, in other hands. But the old key can stay on the list until the last of them has expired.',
          to: 'end',
        },
      ],
      otherwise: 'Which key does the API look for, and is it still on the list?',
    },
  },
  end: {
    found:
      'Whoever has a shared secret can sign with it, so others get the public half of a pair. The reader chooses algorithm and key from what it knows, and never from what the token says. A key is changed by letting two overlap: publish, switch, retire.',
    see: [
      { label: 'The public keys', place: { flow: 'key-rotation', at: 'jwks-response' } },
      {
        label: 'A forged JWT under a guessed secret',
        place: {
          flow: 'own-jwt',
          at: 'own-api-request',
          settings: { jwtSecret: 'guessable' },
          whatIf: 'secret-guessed',
        },
      },
      { label: 'Both keys, side by side', place: { flow: 'key-rotation', at: 'jwks-response-2' } },
    ],
  },
}
