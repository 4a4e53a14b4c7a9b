/** The answer comes back through Ada's browser: a code, or a no. */
import type { SettingsCondition } from '../../../../lib/world/settings'
import type { Beat } from '../../../telling'
import { allGranted, bound } from '../conditions'
import { inPage, withSecret } from './clients'

const granted = { ...allGranted, consent: ['all', 'narrowed'] } as const

const answering = {
  id: 'code',
  from: ['authorization-response', 'jwt-authorization-response'],
  key: 'callback-request',
  pause: true,
} as const satisfies Partial<Beat>

const withCode = {
  ...answering,
  says: 'The code comes back through her browser',
  title: '“Take this one-time code back to Photoprint”',
  why: 'An address leaks into histories and logs, so it should carry no token.',
} as const

/** How the code stands in the address. */
const answers = [
  {
    when: { responseMode: ['query'] },
    comes: 'with a code in the address',
    ticket: 'code',
    values: {
      state: 'Must be the value that Photoprint made at the start, for this very browser.',
      iss: 'Who is answering, so that Photoprint takes the code to no other server.',
    },
  },
  {
    when: { responseMode: ['jwt'] },
    comes: 'with a signed JWT in the address, and a code in that',
    ticket: 'response',
    values: { response: 'The whole answer, signed by Acme ID: the code, state, who answers, and whom.' },
  },
] as const

/** What keeps a stolen code from being swapped. */
const guards = [
  {
    when: { pkce: ['required'] },
    text: 'So this one carries no token, only a code that works once and buys nothing without the secret that Photoprint kept.',
    short: 'It works once, and alone it buys nothing.',
    code: 'Works once, and only together with the secret that Photoprint kept.',
  },
  {
    when: { pkce: ['off'], client: withSecret },
    text: 'So this one carries no token, only a code that works once and buys nothing without Photoprint’s client secret.',
    short: 'It works once, and only for whoever has Photoprint’s client secret.',
    code: 'Works once, and only together with Photoprint’s client secret.',
  },
  {
    when: { pkce: ['off'], dpop: ['off'], client: ['public', ...inPage] },
    text: 'So this one carries no token, only a code that works once. But nothing ties it to Photoprint now: whoever is quicker can swap it.',
    short: 'It works once, but for whoever is the first to bring it.',
    code: 'Works once, for whoever brings it first.',
  },
  {
    when: { pkce: ['off'], dpop: bound, client: ['public', ...inPage] },
    text: 'So this one carries no token, only a code that works once and buys nothing without the key that Photoprint named in its request.',
    short: 'It works once, and only with the key that Photoprint named.',
    code: 'Works once, and only together with the key that Photoprint named in its request.',
  },
] as const

const codes = answers.flatMap((answer) =>
  guards.map(
    (guard): Beat => ({
      ...withCode,
      text: `Acme ID does not call Photoprint. It sends Ada’s browser back there, ${answer.comes}. Addresses leak: they stay in histories and logs. ${guard.text}`,
      short: `Acme ID sends Ada’s browser back with a code in the address. ${guard.short}`,
      legs: [
        { at: ['authorization-response', 'jwt-authorization-response'], ticket: answer.ticket },
        { at: 'callback-request', ticket: answer.ticket },
      ],
      values: answer.ticket === 'code' ? { code: guard.code, ...answer.values } : answer.values,
      when: { ...granted, ...answer.when, ...guard.when },
    }),
  ),
)

const withoutCode = {
  ...answering,
  from: ['authorization-error-response', 'jwt-authorization-response'],
  legs: [
    { at: ['authorization-error-response', 'jwt-authorization-response'], ticket: 'error' },
    { at: 'callback-request', ticket: 'error' },
  ],
  values: { error: 'The reason, as a word that a program understands.', state: 'A no is tied to the question too.' },
} as const

const never = { prompt: ['none'] } as const satisfies SettingsCondition
const denied = { prompt: ['default'], consent: ['denied'] } as const satisfies SettingsCondition

const refusals: readonly Beat[] = [
  {
    ...withoutCode,
    says: 'Her no comes back through her browser',
    title: '“She said no: access_denied”',
    text: 'Acme ID sends Ada’s browser back to Photoprint with an error where the code would have been. Without a code there is no token, and without a token there are no photos. All that Photoprint can do is to tell her so.',
    short: 'Acme ID sends her browser back with an error, not with a code. Without a code there is no token.',
    why: 'Whoever asked has to be told, even when there is nothing to give.',
    when: denied,
  },
  {
    ...withoutCode,
    says: 'Acme ID may not ask her, and refuses',
    title: '“I would have to ask her to sign in: login_required”',
    text: 'Photoprint asked with prompt=none: show Ada nothing. But Acme ID does not know yet who sits at this browser, and cannot find out without a page. So it sends the browser back with an error where the code would have been.',
    short: 'Photoprint wanted Ada to see no page. Acme ID does not know her yet, so it answers with an error.',
    why: 'Nobody can be taken for Ada before she has shown that she is Ada.',
    when: never,
  },
]

export const codeBeats: readonly Beat[] = [...codes, ...refusals]
