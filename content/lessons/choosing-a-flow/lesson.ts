import type { Evidence } from '../../evidence'
import type { Lesson } from '../../lesson'

const fromHistory: Evidence = {
  label: 'Read in the history, and used',
  place: { flow: 'implicit', at: 'api-response', whatIf: 'token-read-from-history' },
}
const wrongPassword: Evidence = {
  label: 'A password that is not right any more',
  place: { flow: 'password', at: 'password-token-error-response', whatIf: 'wrong-password' },
}
const nightly: Evidence = {
  label: 'The job proves who it is itself',
  place: { flow: 'client-credentials', at: 'client-credentials-request' },
}

export const lesson: Lesson = {
  id: 'choosing-a-flow',
  part: 'choosing',
  title: 'Choosing for your app',
  question: 'A page, a server, a phone, a nightly job: which flow?',
  lead: 'Why two of the four old grants are not to be used any more, and three questions that choose among what remains.',
  concepts: [35, 36, 37, 38],
  minutes: 6,
  attempt: '36-the-same-request-again',
  refuted: {
    belief: 'c35-pages-need-it',
    by: { flow: 'implicit', at: 'api-response', whatIf: 'token-read-from-history' },
    shows:
      'The page got its token in an address, as was once the custom. Mallory read that address in the browser’s history and showed the token at the Photo API, which let her in.',
  },
  picture: {
    title: 'A ticket that is called out',
    intro:
      'Ada’s things hang in the cloakroom, and a porter is to fetch a photo of hers. There are several ways to send him. Each is a way for a program to get in.',
    run: { flow: 'implicit', at: 'api-request', settings: { accessToken: 'jwt' } },
    things: [
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID, the authorization server' },
      {
        id: 'ticket',
        is: 'ticket',
        label: 'the ticket, called out across the hall',
        stands: 'an access token in an address',
        value: { message: 'implicit-response', name: 'access_token', as: 'short' },
      },
      { id: 'thief', is: 'thief', label: 'somebody in the hall', stands: 'whoever can read the address' },
      { id: 'number', is: 'note', label: 'a number that is good only with a secret word', stands: 'a code, with PKCE' },
      { id: 'key', is: 'key', label: 'Ada’s own key', stands: 'her password' },
      { id: 'door', is: 'door', label: 'the door', stands: 'the Photo API' },
    ],
    hidden: ['thief', 'number', 'key'],
    moves: [
      {
        press: 'Call the ticket out',
        says: 'The desk calls the whole ticket across the hall. The porter hears it, and so does everybody else.',
        shows: { ticket: 'lit', thief: 'shown' },
      },
      {
        press: 'Let somebody else show it',
        says: 'The door sees a good ticket and opens. It cannot tell who was meant.',
        shows: { thief: 'accepted', door: 'accepted' },
      },
      {
        press: 'Call out a number instead',
        says: 'The number is of use only to the porter, who alone knows the word that belongs to it. He gets the ticket at the desk, where nobody hears.',
        shows: { ticket: 'hidden', number: 'accepted', thief: 'refused', door: 'shown' },
      },
      {
        press: 'Give the porter Ada’s key',
        says: 'Now he needs neither number nor ticket. He can open everything that is hers, today and next week, and the desk asks nobody.',
        shows: { number: 'hidden', key: 'lit', door: 'accepted', thief: 'hidden' },
      },
    ],
    limit:
      'A porter who fetches things of his own appears nowhere here: he shows who he is at the desk and gets a ticket in his own name. That is client credentials, and Ada is not in it.',
    question: {
      ask: 'Ada has the lock changed that her key fits. Who of these stops at once?',
      options: [
        {
          text: 'The porter with her old key, and only he',
          right: true,
          feedback: 'The desk compares the key each time. Tickets that are out have nothing to do with the lock.',
          see: wrongPassword,
        },
        {
          text: 'Whoever heard the ticket in the hall',
          belief: 'c35-only-its-page-can-use-it',
          feedback: 'The door looks at the ticket, not at the lock. It is good until its time is over.',
          see: fromHistory,
        },
        {
          text: 'The porter who fetches his own things',
          belief: 'c38-a-user-can-be-put-in',
          feedback: 'He shows his own proof, and Ada’s lock has no part in it.',
          see: nightly,
        },
      ],
    },
  },
  walk: 'choosing-a-flow',
  quiz: [
    '35-a-page-without-a-server',
    '36-the-same-request-again',
    '37-what-fits-what',
    '38-who-is-it-about',
    '38-a-key-or-a-token',
  ],
  stick: {
    sentence: 'Is a person involved, can it keep a secret, has it a browser: the answers choose the flow.',
    hook: 'Person and browser: code with PKCE. Person, no browser: device. No person: client credentials.',
    example:
      'A shop has a page, a phone app and a nightly job. Page and app send Ada to Acme ID and swap a code with a verifier. The job proves itself with its own secret and gets a token whose sub is the job.',
    cards: [
      {
        id: '35-card-address',
        concept: 35,
        front: 'What was wrong with the implicit grant?',
        back: 'The access token stood in an address. Whoever read it could use it until it expired.',
        see: fromHistory,
      },
      {
        id: '36-card-once',
        concept: 36,
        front: 'A code and a password both buy a token. What is the difference?',
        back: 'A code is good once and for one permission. A password is good as often as one likes, and for the whole account.',
        see: {
          label: 'The same request, twice',
          place: { flow: 'password', at: 'password-token-response-2', whatIf: 'password-used-again' },
        },
      },
      {
        id: '37-card-three-questions',
        concept: 37,
        front: 'Which three questions choose a flow?',
        back: 'Is a person involved? Can the program keep a secret? Has it a browser?',
        see: { label: 'The map of the flows', page: '/flows' },
      },
      {
        id: '38-card-sub',
        concept: 38,
        front: 'Whom does the sub of a client-credentials token name?',
        back: 'The client. No person took part, so none is in it.',
        see: {
          label: 'A token about the client',
          place: { flow: 'client-credentials', at: 'client-credentials-response', tab: 'token-0' },
        },
      },
    ],
  },
}
