/** Ada wants something, and Photoprint sends her to Acme ID for it. */
import type { Beat } from '../../../telling'
import { inPage, onServer } from '../conditions'

const click: Beat = {
  id: 'click',
  says: 'Ada clicks Print',
  title: '“I would like my photos printed”',
  text: 'A click like any other. Ada’s browser asks Photoprint for its next page. Photoprint cannot show her photos yet: they are at Acme, and Photoprint may not see them.',
  short: 'A click like any other. Photoprint cannot show her photos yet: they are at Acme.',
  why: 'Nothing starts before the person whose photos they are wants something.',
  from: 'client-start-request',
  key: 'client-start-request',
  legs: [{ at: 'client-start-request' }],
  when: { client: onServer },
}

const asking = {
  id: 'ask',
  title: '“Go and ask Acme ID”',
  why: 'Only Ada can say yes, so the question has to go where she can answer it.',
  from: ['pushed-authorization-request', 'authorization-redirect', 'authorization-request'],
  key: 'authorization-request',
} as const satisfies Partial<Beat>

const byServer = { ...asking, says: 'Photoprint sends her to Acme ID to ask' } as const
const byScript = { ...asking, says: 'Ada clicks, and is sent to Acme ID' } as const

const plain = {
  legs: [
    { at: 'authorization-redirect', ticket: 'state' },
    { at: 'authorization-request', ticket: 'state' },
  ],
  values: {
    client_id: 'Who is asking. Everybody may know it: it is no secret.',
    scope: 'What Photoprint would like to do.',
    state: 'A random value that must come back unchanged, so nobody can slip Ada an answer that she never asked for.',
    code_challenge: 'The fingerprint of a secret that Photoprint keeps to itself for now.',
  },
} as const satisfies Partial<Beat>

const signed = {
  legs: [
    { at: 'authorization-redirect', ticket: 'request' },
    { at: 'authorization-request', ticket: 'request' },
  ],
  values: {
    client_id: 'Who is asking, so that Acme ID knows whose key to check with.',
    request: 'The whole request as one signed JWT. All can read it, and whoever changes it breaks the signature.',
  },
} as const satisfies Partial<Beat>

const pushed = {
  legs: [
    { at: 'pushed-authorization-request', ticket: 'state' },
    { at: ['authorization-redirect', 'authorization-request'], ticket: 'request_uri' },
    { at: 'authorization-request', ticket: 'request_uri' },
  ],
  values: {
    client_id: 'Who is asking.',
    request_uri: 'Stands for the request that Acme ID has already. It says nothing to whoever reads it.',
  },
} as const satisfies Partial<Beat>

const asks: readonly Beat[] = [
  {
    ...byServer,
    ...plain,
    text: 'Photoprint does not ask Acme ID itself. It sends Ada’s browser there with a request in the address: who is asking, for what, and where to send the answer. Only Ada can say yes, so Ada has to be there.',
    short: 'Photoprint sends Ada’s browser to Acme ID with a request: who is asking, for what, and where to answer.',
    when: { client: onServer, par: ['off'], jar: ['off'] },
  },
  {
    ...byServer,
    ...signed,
    text: 'Photoprint sends Ada’s browser to Acme ID with a request: who is asking, for what, and where to send the answer. It has signed all that as one JWT, so that a change on the way would show. Only Ada can say yes, so Ada has to be there.',
    short: 'Photoprint sends Ada’s browser to Acme ID with a request. It is signed, so a change would show.',
    when: { client: onServer, par: ['off'], jar: ['on'] },
  },
  {
    ...byServer,
    ...pushed,
    text: 'Photoprint hands its request to Acme ID first: who is asking, for what, and where to send the answer. Acme ID gives it a reference, and only that goes through Ada’s browser. Only Ada can say yes, so Ada has to be there.',
    short: 'Photoprint hands its request to Acme ID first. Ada’s browser carries only a reference to it.',
    when: { client: onServer, par: ['on'] },
  },
  {
    ...byScript,
    ...plain,
    legs: [{ at: 'authorization-request', ticket: 'state' }],
    text: 'Photoprint is a script in the page, so her click goes straight to Acme ID. In the address stands a request: who is asking, for what, and where to send the answer. Only Ada can say yes, so Ada has to be there.',
    short: 'The script sends Ada’s browser to Acme ID with a request: who is asking, for what, and where to answer.',
    when: { client: inPage, par: ['off'] },
  },
  {
    ...byScript,
    ...pushed,
    legs: [
      { at: 'pushed-authorization-request', ticket: 'state' },
      { at: 'authorization-request', ticket: 'request_uri' },
    ],
    text: 'Photoprint is a script in the page. It hands its request to Acme ID first: who is asking, for what, and where to send the answer. Then Ada’s browser goes there with nothing but a reference to it. Only Ada can say yes, so Ada has to be there.',
    short: 'The script hands its request to Acme ID first. Then Ada’s browser goes there with a reference to it.',
    when: { client: inPage, par: ['on'] },
  },
]

export const askBeats: readonly Beat[] = [click, ...asks]
