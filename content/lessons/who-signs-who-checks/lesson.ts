import type { Lesson } from '../../lesson'

/** Every number of the picture is of this run. */
const run = { flow: 'key-rotation', at: 'jwks-response' } as const

export const lesson: Lesson = {
  id: 'who-signs-who-checks',
  part: 'jwt',
  title: 'Keys: who signs, who checks',
  question: 'One secret or a pair, and who picks the algorithm?',
  lead: 'You can say who is able to make tokens, where the key for checking comes from, and how a key is changed without anybody noticing.',
  concepts: [8, 9, 10, 11],
  minutes: 6,
  attempt: '8-three-services-one-secret',
  refuted: {
    belief: 'c8-any-word-will-do',
    by: { flow: 'own-jwt', at: 'own-api-request', settings: { jwtSecret: 'guessable' }, whatIf: 'secret-guessed' },
    shows:
      'Nobody has told Mallory the secret. She tries a word from a list of passwords, signs a JWT that says it is Ada’s, and the Photo API hands out the photos.',
  },
  picture: {
    title: 'Stamps and samples',
    intro:
      'Many doors have to know a genuine ticket when they see one. The desk can give each of them a stamp like its own. Or it can hang up a sample of the imprint, for all to see.',
    run,
    things: [
      { id: 'stamp', is: 'stamp', label: 'the desk’s stamp', stands: 'the private key, which never leaves Acme ID' },
      {
        id: 'sample',
        is: 'note',
        label: 'the sample on the notice board',
        stands: 'the published key set, with the public key in it',
        value: { message: 'jwks-response', name: 'keys', as: 'bytes' },
      },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'a ticket that names its stamp',
        stands: 'a JWT, with the name of its key (kid)',
        value: { message: 'client-credentials-response', name: 'access_token', header: 'kid' },
      },
      { id: 'door', is: 'door', label: 'one of the doors', stands: 'the Photo API' },
      { id: 'forged', is: 'copy', label: 'a ticket with a sample of its own', stands: 'a JWT that brings its own key' },
    ],
    hidden: ['sample', 'ticket', 'forged'],
    moves: [
      {
        press: 'Give the door a stamp like the desk’s',
        says: 'Now the door can compare each ticket with its own stamp. It can also stamp tickets as it likes. That is one shared secret.',
        shows: { stamp: 'lit', door: 'lit' },
      },
      {
        press: 'Hang up a sample instead',
        says: 'The door hands its stamp back. Everybody can look at the sample, and nobody can stamp with it. That is a pair of keys.',
        shows: { sample: 'shown', stamp: 'shown', door: 'shown' },
      },
      {
        press: 'Show a ticket',
        says: 'The ticket says by which name its stamp goes. The door looks at the sample of that name, compares, and lets the bearer in.',
        shows: { ticket: 'accepted', sample: 'lit' },
      },
      {
        press: 'Show a ticket that brings its own sample',
        says: 'Of course they fit each other. The door does not look at that. It goes by the notice board alone.',
        shows: { forged: 'refused', ticket: 'shown', sample: 'lit' },
      },
      {
        press: 'Take a new stamp',
        says: 'First the new sample is hung up beside the old one. Then the new stamp is used. Only when the last old ticket is through, the old sample comes down.',
        shows: { stamp: 'lit', sample: 'lit', forged: 'gone' },
      },
    ],
    limit:
      'A good engraver could copy a stamp from its imprint. From a public key nobody can work out the private one, as far as anybody knows.',
    question: {
      ask: 'One night the notice board cannot be reached. A door is shown a ticket whose sample it has never seen. What should it do?',
      options: [
        {
          text: 'Turn it away for now, and say that it may be tried later',
          right: true,
          feedback:
            'What cannot be checked does not get in. But nothing is wrong with the ticket, and the answer says so: 503.',
          see: {
            label: 'The keys cannot be fetched',
            place: { flow: 'key-rotation', at: 'jwks-response', whatIf: 'keys-out-of-reach' },
          },
        },
        {
          text: 'Let it in, since it names a stamp as genuine tickets do',
          belief: 'c10-kid-proves-the-key',
          feedback: 'Anybody can write such a name. Then a broken board would open every door.',
          see: {
            label: 'The right name, and a stranger’s key',
            place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-of-a-stranger' },
          },
        },
        {
          text: 'Take the sample that the bearer can show by himself',
          belief: 'c9-the-token-may-bring-its-key',
          feedback: 'A forger brings a sample that fits his forgery. It has to come from the desk.',
          see: { label: 'A token that brings its own key', page: '/tokens' },
        },
      ],
    },
  },
  walk: 'who-signs-who-checks',
  quiz: [
    '8-who-can-do-what',
    '9-says-that-it-is-unsigned',
    '10-where-the-keys-are',
    '11-three-steps',
    '11-withdrawn-and-kept',
  ],
  stick: {
    sentence: 'Whoever has the stamp makes tickets, and whoever has the sample checks them: so give away samples only.',
    hook: 'Private signs, public checks. Publish, switch, retire.',
    example:
      'Three services check tokens with one secret. One of them is broken into, and now there are tokens in anybody’s name, at all three. With a public key the thief would have got something that everybody has.',
    cards: [
      {
        id: '8-card-shared-secret',
        concept: 8,
        front: 'What can a service do that has an HS256 secret for checking?',
        back: 'Make any token it likes. The key for checking is the key for signing.',
        see: {
          label: 'Whoever has the secret signs',
          place: {
            flow: 'own-jwt',
            at: 'own-api-request',
            settings: { jwtSecret: 'guessable' },
            whatIf: 'secret-guessed',
          },
        },
      },
      {
        id: '9-card-who-chooses',
        concept: 9,
        front: 'The header says alg “none”. What does a good reader do?',
        back: 'It refuses. It goes by its own list of algorithms, whatever the token says.',
        see: {
          label: 'alg none, refused',
          place: { flow: 'own-jwt', at: 'own-api-request', whatIf: 'own-jwt-unsigned' },
        },
      },
      {
        id: '10-card-kid',
        concept: 10,
        front: 'What does a kid prove?',
        back: 'Nothing. It is a label to find a key by. The signature shows whether that key fits.',
        see: {
          label: 'The right name, and a stranger’s key',
          place: { flow: 'key-rotation', at: 'api-request', whatIf: 'key-of-a-stranger' },
        },
      },
      {
        id: '11-card-three-steps',
        concept: 11,
        front: 'In which three steps is a signing key changed?',
        back: 'Publish the new one. Sign with it. Retire the old one when its last token has expired.',
        see: { label: 'Both keys are published', place: { flow: 'key-rotation', at: 'jwks-response-2' } },
      },
    ],
  },
}
