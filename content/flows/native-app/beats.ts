/** The native app as a story, in six beats. */
import type { Beat } from '../../telling'

const swap = {
  id: 'swap',
  from: 'token-request',
  key: 'token-request',
  legs: [
    { at: 'token-request', ticket: 'code' },
    { at: 'token-response', ticket: 'access_token' },
  ],
  pause: true,
} as const

const use = {
  id: 'use',
  says: 'The app shows the token, gets the photos',
  title: '“I may have Ada’s photos, and here is the proof”',
  why: 'The app itself has the token, so it needs the browser no more.',
  from: 'api-request',
  key: 'api-request',
  legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
  values: { authorization: 'The access token. It went from Acme ID to the app, and the browser never had it.' },
} as const

export const nativeAppBeats: readonly Beat[] = [
  {
    id: 'ask',
    says: 'The app opens Ada’s own browser',
    title: '“Ada, please answer this in your browser”',
    text: 'Ada clicks a button in the app. The app starts to listen on a port of her computer, and has her browser open Acme ID. It does not show a sign-in page of its own. In such a page it could read along as she types, and she could not see whose page it is.',
    short: 'The app listens on a port of Ada’s computer. Then it has her own browser open Acme ID.',
    why: 'Whoever types a password should see in whose page, and an app could show her any page.',
    from: 'authorization-request',
    key: 'authorization-request',
    legs: [{ at: 'authorization-request', ticket: 'redirect_uri' }],
    values: {
      client_id: 'Which app is asking. Known to all, and no secret.',
      redirect_uri: 'Where the answer is to go: this very computer, at the port where the app listens.',
      state: 'Must come back unchanged: it ties the answer to this question.',
    },
  },
  {
    id: 'yes',
    says: 'Ada signs in and says yes',
    title: '“May Photoprint see your photos?”',
    text: 'Ada gives her password to Acme ID, in a browser that she knows. Had she been signed in there already, she would not even have to. Then Acme ID asks her. It asks each time, because any program on her computer can say that it is Photoprint.',
    short: 'Ada gives her password to Acme ID, in her own browser. Then Acme ID asks what the app may have.',
    why: 'An app without a secret cannot prove that it is the one it claims to be, so she has to be asked.',
    from: 'sign-in-redirect',
    key: 'consent-page',
    legs: [{ at: 'sign-in-submission', ticket: 'password' }, { at: 'consent-page' }],
    pause: true,
  },
  {
    id: 'back',
    says: 'The code comes back to this computer',
    title: '“Take this code to the program on port 51004”',
    text: 'Acme ID sends the browser to 127.0.0.1, an address that every computer has for itself. Nothing leaves it. The app was registered without a port, since nobody knows beforehand which one is free. So Acme ID takes any port here, and everything else has to be the same.',
    short: 'The browser takes the code to 127.0.0.1, this very computer. Acme ID takes any port there.',
    why: 'An app has no address on the web, but it can listen on its own computer for a minute.',
    from: 'authorization-response',
    key: 'app-callback-request',
    legs: [
      { at: 'authorization-response', ticket: 'code' },
      { at: 'app-callback-request', ticket: 'code' },
    ],
    values: {
      code: 'A stub: the tokens are fetched with it. It works once.',
      state: 'Must be the value that the app made.',
      iss: 'Who is answering.',
    },
  },
  {
    ...swap,
    says: 'The app swaps the code, with a proof',
    title: '“Here is the code, and proof that I asked”',
    text: 'Another program on the computer might have seen the code: it could have been quicker to listen on that port. So the app also shows the code_verifier, whose hash it sent with the question. Acme ID compares the two. Without the verifier the code is worth nothing.',
    short:
      'Another program might have seen the code. So the app proves with code_verifier that it was the one who asked.',
    why: 'The way back leads through a computer on which other programs run.',
    values: {
      code: 'What the browser brought back.',
      code_verifier: 'Made by the app, and in no address: its hash went along with the question.',
      redirect_uri: 'The same as in the question, port and all.',
    },
    when: { pkce: ['required'] },
  },
  {
    ...swap,
    says: 'The app swaps the code for a token',
    title: '“Here is the code. May I have a token?”',
    text: 'PKCE is switched off in this run. The app has no secret, so nothing but the code says who it is. Another program on the computer that has seen the code could swap it just as well, if it is quicker. For native apps RFC 8252 requires PKCE.',
    short: 'PKCE is off, and the app has no secret. Any program that has seen the code could swap it.',
    why: 'Somebody has to fetch the token, and here nobody asks who it is.',
    values: {
      code: 'What the browser brought back.',
      redirect_uri: 'The same as in the question, port and all.',
    },
    when: { pkce: ['off'] },
  },
  {
    id: 'done',
    says: 'The browser says: back to the app',
    title: '“You can go back to Photoprint”',
    text: 'The app has its tokens, and checks the ID token as any client does. Only now does it answer the browser, with a page of its own. That page says no more than that Ada can go back. The tokens went straight to the app, so there is nothing of worth in the browser.',
    short: 'The app has its tokens. The page that it shows in the browser says only that Ada can go back.',
    why: 'The browser waits for an answer, and the app has what it wanted.',
    from: 'jwks-request',
    key: 'app-done-page',
    legs: [{ at: 'app-done-page' }],
  },
  {
    ...use,
    text: 'The app shows its token to the Photo API. It is a JWT, so the API fetches Acme ID’s public keys and checks who signed it, whom it is for, what it allows and until when. Then the photos are in the window of the app. The browser had no part in that.',
    short: 'The Photo API checks who signed the token, whom it is for and what it allows. Then the app has the photos.',
    when: { accessToken: ['jwt'] },
  },
  {
    ...use,
    text: 'The app shows its token to the Photo API. It is opaque, a random string, so the API asks Acme ID whether it is good, whom it is for, what it allows and until when. Then the photos are in the window of the app. The browser had no part in that.',
    short: 'The Photo API asks Acme ID what the token is worth. Then the app has the photos.',
    when: { accessToken: ['opaque'] },
  },
]
