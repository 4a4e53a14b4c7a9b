import type { Lesson } from '../../lesson'
import { places } from './places'

export const lesson: Lesson = {
  id: 'where-tokens-live',
  part: 'browser',
  title: 'Where tokens live',
  question: 'What can a script reach, wherever you put them?',
  lead: 'You know the places for a token: in a page, behind it, on a phone. For each you can say who could take it away, and who could only use it.',
  concepts: [48, 49, 50, 51, 52],
  minutes: 6,
  attempt: '48-forty-libraries',
  refuted: {
    belief: 'c48-httponly-makes-xss-harmless',
    by: {
      flow: 'authorization-code',
      settings: { client: 'bff' },
      at: 'bff-response-2',
      whatIf: 'bff-script-asks-too',
    },
    shows:
      'The cookie is HttpOnly, and no script can read it. A hostile script made the page’s own call all the same, and here are Ada’s photos for it.',
  },
  picture: {
    title: 'The open counter',
    intro:
      'The page is a counter in the market hall where many helpers work. Helpers are scripts: all of them may do what one of them may. Put the stamped ticket somewhere, and see what a thief among the helpers makes of it.',
    run: { flow: 'authorization-code', settings: { client: 'bff' }, at: 'bff-request' },
    things: [
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the stamped ticket',
        stands: 'the access token',
        value: { message: 'token-response', name: 'access_token', as: 'short' },
      },
      {
        id: 'shelf',
        is: 'shelf',
        label: 'the shelf behind the counter',
        stands: 'web storage, or a variable of the page',
      },
      { id: 'thief', is: 'thief', label: 'a helper who steals', stands: 'a hostile script on the page' },
      { id: 'desk', is: 'desk', label: 'the locked back office', stands: 'the backend for the page' },
      {
        id: 'stub',
        is: 'stub',
        label: 'a wristband that does not come off',
        stands: 'the HttpOnly session cookie',
        value: { message: 'bff-request', name: '__Host-photoprint', as: 'short' },
      },
      { id: 'door', is: 'door', label: 'the door to the photos', stands: 'the Photo API' },
    ],
    hidden: ['thief', 'desk', 'stub'],
    moves: [
      {
        press: 'Put the ticket on the shelf',
        says: 'Every helper can reach the shelf, for they all work at this counter. That is convenient.',
        shows: { ticket: 'lit', shelf: 'lit' },
      },
      {
        press: 'Hire one helper too many',
        says: 'He takes the ticket home and shows it at the door himself. The stamp is genuine, so the door opens.',
        shows: { thief: 'lit', ticket: 'gone', shelf: 'shown', door: 'accepted' },
      },
      {
        press: 'Lock the ticket in the back office',
        says: 'The office keeps the ticket and Ada wears a wristband. Whoever asks beside her is served with her ticket, and never touches it.',
        shows: { desk: 'lit', ticket: 'shown', stub: 'lit', thief: 'shown', door: 'shown', shelf: 'hidden' },
      },
      {
        press: 'Let the thief ask at the office',
        says: 'While Ada stands there, he calls out in her place and is handed her photos. Nobody can tell the calls apart.',
        shows: { thief: 'lit', desk: 'accepted', door: 'accepted' },
      },
      {
        press: 'Let Ada go home',
        says: 'The wristband goes with her. The thief has no ticket and no wristband, and the office turns him away.',
        shows: { stub: 'gone', thief: 'refused', desk: 'refused', door: 'shown' },
      },
    ],
    limit:
      'A helper has a face, and a script has none: the browser cannot tell one script of a page from another. Where a page takes tokens itself, a thief can even ask Acme ID for a new one.',
    question: {
      ask: 'A stall next door calls to the office: “The photos of the lady there, please.” She wears her wristband. What should the office look at first?',
      options: [
        {
          text: 'Whether the call comes from its own counter',
          right: true,
          feedback:
            'That is what the Origin and a header of one’s own are for. The wristband proves that Ada is there, and not that she or her page asked.',
          see: places.foreignPage,
        },
        {
          text: 'Whether the wristband is a genuine one',
          belief: 'c49-jwt-prevents-csrf',
          feedback:
            'It is genuine, for it is on Ada’s arm. That is the trick: the browser attaches it, whoever had the request sent.',
          see: places.bffCall,
        },
        {
          text: 'Whether the stall has copied the wristband',
          belief: 'c49-csrf-steals-the-cookie',
          feedback:
            'The stall needs no copy and never sees it. It only has a request made in which the browser brings it along.',
          see: places.foreignPage,
        },
      ],
    },
  },
  walk: 'where-tokens-live',
  quiz: [
    '48-four-places',
    '50-where-is-the-token',
    '49-a-foreign-page-calls',
    '52-the-other-app',
    '51-the-script-asks-too',
  ],
  stick: {
    sentence:
      'In a page, what one script can use every script can use: so let the page have nothing that could be taken away.',
    hook: 'Storage is a shelf, a variable a drawer, HttpOnly a wristband, a backend a locked office.',
    example:
      'Photoprint’s page sends a cookie to its own server, and the server sends the token to the Photo API. A hostile script may ask while the page is open, and leaves with empty hands.',
    cards: [
      {
        id: '48-card-places',
        concept: 48,
        front: 'What does HttpOnly stop, and what not?',
        back: 'It stops a script from reading the cookie. It does not stop the script’s calls from going with it.',
        see: places.scriptAsks,
      },
      {
        id: '49-card-attached',
        concept: 49,
        front: 'Which credentials does CSRF threaten?',
        back: 'Those that the browser attaches by itself, such as cookies, whatever is in them. Not those that a script has to attach.',
        see: places.foreignPage,
      },
      {
        id: '50-card-who-asks',
        concept: 50,
        front: 'Who enforces CORS, and against whom?',
        back: 'The browser, against pages of other origins. A program asks nobody.',
        see: places.unknownOrigin,
      },
      {
        id: '51-card-backend',
        concept: 51,
        front: 'What is left to a hostile script where a backend keeps the tokens?',
        back: 'To make the page’s calls while the page is open. There is no token to carry away.',
        see: places.scriptAsks,
      },
      {
        id: '52-card-scheme',
        concept: 52,
        front: 'Another app catches the code of yours. What is it worth there?',
        back: 'Nothing, with PKCE: the verifier never left your app.',
        see: places.wrongVerifier,
      },
    ],
  },
}
