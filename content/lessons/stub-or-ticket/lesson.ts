import type { Lesson } from '../../lesson'
import { seen } from './places'

const shown = { message: 'token-response', name: 'access_token' } as const

export const lesson: Lesson = {
  id: 'stub-or-ticket',
  part: 'oauth',
  title: 'A numbered stub or a stamped ticket',
  question: 'How does the API find out what a token is worth?',
  lead: 'The API either asks the issuer or checks a JWT by itself. You will know what each costs, and what follows when Ada takes her permission back.',
  concepts: [28, 29, 30],
  minutes: 5,
  attempt: '28-what-photoprint-does-with-it',
  refuted: {
    belief: 'c29-a-good-signature-means-still-allowed',
    by: { flow: 'revocation', at: 'api-response-2', settings: { accessToken: 'jwt' } },
    shows:
      'Ada has taken her permission back, and Acme ID was told. Mallory shows a copy of the JWT, its signature is good, and the Photo API hands her the photos.',
  },
  picture: {
    title: 'The coat check',
    intro:
      'At this cloakroom you get one of two things for your coat. A numbered stub says nothing: the desk has to look it up. A stamped ticket says it all on its face.',
    run: { flow: 'revocation', at: 'api-request-2', settings: { accessToken: 'jwt' } },
    things: [
      {
        id: 'stub',
        is: 'stub',
        label: 'the numbered stub',
        stands:
          'a reference, such as an opaque access token. The one shown is another stub of this run, for Acme ID alone: a refresh token.',
        value: { message: 'token-response', name: 'refresh_token', as: 'bytes' },
      },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the stamped ticket',
        stands: 'a JWT access token, with the issuer’s signature as its stamp.',
        value: { ...shown, as: 'bytes' },
      },
      {
        id: 'door',
        is: 'door',
        label: 'the door, whose name is on the ticket',
        stands: 'the Photo API, which aud names.',
        value: { ...shown, claim: 'aud' },
      },
      {
        id: 'desk',
        is: 'desk',
        label: 'the desk that stamps, and hands out stubs',
        stands: 'Acme ID, which iss names.',
        value: { ...shown, claim: 'iss' },
      },
      {
        id: 'book',
        is: 'note',
        label: 'Ada’s line in the book of the desk',
        stands: 'what Acme ID has on record of her permission.',
      },
      {
        id: 'clock',
        is: 'clock',
        label: 'the time on the ticket',
        stands: 'exp: until then the ticket is good.',
        value: { ...shown, claim: 'exp', as: 'time' },
      },
    ],
    moves: [
      {
        press: 'Show the ticket at the door',
        says: 'The door looks at the stamp, at its own name and at the time. All of it fits, so it opens. It has asked nobody.',
        shows: { ticket: 'accepted', door: 'lit', clock: 'lit', stub: 'shown', desk: 'shown', book: 'shown' },
      },
      {
        press: 'Show the stub at the door',
        says: 'A number tells the door nothing. It sends somebody to the desk, who looks in the book and comes back with a yes.',
        shows: { stub: 'accepted', door: 'lit', desk: 'lit', book: 'lit', ticket: 'shown', clock: 'shown' },
      },
      {
        press: 'Ada takes it back',
        says: 'The desk strikes her line out of the book. It cannot reach into anybody’s pocket, so stub and ticket stay where they are.',
        shows: { book: 'gone', desk: 'lit', door: 'shown', stub: 'shown', ticket: 'shown', clock: 'shown' },
      },
      {
        press: 'Show the stub again',
        says: 'The door asks, the desk finds no line, and the answer is no. The very first question after Ada’s no brings it to light.',
        shows: { stub: 'refused', door: 'lit', desk: 'lit', ticket: 'shown', clock: 'shown' },
      },
      {
        press: 'Show the ticket again',
        says: 'Stamp, name and time are as before, so the door opens. It will do so until the time on the ticket has come.',
        shows: { ticket: 'accepted', door: 'lit', clock: 'lit', stub: 'refused', desk: 'shown' },
      },
    ],
    limit:
      'A paper ticket exists once. Stub and ticket here are text, and a copy opens as much as the original. And doors may remember: one that keeps an answer of the desk is late in hearing of a no.',
    question: {
      ask: 'One evening the desk is shut, and nobody answers there. What still opens the door?',
      options: [
        {
          right: true,
          text: 'A ticket, as long as the door knows the stamp',
          feedback: 'The door needs the desk’s public key, which it keeps, and nothing else until the time is up.',
          see: seen.jwtShown,
        },
        {
          belief: 'c29-the-api-trusts-its-client',
          text: 'A stub, if the door has let it in before',
          feedback:
            'A door that asks each time gets no answer now, and lets nobody in on a number that it cannot look up.',
          see: seen.deskShut,
        },
        {
          belief: 'c29-the-api-always-asks',
          text: 'Neither: without a desk, nothing can be checked',
          feedback: 'A stamp can be checked without whoever made it. That is what a signature is for.',
          see: seen.jwtShown,
        },
      ],
    },
  },
  walk: 'stub-or-ticket',
  quiz: [
    '28-what-photoprint-reads',
    '29-after-ada-has-left-with-a-stub',
    '29-one-call-with-a-stub',
    '29-good-token-too-small',
    '29-kept-for-ten-seconds',
  ],
  stick: {
    sentence: 'A stub is worth what the desk says now; a ticket is worth what it said when it was stamped.',
    hook: 'Stub: somebody is asked. Ticket: time is up, and not before.',
    example:
      'Tokens live for 60 minutes, and Ada takes hers back after 2. The stub opens nothing from minute 2 on. The ticket goes on opening for 58 more.',
    cards: [
      {
        id: '28-card-who-looks-inside',
        concept: 28,
        front: 'Who may look inside an access token?',
        back: 'The API that it is for, or the issuer whom the API asks. The client carries it unread.',
        see: seen.jwtShown,
      },
      {
        id: '29-card-two-ways',
        concept: 29,
        front: 'An API is shown a token. In which two ways can it find out what it is worth?',
        back: 'Check a JWT by itself, with the issuer’s keys. Or ask the issuer: introspection.',
        see: seen.answered,
      },
      {
        id: '29-card-401-403',
        concept: 29,
        front: '401 or 403: which one says that a new token of the same kind will not help?',
        back: '403, insufficient_scope. 401 says that this token is missing or no good.',
        see: seen.tooLittle,
      },
      {
        id: '30-card-denylist',
        concept: 30,
        front: 'An API looks into a denylist at every call. Which advantage of a JWT is gone?',
        back: 'That nothing is looked up. Every call reads shared memory again, as with a session.',
        see: seen.denylist,
      },
    ],
  },
}
