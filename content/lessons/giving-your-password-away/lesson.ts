import type { Lesson } from '../../lesson'

/** Every number of the picture is of this run. */
const run = { flow: 'cookie-session', at: 'api-login-response' } as const

export const lesson: Lesson = {
  id: 'giving-your-password-away',
  part: 'ground',
  title: 'Giving your password away',
  question: 'What is wrong with just telling it the password?',
  lead: 'You know what a password opens once somebody else has it. And you know why a server that remembers you by a number can end that at once.',
  concepts: [1, 2],
  minutes: 5,
  attempt: '1-what-the-password-opens',
  refuted: {
    belief: 'c1-trusted-app-may-have-the-password',
    by: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
    shows:
      'Photoprint means no harm, and one of its requests ends up in a log. Mallory copies the password out of it, asks Acme ID for a token in Photoprint’s name, and gets one.',
  },
  picture: {
    title: 'The coat check',
    intro:
      'Ada has left her coat at a cloakroom, and the desk knows her by a secret word. A runner offers to fetch something from its pocket. The desk cannot see who stands there: it only hears what is said.',
    run,
    things: [
      {
        id: 'word',
        is: 'note',
        label: 'the secret word',
        stands: 'Ada’s password, on its way through Photoprint',
        value: { message: 'api-login-request', name: 'password' },
      },
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'the Photo API, which signs people in by itself' },
      { id: 'book', is: 'shelf', label: 'the cloakroom book', stands: 'the API’s record of the session' },
      {
        id: 'stub',
        is: 'stub',
        label: 'the numbered stub',
        stands: 'the cookie: the number of that record',
        value: { message: 'api-login-response', name: 'acme_session' },
      },
      {
        id: 'copy',
        is: 'copy',
        label: 'a copy of the stub',
        stands: 'the same cookie, copied out of a log by Mallory',
        value: { message: 'own-api-request', name: 'acme_session' },
      },
    ],
    hidden: ['book', 'stub', 'copy'],
    moves: [
      {
        press: 'Say the word at the desk',
        says: 'The runner says Ada’s word. The desk takes the runner for Ada, writes a line into its book and hands out a stub with the number of the line.',
        shows: { word: 'accepted', desk: 'lit', book: 'shown', stub: 'shown' },
      },
      {
        press: 'Show the stub',
        says: 'The desk looks the number up in its book: Ada’s coat. The stub itself says nothing.',
        shows: { word: 'shown', book: 'lit', stub: 'accepted' },
      },
      {
        press: 'Show a copy of the stub',
        says: 'Mallory has written the number down. The desk looks it up in the same book, and finds Ada’s coat again.',
        shows: { stub: 'shown', copy: 'accepted' },
      },
      {
        press: 'Strike the line out of the book',
        says: 'Ada signs out. The number leads nowhere any more, on the stub and on every copy.',
        shows: { book: 'gone', stub: 'refused', copy: 'refused' },
      },
      {
        press: 'Say the word again',
        says: 'The runner still knows the word, and says it once more. There is a new line in the book, and a new stub.',
        shows: { word: 'accepted', book: 'lit', stub: 'shown' },
      },
    ],
    limit:
      'A person at a desk might know Ada’s face. A server sees what is sent, and nothing else. And a machine can try a million words an hour, which a runner cannot.',
    question: {
      ask: 'Ada has told her word to two runners. She wants to be rid of one of them, and keep the other. What does she have to do?',
      options: [
        {
          text: 'Choose a new word, and tell it to the one she keeps',
          right: true,
          feedback:
            'There is one word for everybody. To lock one runner out she has to lock out all who know it, and start again.',
          see: {
            label: 'The same password is as good the second time',
            place: { flow: 'password', at: 'password-token-request', whatIf: 'password-used-again' },
          },
        },
        {
          text: 'Have the line struck out that this runner’s stub belongs to',
          belief: 'c2-signing-out-reaches-every-copy',
          feedback: 'His stub is worthless then, and he says the word again. The stub was not what he got in with.',
          see: {
            label: 'After the sign-out the password is as good as before',
            place: { flow: 'cookie-session', at: 'left-page' },
          },
        },
        {
          text: 'Tell the desk to send that runner away when he comes',
          belief: 'c1-server-sees-which-program',
          feedback:
            'The desk hears the right word, and to the desk that is Ada. It cannot tell one runner from the other.',
          see: {
            label: 'What the API is told: a name and a password',
            place: { flow: 'cookie-session', at: 'api-login-request' },
          },
        },
      ],
    },
  },
  walk: 'giving-your-password-away',
  quiz: [
    '1-who-is-there-or-what-may-be-done',
    '2-copy-of-the-cookie-after-sign-out',
    '1-genuine-and-too-little',
    '2-looked-up-or-self-contained',
    '2-cookie-thrown-away',
  ],
  stick: {
    sentence: 'A password says “I am Ada”, and never “only the photos, and only today”.',
    hook: 'Lend a key and you have lent the house. Lend a stub and you have lent one coat, until somebody strikes it out.',
    example:
      'Photoprint needs three photos. With Ada’s password it can fetch them, delete them, and change the password too. What she wanted to say was: read my photos, until I say stop.',
    cards: [
      {
        id: '1-card-two-questions',
        concept: 1,
        front: 'Which two questions do authentication and authorization answer?',
        back: 'Authentication: who is there? Authorization: what may they, or a program of theirs, do?',
        see: {
          label: 'Ada is asked what Photoprint may do',
          place: { flow: 'authorization-code', at: 'consent-page' },
        },
      },
      {
        id: '1-card-genuine-token-refused',
        concept: 1,
        front: 'A token is genuine, and the call is refused. How can that be?',
        back: 'The token says who asks and what for. Whether that is enough for this call is decided at every call.',
        see: {
          label: 'insufficient_scope',
          place: { flow: 'authorization-code', at: 'api-error-response', settings: { consent: 'narrowed' } },
        },
      },
      {
        id: '1-card-password-in-a-log',
        concept: 1,
        front: 'An app’s log leaks a password that somebody gave it. What is lost?',
        back: 'The whole account, until the password is changed. It was not tied to the app, the purpose or a time.',
        see: {
          label: 'Mallory uses it',
          place: { flow: 'password', at: 'password-token-response', whatIf: 'password-from-the-log' },
        },
      },
      {
        id: '2-card-where-is-the-session',
        concept: 2,
        front: 'Where is a session, and what is in its cookie?',
        back: 'The session is a record at the server. The cookie has its number, and nothing else.',
        see: { label: 'A bare number', place: { flow: 'cookie-session', at: 'own-api-request' } },
      },
      {
        id: '2-card-copy-after-sign-out',
        concept: 2,
        front: 'After the sign-out somebody shows a copy: of a session’s cookie, of a JWT. Which one still works?',
        back: 'The JWT, until it expires, where nobody looks it up. The cookie is refused, for its record is gone.',
        see: {
          label: 'The copied cookie, refused',
          place: { flow: 'cookie-session', at: 'api-logout-response', whatIf: 'cookie-after-logout' },
        },
      },
    ],
  },
}
