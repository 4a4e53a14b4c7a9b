import type { Evidence } from '../../evidence'
import type { Lesson } from '../../lesson'

const copyWorks: Evidence = {
  label: 'The copy of the JWT, after Ada left',
  place: { flow: 'revocation', at: 'api-response-2' },
}
const struckOut: Evidence = {
  label: 'A refresh token that Acme ID does not find',
  place: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'refresh-token-changed' },
}

export const lesson: Lesson = {
  id: 'refresh-and-take-back',
  part: 'oauth',
  title: 'Refresh, rotate, take back',
  question: 'What ends when Ada changes her mind, and when?',
  lead: 'Why there is a second token, what it means when it is used twice, and what “revoked” reaches and does not reach.',
  concepts: [31, 32, 33, 34],
  minutes: 6,
  attempt: '34-after-her-goodbye',
  refuted: {
    belief: 'c34-every-api-hears-of-it',
    by: { flow: 'revocation', at: 'api-response-2', settings: { accessToken: 'jwt' } },
    shows:
      'Ada has disconnected Photoprint. Mallory shows a copy of the JWT, and the Photo API sends her the photos: it checked signature and date, and nobody told it.',
  },
  picture: {
    title: 'The slip that fetches tickets',
    intro:
      'The cloakroom gives out stamped tickets that are good for an hour. Whoever wants to stay longer also gets a slip. The doors know tickets; only the desk knows slips, and it keeps a book of them.',
    run: { flow: 'refresh', at: 'api-request-3', settings: { accessToken: 'jwt' } },
    things: [
      {
        id: 'slip',
        is: 'note',
        label: 'the slip',
        stands: 'the refresh token',
        value: { message: 'token-response', name: 'refresh_token', as: 'short' },
      },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the first ticket',
        stands: 'an access token, a JWT',
        value: { message: 'token-response', name: 'access_token', as: 'short' },
      },
      {
        id: 'desk',
        is: 'desk',
        label: 'the desk, with its book of slips',
        stands: 'Acme ID, the authorization server',
      },
      { id: 'door', is: 'door', label: 'the door', stands: 'the Photo API' },
      {
        id: 'next',
        is: 'ticket',
        label: 'the next ticket',
        stands: 'the access token after a refresh',
        value: { message: 'refresh-response', name: 'access_token', as: 'short' },
      },
      { id: 'copy', is: 'copy', label: 'a copy of that ticket', stands: 'what Mallory found in a log' },
    ],
    hidden: ['next', 'copy'],
    moves: [
      {
        press: 'Let an hour pass',
        says: 'The time on the ticket is over. The door reads it and refuses, and asks nobody.',
        shows: { ticket: 'refused', door: 'lit' },
      },
      {
        press: 'Show the slip at the door',
        says: 'The door does not know slips. It never sees one in its life.',
        shows: { slip: 'refused', door: 'refused' },
      },
      {
        press: 'Show the slip at the desk',
        says: 'The desk looks into its book, decides, and stamps a new ticket. It could have said no.',
        shows: { slip: 'accepted', desk: 'accepted', ticket: 'gone', next: 'shown', door: 'shown' },
      },
      {
        press: 'Strike the slip out of the book',
        says: 'Ada has changed her mind. From now on the desk stamps no ticket for this slip.',
        shows: { slip: 'gone', desk: 'lit' },
      },
      {
        press: 'Show a copy of the ticket at the door',
        says: 'The stamp is real and the hour is not over. The door lets it in: nobody brought it the book.',
        shows: { copy: 'accepted', door: 'accepted', desk: 'shown' },
      },
    ],
    limit:
      'Who loses a paper slip misses it. A string that was copied is still there, and its owner notices nothing. That is why many servers change the slip at every use.',
    question: {
      ask: 'The book burns one night. The stamp and the tickets survive. What is still good in the morning?',
      options: [
        {
          text: 'Tickets that are out, until the time on them is over',
          right: true,
          feedback:
            'A door needs the stamp and the time, and both are on the ticket. No slip is worth anything without the book.',
          see: copyWorks,
        },
        {
          text: 'The slips, since the desk itself gave them out',
          belief: 'c31-two-are-safer-than-one',
          feedback: 'A slip says nothing by itself. What it is worth stood in the book.',
          see: struckOut,
        },
        {
          text: 'Nothing at all: the permissions stood in the book',
          belief: 'c34-every-api-hears-of-it',
          feedback: 'They did. But the door does not read the book, and takes tickets until their time is over.',
          see: copyWorks,
        },
      ],
    },
  },
  walk: 'refresh-and-take-back',
  quiz: [
    '31-shown-at-the-door',
    '33-fired-at-noon',
    '34-an-answer-of-200',
    '32-mallory-was-quicker',
    '34-what-ends-when',
  ],
  stick: {
    sentence: 'What is looked up can be taken back at once; what is only checked ends when its date comes.',
    hook: 'Slip to the desk, ticket to the door. You can strike out a slip; a ticket has to run out.',
    example:
      'An access token of an hour, issued at noon. Ada leaves at ten past, and the refresh token is revoked. A copy of a JWT opens the API until one o’clock; a copy of an opaque token is refused at the next call.',
    cards: [
      {
        id: '31-card-who-sees-it',
        concept: 31,
        front: 'Who is ever shown a refresh token?',
        back: 'The authorization server, and nobody else. An API gets access tokens only.',
        see: {
          label: 'The swap at Acme ID',
          place: { flow: 'refresh', at: 'refresh-request' },
        },
      },
      {
        id: '32-card-used-twice',
        concept: 32,
        front: 'One refresh token, used twice. Whom does the server lock out?',
        back: 'Both: it cannot tell the thief from the owner, so it ends the grant.',
        see: {
          label: 'The thief first, then Photoprint',
          place: { flow: 'refresh', at: 'refresh-error-response', whatIf: 'thief-first' },
        },
      },
      {
        id: '33-card-price',
        concept: 33,
        front: 'What does a short access token cost, and what does it buy?',
        back: 'It costs refreshes. It buys a short time in which a theft or a lost right goes unnoticed.',
        see: { label: 'What the hour was worth', place: { flow: 'refresh', at: 'api-error-response' } },
      },
      {
        id: '34-card-which',
        concept: 34,
        front: 'You may revoke one of the two tokens. Which, and what remains?',
        back: 'The refresh token: no new ones come. A JWT access token that is out runs until exp.',
        see: {
          label: 'The access token was named, the refresh token works',
          place: { flow: 'revocation', at: 'refresh-response', whatIf: 'refresh-after-jwt-revocation' },
        },
      },
    ],
  },
}
