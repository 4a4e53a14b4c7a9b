/** Client credentials as a story, in six beats: its six messages. */
import type { Beat } from '../../telling'

const jwt = { accessToken: ['jwt'] } as const
const opaque = { accessToken: ['opaque'] } as const

const ask = {
  id: 'ask',
  says: 'At midnight Photoprint asks for a token',
  title: '“It is me, Photoprint. May I have a token?”',
  text: 'Midnight comes, and Photoprint’s job starts. It calls Acme ID itself: there is no page, no browser, and nobody to ask. It asks in its own name, and proves that name with a secret that only the two of them know. And it says what the token is to be for.',
  short: 'Photoprint’s job calls Acme ID itself. It proves its name with a secret that only the two of them know.',
  why: 'Nobody is there to say yes, so the program has to prove who it is.',
  from: 'client-credentials-request',
  key: 'client-credentials-request',
  pause: true,
} as const

const asked = {
  scope: 'All that the job wants to do: read photos.',
  resource: 'The one API that the token is to be good at.',
  grant_type: 'Names this way of asking: no person, no code, only the client itself.',
} as const

const lookUp = {
  id: 'look-up',
  from: ['jwks-request', 'introspection-request'],
  key: ['jwks-request', 'introspection-request'],
} as const

const check = {
  id: 'check',
  from: ['jwks-response', 'introspection-response'],
  key: ['jwks-response', 'introspection-response'],
  pause: true,
} as const

const answer = { id: 'answer', from: 'api-response', key: 'api-response', legs: [{ at: 'api-response' }] } as const

export const clientCredentialsBeats: readonly Beat[] = [
  {
    ...ask,
    legs: [{ at: 'client-credentials-request', ticket: 'authorization' }],
    values: {
      authorization: 'Photoprint’s name and secret. They are encoded, not encrypted: https keeps them private.',
      ...asked,
    },
    when: { clientAuthentication: ['client_secret_basic'] },
  },
  {
    ...ask,
    legs: [{ at: 'client-credentials-request', ticket: 'client_secret' }],
    values: { client_secret: 'Proves that it is Photoprint. Nobody but Acme ID ever gets it.', ...asked },
    when: { clientAuthentication: ['client_secret_post'] },
  },
  {
    id: 'token',
    says: 'Acme ID checks the secret, gives a token',
    title: '“You are Photoprint. This is good for an hour”',
    text: 'The secret is the right one, so it is Photoprint. The token stands for what Photoprint may do, and where. Nothing else comes with it. There is no ID token, for nobody signed in. There is no refresh token, for whoever has the secret can simply ask again.',
    short: 'The secret is right, so a token comes, and nothing else. Nobody signed in, so there is no ID token.',
    why: 'The name is proven, and there is nobody else to be asked.',
    from: 'client-credentials-response',
    key: 'client-credentials-response',
    legs: [{ at: 'client-credentials-response', ticket: 'access_token' }],
    values: {
      access_token: 'To be shown to the Photo API.',
      scope: 'What it allows. Acme ID may grant less than was asked for.',
      expires_in: 'After so many seconds it is worth nothing, stolen or not.',
    },
  },
  {
    id: 'use',
    says: 'Photoprint shows the token to the API',
    title: '“May I have my pictures? Here is the proof”',
    text: 'Now Photoprint asks the Photo API for the pictures of its shop window. It shows the token, and keeps the secret to itself. So the API never learns the secret, and cannot leak it. What could leak here is good for an hour, and at this API only.',
    short: 'Photoprint shows the token, and keeps the secret to itself. So the API cannot leak the secret.',
    why: 'A secret that is shown everywhere is soon no secret, so something else goes in its place.',
    from: 'api-request',
    key: 'api-request',
    legs: [{ at: 'api-request', ticket: 'authorization' }],
    values: { authorization: 'The access token. Whoever holds it may use it, so it must not leak.' },
  },
  {
    ...lookUp,
    says: 'The API fetches Acme ID’s public keys',
    title: '“Which keys do you sign with?”',
    text: 'This token is a JWT, a signed statement. It says that Acme ID made it, and anybody could write that. So the Photo API fetches Acme ID’s public keys, from an address that it has always known and not from one that the token names. It can keep them for a while.',
    short: 'The token says that Acme ID made it, and anybody could write that. So the API fetches the public keys.',
    why: 'Anybody can write Acme ID’s name on a token, so the name alone proves nothing.',
    legs: [{ at: 'jwks-request' }],
    when: jwt,
  },
  {
    ...lookUp,
    says: 'The API asks Acme ID about the token',
    title: '“What is this token worth?”',
    text: 'This token is opaque: a random string that says nothing by itself. So the Photo API asks Acme ID what it is worth, and proves who it is as well, for not everybody may ask. It costs a call. In return Acme ID can end the token at any moment.',
    short: 'The token is a random string. So the API asks Acme ID, and has to prove who it is too.',
    why: 'The token says nothing by itself, so only whoever made it knows what it means.',
    legs: [{ at: 'introspection-request', ticket: 'token' }],
    values: {
      token: 'The very string that Photoprint has shown.',
      authorization: 'The Photo API’s own name and secret.',
    },
    when: opaque,
  },
  {
    ...check,
    says: 'The API checks the token by itself',
    title: '“These are my public keys”',
    text: 'A public key checks signatures and cannot make any, so everybody may have it. With it the Photo API checks that Acme ID signed the token. Then it reads what the token says: whom it is meant for, until when it is good, and whether it allows reading photos.',
    short: 'With the public key the API checks the signature. Then it reads whom the token is for, and what it allows.',
    why: 'What a token says counts only once its signature has been checked.',
    legs: [{ at: 'jwks-response', ticket: 'keys' }],
    values: { keys: 'The token names the key that it was signed with. The API looks for that name here.' },
    when: jwt,
  },
  {
    ...check,
    says: 'Acme ID says what the token allows',
    title: '“It is good, and this is what it allows”',
    text: 'Acme ID looks the string up. Then it says what a signed token would have said on its face: that it is good right now, who got it, whom it is meant for, what it allows and until when. The Photo API still has to compare that with what was asked.',
    short: 'Acme ID looks the string up, and says what it allows. The API still has to compare.',
    why: 'Whoever issued the token has a record of it, and can say what it is good for.',
    legs: [{ at: 'introspection-response', ticket: 'active' }],
    values: {
      active: 'Whether the token is good at this moment.',
      client_id: 'Who got it.',
      aud: 'Whom it is meant for: this API.',
      scope: 'What it allows.',
    },
    when: opaque,
  },
  {
    ...answer,
    says: 'The pictures of the shop window arrive',
    title: '“Here are the pictures that are yours”',
    text: 'The token is about Photoprint itself: its subject (sub) is Photoprint’s own client_id. Where a person had said yes, that person would stand there. So the Photo API gives Photoprint what belongs to Photoprint. Ada’s photos are not among it: nobody has asked her.',
    short: 'The token is about Photoprint itself. So the API gives what is Photoprint’s, and nothing of Ada’s.',
    why: 'Whose things come back is decided by whom the token is about.',
    values: { photos: 'The shop window, and nothing of Ada’s.' },
    when: { ...jwt, clock: ['right', 'api-behind'] },
  },
  {
    id: 'answer',
    says: 'The API says that it has expired',
    title: '“This was good until an hour ago”',
    text: 'The token was made just now and is good for an hour. But the Photo API’s clock is two hours ahead, and the reader’s clock decides. So it refuses, and the job finds nothing wrong with its token. Had the API asked Acme ID about the token, Acme ID’s clock would have counted.',
    short: 'The Photo API’s clock is two hours ahead. By that clock the token has expired, so the API refuses it.',
    why: 'Whoever reads the times in a token compares them with a clock of its own.',
    from: 'api-error-response',
    key: 'api-error-response',
    legs: [{ at: 'api-error-response' }],
    when: { ...jwt, clock: ['api-ahead'] },
  },
  {
    ...answer,
    says: 'The API answers, with an empty list',
    title: '“You may. But there is nothing under your name”',
    text: 'The token is good, so nothing is refused. But Acme ID’s answer named a client and no subject (sub), for there is no person, and in such an answer the subject may be left out. This API looks for pictures by their subject, and finds none. A JWT access token has to name one.',
    short: 'Nothing is refused, and nothing is found. The answer named no subject, and this API goes by that.',
    why: 'Whose things come back is decided by whom the token is about, and here that is nobody.',
    values: { photos: 'Empty. And nothing of Ada’s, whom nobody has asked.' },
    when: opaque,
  },
]
