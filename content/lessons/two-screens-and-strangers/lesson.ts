import type { Evidence } from '../../evidence'
import type { Lesson } from '../../lesson'

const phished: Evidence = {
  label: 'Every check passes, and Mallory has the photos',
  place: { flow: 'device-authorization', at: 'api-response', whatIf: 'phished' },
}
const late: Evidence = {
  label: 'A code that is too old',
  place: { flow: 'device-authorization', at: 'user-code-error-page', whatIf: 'user-code-late' },
}
const borrowed: Evidence = {
  label: 'A borrowed name, on a genuine page',
  place: { flow: 'registration', at: 'consent-page', whatIf: 'client-name-of-someone-trusted' },
}

export const lesson: Lesson = {
  id: 'two-screens-and-strangers',
  part: 'choosing',
  title: 'Two screens, and strangers',
  question: 'How does a TV sign in? How does a stranger?',
  lead: 'How a device without a keyboard gets a yes, what ties two screens together, and what a stranger’s own word is worth.',
  concepts: [39, 40],
  minutes: 4,
  attempt: '39-a-code-from-a-friendly-voice',
  refuted: {
    belief: 'c39-a-genuine-page-cannot-phish',
    by: { flow: 'device-authorization', at: 'api-response', whatIf: 'phished' },
    shows:
      'Ada typed a code that Mallory had given her, on Acme ID’s genuine page, with her real password. No check failed, and the photos went to Mallory.',
  },
  picture: {
    title: 'A number carried across the street',
    intro:
      'A statue outside the cloakroom cannot walk or write. It shows a number. Whoever carries that number to the desk and says yes decides what the statue gets.',
    run: { flow: 'device-authorization', at: 'device-token-response' },
    things: [
      {
        id: 'number',
        is: 'note',
        label: 'the number on the statue',
        stands: 'the user_code',
        value: { message: 'device-authorization-response', name: 'user_code' },
      },
      {
        id: 'string',
        is: 'stub',
        label: 'the statue’s own stub',
        stands: 'the device_code',
        value: { message: 'device-authorization-response', name: 'device_code', as: 'short' },
      },
      { id: 'ada', is: 'person', label: 'Ada, who carries the number', stands: 'the person with the phone' },
      { id: 'desk', is: 'desk', label: 'the desk', stands: 'Acme ID' },
      { id: 'thief', is: 'thief', label: 'somebody with another statue', stands: 'Mallory, with a device of hers' },
    ],
    hidden: ['thief'],
    moves: [
      {
        press: 'Ask at the desk at once',
        says: 'Nobody has said yes to this stub. Not yet, says the desk; come again in a while.',
        shows: { string: 'refused', desk: 'lit' },
      },
      {
        press: 'Carry the number to the desk',
        says: 'Ada says who she is, and yes to this number. The desk writes it down.',
        shows: { number: 'accepted', ada: 'lit', desk: 'accepted' },
      },
      {
        press: 'Ask at the desk again',
        says: 'Now the stub is worth a ticket, once.',
        shows: { string: 'accepted', number: 'gone' },
      },
      {
        press: 'Let somebody whisper another number',
        says: 'Ada carries it to the same desk and says the same yes. The ticket goes to the statue that the number belongs to.',
        shows: { thief: 'accepted', number: 'lit', string: 'hidden', ada: 'shown' },
      },
    ],
    limit:
      'A statue stands where everybody sees it. A device can be anywhere, and its number can reach Ada by telephone or by mail.',
    question: {
      ask: 'The desk makes numbers die after a minute. Whom does that stop?',
      options: [
        {
          text: 'Whoever sent a number by mail an hour ago',
          right: true,
          feedback: 'An old number leads nowhere. It takes a helper who is quick.',
          see: late,
        },
        {
          text: 'Whoever talks to Ada on the telephone',
          belief: 'c39-a-genuine-page-cannot-phish',
          feedback: 'They fetch a fresh number and read it out. A minute is enough.',
          see: phished,
        },
        {
          text: 'Whoever has given a statue a false name',
          belief: 'c40-registered-is-checked',
          feedback: 'The name has nothing to do with the time. It stands on the desk’s own page, and Ada believes it.',
          see: borrowed,
        },
      ],
    },
  },
  walk: 'two-screens-and-strangers',
  quiz: [
    '39-who-speaks-when',
    '39-asked-again-at-once',
    '40-a-name-that-people-trust',
    '39-a-tool-on-a-laptop',
    '40-somebody-at-the-door',
  ],
  stick: {
    sentence: 'Where one screen asks and another answers, only the person ties them together.',
    hook: 'A genuine page proves who asks you to sign in, and nothing about who gets the token.',
    example:
      'A television shows a code. Ada types it on her phone and signs in there. The television has been asking all the while, is told “not yet”, and then gets its token.',
    cards: [
      {
        id: '39-card-pending',
        concept: 39,
        front: 'The token endpoint says authorization_pending. What does the device do?',
        back: 'It waits for the interval and asks again. With slow_down it waits five seconds longer each time.',
        see: {
          label: 'Not yet',
          place: { flow: 'device-authorization', at: 'authorization-pending-response' },
        },
      },
      {
        id: '39-card-phished',
        concept: 39,
        front: 'How is the device flow phished, on the genuine page?',
        back: 'Mallory starts it on her own device and gets Ada to type that code. Every check passes.',
        see: phished,
      },
      {
        id: '40-card-claims',
        concept: 40,
        front: 'A client has registered itself. What is its name worth?',
        back: 'It is a claim. The server has to do something against borrowed names, since people believe its page.',
        see: borrowed,
      },
    ],
  },
}
