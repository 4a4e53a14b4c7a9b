import type { Evidence, StagePlace } from '../evidence'
import type { Item, Pair } from '../item'
import { rfc } from '../words/specs'

const on = (flow: string, label: string, at: string, more: Omit<StagePlace, 'flow' | 'at'> = {}): Evidence => ({
  label,
  place: { flow, at, ...more },
})

const device = 'device-authorization'
const twoCodes = on(device, 'Two codes, for the TV', 'device-authorization-response')
const notYet = on(device, 'Not yet', 'authorization-pending-response')
const typed = on(device, 'Ada types the code', 'user-code-submission')
const saidYes = on(device, 'Ada says yes', 'consent-submission')
const itsToken = on(device, 'The TV is given its token', 'device-token-response')
const slower = on(device, 'Asked too soon', 'slow-down-response', { whatIf: 'asks-again-at-once' })
const phished = on(device, 'Mallory has the photos', 'api-response', { whatIf: 'phished' })
const guessed = on(device, 'A guessed device_code, refused', 'token-error-response', { whatIf: 'device-code-changed' })
const oneBrowser = on('authorization-code', 'Question and answer in one browser', 'callback-request')
const words = on('ciba', 'The words differ, and nobody notices', 'api-response', { whatIf: 'binding-message-differs' })
const introduces = on('registration', 'Photoprint introduces itself', 'registration-request')
const anId = on('registration', 'Acme ID gives it an id', 'registration-response')
const borrowed = on('registration', 'A borrowed name, on a genuine page', 'consent-page', {
  whatIf: 'client-name-of-someone-trusted',
})
const notHandedOut = on('registration', 'Without the right token, refused', 'registration-error-response', {
  whatIf: 'initial-token-changed',
})
const openDoor = on('registration', 'Open to everybody', 'registration-response', {
  settings: { registration: 'open' },
})
const elsewhere = on('authorization-code', 'An address that is not registered', 'authorization-error-page', {
  whatIf: 'redirect-uri-of-someone-else',
})

export const items: readonly Item[] = [
  {
    kind: 'predict',
    id: '39-a-code-from-a-friendly-voice',
    concept: 39,
    situation:
      'Mallory has started the same thing on a device of her own. She telephones Ada, who sits before Acme ID’s genuine page, and reads out the code of that device. Ada types it, signs in and says yes.',
    ask: 'Is Mallory’s device stopped?',
    live: { flow: device, at: 'user-code-page' },
    change: { whatIf: 'phished' },
    options: [
      {
        outcome: 'accepted',
        text: 'No: all of it is genuine except the device',
        right: true,
        feedback: 'Nothing but Ada connects the two screens, and she was told a wrong thing.',
        see: phished,
      },
      {
        outcome: 'refused',
        text: 'Yes: the page and the password are genuine',
        belief: 'c39-a-genuine-page-cannot-phish',
        feedback: 'They are, and that is why every check passes. They say nothing about the device.',
        see: phished,
      },
      {
        outcome: 'refused',
        text: 'Yes: the token is sent to the TV near Ada',
        belief: 'c39-the-server-tells-the-device',
        feedback: 'It is sent to nobody. Whoever has the long code to this short one picks it up.',
        see: itsToken,
      },
    ],
    why: 'Ada’s yes is for the device whose code she typed. Which one that is, no message can tell her.',
    see: phished,
    specs: [rfc(8628, '5.4')],
  },
  {
    kind: 'order',
    id: '39-who-speaks-when',
    concept: 39,
    alike: [23],
    situation: 'Ada’s TV wants to show her photos.',
    ask: 'In which order do these messages travel?',
    live: { flow: device, at: 'device-token-response' },
    cards: [
      {
        message: 'device-authorization-response',
        belief: 'c39-the-server-tells-the-device',
        feedback: 'Without the codes neither the TV nor Ada has anything to show or to type.',
        see: twoCodes,
      },
      {
        message: 'authorization-pending-response',
        belief: 'c39-an-error-ends-it',
        feedback: 'The TV asks at once, and is told: not yet.',
        see: notYet,
      },
      {
        message: 'user-code-submission',
        belief: 'c39-the-server-tells-the-device',
        feedback: 'Ada types the short code on her phone.',
        see: typed,
      },
      {
        message: 'consent-submission',
        belief: 'c39-a-genuine-page-cannot-phish',
        feedback: 'Her yes comes after the code: she has to know what she says yes to.',
        see: saidYes,
      },
      {
        message: 'device-token-response',
        belief: 'c39-the-server-tells-the-device',
        feedback: 'Only when the TV asks again does it get its token.',
        see: itsToken,
      },
    ],
    why: 'The TV asks all the while. The answer changes once Ada has said yes.',
    see: notYet,
    specs: [rfc(8628, '3.4'), rfc(8628, '3.5')],
  },
  {
    kind: 'predict',
    id: '39-asked-again-at-once',
    concept: 39,
    situation:
      'The TV was told authorization_pending, and is to wait five seconds. Instead it asks again at once. Ada has not typed anything yet.',
    ask: 'What does the TV get?',
    live: { flow: device, at: 'authorization-pending-response' },
    change: { whatIf: 'asks-again-at-once' },
    note: 'grant.error',
    options: [
      {
        outcome: 'refused',
        text: 'A refusal: it must wait longer from now on, and may then ask again',
        right: true,
        feedback: 'slow_down: five seconds more between two questions, this time and each time after it.',
        see: slower,
      },
      {
        outcome: 'refused',
        text: 'A refusal: the second error ends it, and it must begin with new codes',
        belief: 'c39-an-error-ends-it',
        feedback: 'Neither of the two errors ends it. The codes stay good.',
        see: slower,
      },
      {
        outcome: 'accepted',
        text: 'A token: it asks often enough to be there when she has said yes',
        belief: 'c39-asking-faster-is-quicker',
        feedback: 'She has not said anything yet, and asking faster makes the wait longer.',
        see: slower,
      },
    ],
    why: 'A million impatient TVs would bring the server down, so each hurry costs five seconds more.',
    see: slower,
    specs: [rfc(8628, '3.5')],
  },
  {
    kind: 'choice',
    id: '39-a-tool-on-a-laptop',
    concept: 39,
    alike: [37, 52],
    situation: 'A command-line tool needs Ada’s permission. It runs on her laptop, where there is a browser.',
    ask: 'What do you advise?',
    options: [
      {
        text: 'Open the browser, and wait on an address of this machine',
        right: true,
        feedback: 'Question and answer stay on one machine, so a code from elsewhere is of no use.',
        see: oneBrowser,
      },
      {
        text: 'Show a code to type, as is the custom for command lines',
        belief: 'c39-command-lines-use-it',
        feedback: 'That loosens the tie without need: anybody can give Ada a code to type.',
        see: phished,
      },
      {
        text: 'Show a code to type, since the page asks for two factors',
        belief: 'c39-a-genuine-page-cannot-phish',
        feedback: 'Both factors would be Ada’s own, and the device would still be somebody else’s.',
        see: phished,
      },
    ],
    why: 'Two screens are for devices that have no browser. Where there is one, the code flow is harder to phish.',
    see: oneBrowser,
    specs: [rfc(8252, '7.3'), rfc(8628, '5.4')],
  },
  {
    kind: 'predict',
    id: '40-a-name-that-people-trust',
    concept: 40,
    alike: [20],
    situation: 'A client that nobody knows registers itself. It says that its name is “Acme Photos Security”.',
    ask: 'Does Acme ID take it, and what will Ada see?',
    live: { flow: 'registration', at: 'registration-request' },
    change: { whatIf: 'client-name-of-someone-trusted' },
    options: [
      {
        outcome: 'accepted',
        text: 'It is taken, and Ada reads that name on Acme ID’s page',
        right: true,
        feedback: 'The name is what the client says of itself. Nothing here compares it with anything.',
        see: borrowed,
      },
      {
        outcome: 'refused',
        text: 'It is refused, for the name is not that of its address',
        belief: 'c40-registered-is-checked',
        feedback: 'A server could compare the two. This one does not, and none has to do just that.',
        see: borrowed,
      },
      {
        outcome: 'refused',
        text: 'It is refused, for nobody has looked at the client yet',
        belief: 'c40-the-only-way',
        feedback: 'Nobody looks: that is what registering at run time is for.',
        see: anId,
      },
    ],
    why: 'A registered client has said something about itself. Nobody has checked it.',
    see: borrowed,
    specs: [rfc(7591, '5')],
  },
  {
    kind: 'predict',
    id: '40-somebody-at-the-door',
    concept: 40,
    situation:
      'Acme ID lets only those clients register that bring a token which it has handed out for that. A request comes with another one.',
    ask: 'Does it give the client an id?',
    live: { flow: 'registration', at: 'registration-request', settings: { registration: 'token' } },
    change: { whatIf: 'initial-token-changed' },
    note: 'registration_create.error',
    options: [
      {
        outcome: 'refused',
        text: 'No: here not everybody may put a client on the consent page',
        right: true,
        feedback: 'The initial access token says that somebody wants this client in.',
        see: notHandedOut,
      },
      {
        outcome: 'refused',
        text: 'No: a client has to have a client_id before it can register',
        belief: 'c40-the-only-way',
        feedback: 'It gets that by registering. What it needs here is the token that was handed out.',
        see: anId,
      },
      {
        outcome: 'accepted',
        text: 'Yes: registering at run time is meant for those one does not know',
        belief: 'c40-anybody-may-register',
        feedback: 'That is one way to do it. This server asks for a token first.',
        see: openDoor,
      },
    ],
    why: 'Who may register is for the server to say: everybody, or those with an initial access token.',
    see: notHandedOut,
    specs: [rfc(7591, '3')],
  },
  {
    kind: 'choice',
    id: '40-what-is-more-than-a-word',
    concept: 40,
    alike: [22],
    situation: 'A client has registered itself with a name, a logo and a redirect address. None of it was looked at.',
    ask: 'Which of them does Acme ID hold it to, later?',
    options: [
      {
        text: 'The address: answers go there and nowhere else',
        right: true,
        feedback: 'It does not make the client honest, but it decides who gets the code.',
        see: elsewhere,
      },
      {
        text: 'The name: it stands on the page that Ada sees',
        belief: 'c40-registered-is-checked',
        feedback: 'It stands there because the client said so. Nobody holds it to that.',
        see: borrowed,
      },
      {
        text: 'All three: a registration is a check of them',
        belief: 'c40-registered-is-checked',
        feedback: 'It is an entry in a list. What stands in it is the client’s own word.',
        see: introduces,
      },
    ],
    why: 'A name is read by people; an address is compared by the server, at each request.',
    see: elsewhere,
    specs: [rfc(7591, '5'), rfc(6749, '3.1.2.3')],
  },
]

/** For the test before and the test after. */
export const pairs: readonly Pair[] = [
  {
    a: {
      kind: 'choice',
      id: '39-pair-a',
      concept: 39,
      situation:
        'A message says: “Your new speaker is nearly ready, please enter this code.” Ada opens her bank’s own page, enters it, signs in with two factors and agrees.',
      ask: 'What may have happened?',
      options: [
        {
          text: 'Somebody else’s device has just been let in',
          right: true,
          feedback: 'The code belongs to whoever started it. Ada has said yes to that device.',
          see: phished,
        },
        {
          text: 'Nothing bad, since the bank’s own page was used',
          belief: 'c39-a-genuine-page-cannot-phish',
          feedback: 'Her password is safe. The permission is not: it went to the device of the code.',
          see: phished,
        },
        {
          text: 'Nothing yet, since the speaker must be near her',
          belief: 'c39-the-server-tells-the-device',
          feedback: 'Nothing measures that. Whoever holds the long code asks for the token.',
          see: guessed,
        },
      ],
      why: 'A genuine page says who asks for the sign-in, not who will get the token.',
      see: phished,
      specs: [rfc(8628, '5.4')],
    },
    b: {
      kind: 'choice',
      id: '39-pair-b',
      concept: 39,
      situation:
        'A help desk calls an employee: “To end the fault, open our login page and type these eight letters.” She does, with her passkey, and presses Allow.',
      ask: 'What may have happened?',
      options: [
        {
          text: 'A program of the caller’s now acts for her',
          right: true,
          feedback: 'The letters were those of the caller’s device, and her yes was for it.',
          see: phished,
        },
        {
          text: 'Nothing bad, since a passkey cannot be phished',
          belief: 'c39-a-genuine-page-cannot-phish',
          feedback: 'The passkey was shown to the right site. The yes was for the wrong device.',
          see: phished,
        },
        {
          text: 'Nothing yet, since the server must call back first',
          belief: 'c39-the-server-tells-the-device',
          feedback: 'It calls nobody. The caller’s device has been asking all the while.',
          see: words,
        },
      ],
      why: 'However she signs in, only she connects the two screens, and she was told a wrong thing.',
      see: phished,
      specs: [rfc(8628, '5.4')],
    },
  },
]
