/** The rest of the story: a client that was a stranger a moment ago asks like any other. */
import type { Beat } from '../../telling'

const swap = {
  id: 'swap',
  says: 'Photoprint swaps the code for tokens',
  title: '“Here is the code. May I have the tokens?”',
  why: 'Only whoever made the request has what belongs to this code.',
  from: 'token-request',
  key: 'token-request',
  legs: [
    { at: 'token-request', ticket: 'code_verifier' },
    { at: 'token-response', ticket: 'access_token' },
  ],
} as const

const swapped = {
  code: 'It came through the address.',
  code_verifier: 'Its SHA-256 hash is the code_challenge that went out before.',
} as const

const use = {
  id: 'use',
  says: 'The API checks the token, gives the photos',
  title: '“I may read Ada’s photos, and here is the proof”',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: ['signed-in-redirect', 'api-request'],
  key: 'api-request',
  legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
  values: { authorization: 'The access token. Whoever holds it may use it, so it must not leak.' },
} as const

export const registeredBeats: readonly Beat[] = [
  {
    id: 'ask',
    says: 'Ada clicks, and is sent to Acme ID',
    title: '“Go and ask Acme ID”',
    text: 'Ada clicks, and from here on it is the code flow. Photoprint sends her browser to Acme ID, with a request in the address. It goes by its new client_id, and asks for the answer at an address that it registered. Acme ID compares that address letter by letter, so that no answer goes anywhere else.',
    short:
      'Photoprint sends Ada’s browser to Acme ID, under its new client_id. The answer may only go where it registered.',
    why: 'To be known is not to be allowed, so the question has to reach Ada.',
    from: ['client-start-request', 'authorization-redirect'],
    key: 'authorization-request',
    legs: [{ at: 'authorization-redirect' }, { at: 'authorization-request', ticket: 'client_id' }],
    values: {
      client_id: 'Who is asking: the name from the registration.',
      redirect_uri: 'Where to answer. It must be one that was registered.',
      state: 'A random value that has to come back unchanged: so nobody can slip Ada another answer.',
      code_challenge: 'PKCE (Proof Key for Code Exchange): a fingerprint of a secret that Photoprint keeps to itself.',
    },
  },
  {
    id: 'yes',
    says: 'Ada signs in, reads the name, says yes',
    title: '“Photoprint may see my photos”',
    text: 'Ada signs in at Acme ID and is asked. The page is genuine, and the name on it is the one that Photoprint gave itself: Acme ID only passes it on. If this is the site that she came from, and she wants what it asks for, she presses Allow.',
    short: 'Ada signs in at Acme ID and is asked. The name on the page is the one that Photoprint gave itself.',
    why: 'Whether a client is honest no list can tell, so a person has to look.',
    from: ['sign-in-redirect', 'consent-redirect'],
    key: 'consent-page',
    legs: [{ at: 'sign-in-submission', ticket: 'password' }, { at: 'consent-page' }],
    pause: true,
  },
  {
    id: 'code',
    says: 'The code comes to the registered address',
    title: '“Take this one-time code back to Photoprint”',
    text: 'Acme ID sends Ada’s browser back with a code in the address: to where Photoprint registered, and nowhere else. Addresses leak into histories and logs. So this one carries no token, only a code that works once and buys nothing without the secret behind the fingerprint.',
    short: 'Ada’s browser takes a code to the address that was registered. It works once, and alone it buys nothing.',
    why: 'What Ada allowed must reach the client that registered, and not one that only uses its name.',
    from: ['authorization-response', 'callback-request'],
    key: 'callback-request',
    legs: [
      { at: 'authorization-response', ticket: 'code' },
      { at: 'callback-request', ticket: 'code' },
    ],
    values: {
      code: 'Works once, and only together with the verifier.',
      state: 'Must be the value that Photoprint sent along.',
      iss: 'Who is answering.',
    },
  },
  {
    ...swap,
    text: 'Now Photoprint calls Acme ID itself. Its client_id proves nothing: all may know it. What counts is the code_verifier, the secret behind the fingerprint in the request (PKCE). Acme ID hashes it, compares, and sends two tokens: one for the Photo API, and one that tells Photoprint who signed in.',
    short: 'Photoprint shows the code, and the secret behind the fingerprint. It gets the tokens.',
    values: { client_id: 'The name from the registration. It proves nothing.', ...swapped },
    when: { client: ['public'] },
  },
  {
    ...swap,
    text: 'Now Photoprint calls Acme ID itself. It proves its new name with the secret that came with it. And it shows the code_verifier, the secret behind the fingerprint in the request (PKCE). Acme ID checks both, and sends two tokens: one for the Photo API, and one that tells Photoprint who signed in.',
    short:
      'Photoprint shows the code, the secret of its name, and the secret behind the fingerprint. It gets the tokens.',
    values: { authorization: 'The client_id and its secret, as they were given at the registration.', ...swapped },
    when: { client: ['confidential'] },
  },
  {
    ...use,
    text: 'Photoprint shows the access token, a signed statement (JWT). The Photo API fetches Acme ID’s public keys and checks who signed it, whom it is meant for, what it allows and until when. That Photoprint was a stranger a moment ago makes no difference. Ada sees her photos.',
    short:
      'The Photo API checks who signed the token, whom it is for and what it allows. Then it hands over the photos.',
    when: { accessToken: ['jwt'] },
  },
  {
    ...use,
    text: 'Photoprint shows the access token, a random string (opaque). The Photo API asks Acme ID whether it is good, whom it is meant for, what it allows and until when. That Photoprint was a stranger a moment ago makes no difference. Ada sees her photos.',
    short: 'The Photo API asks Acme ID what the token is worth. Then it hands over the photos.',
    when: { accessToken: ['opaque'] },
  },
]
