/** Dynamic registration as a story, in seven beats: two strangers meet, and then it is the code flow. */
import type { Beat } from '../../telling'
import { registeredBeats } from './registered'

const introduce = {
  id: 'introduce',
  says: 'Photoprint introduces itself to Acme ID',
  title: '“We have not met. I am Photoprint”',
  why: 'Acme ID answers only clients that it knows, and these two have never met.',
  from: 'registration-request',
  key: 'registration-request',
} as const

const said = {
  client_name: 'What Ada will read. Photoprint says so itself.',
  redirect_uris: 'The only addresses to which answers may be sent.',
  token_endpoint_auth_method: 'How it will prove later who it is. With none it has no secret, and proves nothing.',
} as const

const name = {
  id: 'name',
  title: '“Pleased to meet you. This is your name here”',
  why: 'From now on this client has to be told from all others.',
  from: 'registration-response',
  key: 'registration-response',
} as const

const written = {
  client_id: 'The name that Photoprint goes by here, from now on.',
  redirect_uris: 'As registered. Every request will be compared with it.',
  client_name: 'As Photoprint said it: written down, and not checked.',
} as const

export const registrationBeats: readonly Beat[] = [
  {
    ...introduce,
    text: 'Nobody could enter Photoprint in a list beforehand. So it says for itself what it is called, where answers are to go, and how it means to ask. It shows a token that Acme ID’s operator gave it for this one purpose. So not everybody can register, and still nobody looks at each client.',
    short:
      'Photoprint says what it is called and where answers are to go. A token from Acme ID’s operator allows that.',
    legs: [{ at: 'registration-request', ticket: 'authorization' }],
    values: { authorization: 'The initial access token: it lets its holder register, and do nothing else.', ...said },
    when: { registration: ['token'] },
  },
  {
    ...introduce,
    text: 'Nobody could enter Photoprint in a list beforehand. So it says for itself what it is called, where answers are to go, and how it means to ask. Registration is open here: anybody may do the same, under any name, and nobody looks at what they say.',
    short: 'Photoprint says what it is called and where answers are to go. Here anybody may, under any name.',
    legs: [{ at: 'registration-request', ticket: 'client_name' }],
    values: { ...said, grant_types: 'How it means to get tokens.' },
    when: { registration: ['open'] },
  },
  {
    ...name,
    says: 'Acme ID gives it a client_id',
    text: 'Acme ID has written down what Photoprint said, and made up a client_id for it. Photoprint is a public client, like an app on Ada’s own device, which can keep no secret. So it gets none. Acme ID may have changed what was said, so Photoprint has to read the whole answer.',
    short: 'Acme ID makes up a client_id. This client could keep no secret, so it gets none.',
    legs: [{ at: 'registration-response', ticket: 'client_id' }],
    values: written,
    pause: true,
    when: { client: ['public'] },
  },
  {
    ...name,
    says: 'Acme ID gives it a client_id and secret',
    text: 'Acme ID has written down what Photoprint said, and made up a client_id for it. A client_id is seen by all, so there is a secret as well: with it Photoprint proves that the name is its own. Acme ID may have changed what was said, so Photoprint has to read the whole answer.',
    short: 'Acme ID makes up a client_id, which all may see, and a secret that proves whose it is.',
    legs: [{ at: 'registration-response', ticket: 'client_secret' }],
    values: { client_secret: 'Proves that it is this client. Only the two of them know it.', ...written },
    pause: true,
    when: { client: ['confidential'] },
  },
  ...registeredBeats,
]
