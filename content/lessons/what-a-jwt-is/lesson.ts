import type { Lesson } from '../../lesson'

/** Every number of the picture is of this run. */
const run = { flow: 'authorization-code', at: 'token-response', settings: { accessToken: 'jwt' } } as const

export const lesson: Lesson = {
  id: 'what-a-jwt-is',
  part: 'jwt',
  title: 'What a JWT is',
  question: 'Who can read it, and who can tell that it is genuine?',
  lead: 'You can say what a JWT is and what it is not, read one without any tool but a decoder, and say when it counts.',
  concepts: [5, 6, 7],
  minutes: 6,
  attempt: '6-who-can-read-it',
  refuted: {
    belief: 'c6-it-looks-scrambled',
    by: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' },
    shows:
      'The token in this call looks like noise. Beside it stands all that it says, in plain words. No key was used to get there, and none was needed.',
  },
  picture: {
    title: 'The stamped ticket',
    intro:
      'A stub says nothing, so somebody has to look its number up. This cloakroom has many doors, and it tries something else: a ticket that says it all on its face, with a stamp.',
    run,
    things: [
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the ticket',
        stands: 'a JWT: here an access token, which says whom it is about',
        value: { message: 'token-response', name: 'access_token', claim: 'sub' },
      },
      {
        id: 'stamp',
        is: 'stamp',
        label: 'the stamp',
        stands: 'the signature, made with a key of Acme ID’s',
        value: { message: 'token-response', name: 'access_token', header: 'alg' },
      },
      { id: 'door', is: 'door', label: 'one of the doors', stands: 'the Photo API' },
      { id: 'thief', is: 'thief', label: 'Mallory', stands: 'somebody without the key' },
      { id: 'altered', is: 'copy', label: 'a ticket with another name', stands: 'a JWT whose payload was changed' },
    ],
    hidden: ['thief', 'altered'],
    moves: [
      {
        press: 'Read the ticket',
        says: 'It says for whom, for which door, for what and until when. Everybody who sees it can read that, Mallory too.',
        shows: { ticket: 'lit', thief: 'shown' },
      },
      {
        press: 'Show it at a door',
        says: 'The door knows what the right stamp looks like. It compares, reads the face, and lets the bearer in. Nobody was asked.',
        shows: { ticket: 'accepted', stamp: 'lit', door: 'lit' },
      },
      {
        press: 'Write another name on it',
        says: 'Mallory writes her own name on a ticket. That takes a pencil, and no more.',
        shows: { altered: 'shown', ticket: 'shown', stamp: 'shown', door: 'shown' },
      },
      {
        press: 'Show the changed ticket',
        says: 'The stamp belongs to every letter on the face. It does not fit any more, and Mallory cannot make one that does.',
        shows: { altered: 'refused', stamp: 'lit', door: 'lit' },
      },
    ],
    limit:
      'A stamp on paper can be forged by a good hand. A signature cannot, without the key. But whoever has the key makes tickets that are as good as any.',
    question: {
      ask: 'Mallory changes nothing. She puts Ada’s ticket on a copier, stamp and all, and shows the copy at the door. What happens?',
      options: [
        {
          text: 'The door lets her in: the stamp fits what is written there',
          right: true,
          feedback: 'A stamp shows changes. How many copies there are, it does not show.',
          see: {
            label: 'A copied JWT, accepted',
            place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
          },
        },
        {
          text: 'The door sends her away: a stamp cannot be copied',
          belief: 'c7-what-is-signed-cannot-be-copied',
          feedback: 'In the digital world a copy is the same, letter by letter, and its signature fits.',
          see: {
            label: 'A copied JWT, accepted',
            place: { flow: 'own-jwt', at: 'api-logout-response', whatIf: 'own-jwt-after-logout' },
          },
        },
        {
          text: 'The door sends her away: the ticket is about Ada',
          belief: 'c3-the-server-knows-it-is-mine',
          feedback: 'It is about Ada, and the door cannot see who holds it. Photoprint is not Ada either.',
          see: {
            label: 'Photoprint brings a token about Ada',
            place: { flow: 'authorization-code', at: 'api-request' },
          },
        },
      ],
    },
  },
  walk: 'what-a-jwt-is',
  quiz: [
    '6-what-it-takes-to-read',
    '5-how-many-parts',
    '7-made-into-mallory',
    '7-which-one-was-changed',
    '7-genuine-and-for-another',
  ],
  stick: {
    sentence:
      'A JWT is a ticket with everything on its face: all can read it, and its stamp shows whether anybody changed it.',
    hook: 'Decode to look, verify to believe.',
    example:
      'A token says sub “ada”. Mallory writes “mallory” there and sends it on. Everybody can read the new name, and the signature no longer fits it.',
    cards: [
      {
        id: '5-card-what-it-is',
        concept: 5,
        front: 'What is a JWT?',
        back: 'A set of claims in JSON, signed or encrypted, in a form that fits into a header. A format, and no way to sign in.',
        see: { label: 'One, taken apart', place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' } },
      },
      {
        id: '5-card-parts',
        concept: 5,
        front: 'How many parts has a JWT?',
        back: 'Three when it is signed, five when it is encrypted. Unsecured, the third is empty.',
        see: { label: 'Both, to try', page: '/tokens' },
      },
      {
        id: '6-card-who-reads',
        concept: 6,
        front: 'Which key does it take to read a signed JWT?',
        back: 'None. base64url is a way of writing. The key is for checking.',
        see: { label: 'Read without a key', place: { flow: 'authorization-code', at: 'api-request', tab: 'token-0' } },
      },
      {
        id: '7-card-when-it-counts',
        concept: 7,
        front: 'When do the claims of a JWT count?',
        back: 'When the signature fits a key that the reader knew beforehand, and issuer, audience, time and kind fit this reader.',
        see: {
          label: 'Genuine, and for another',
          place: { flow: 'authorization-code', at: 'token-response', whatIf: 'id-token-for-another-client' },
        },
      },
    ],
  },
}
