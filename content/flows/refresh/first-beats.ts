/** How Photoprint comes by its tokens, and uses them a first time: what refreshing and revoking begin with. */
import type { Beat } from '../../telling'

export const yesForLater: Beat = {
  id: 'yes',
  says: 'Ada says yes, even while she is away',
  title: '“Photoprint may see my photos, also while I am away”',
  text: 'Ada clicks Print, and Photoprint sends her browser to Acme ID. She signs in there. Then the page asks for more than her photos: may Photoprint go on while she is away? With her yes, Photoprint will get a second token, for later.',
  short: 'Ada signs in at Acme ID. Its page also asks whether Photoprint may go on while she is away.',
  why: 'To go on without her is a permission of its own here, and only she can give it. OAuth leaves that to the server.',
  from: 'client-start-request',
  key: 'consent-page',
  legs: [{ at: 'authorization-request', ticket: 'scope' }, { at: 'consent-page' }],
  pause: true,
}

export const tokensForLater: Beat = {
  id: 'tokens',
  says: 'Acme ID gives a token for later too',
  title: '“One token for now, and one for later”',
  text: 'Acme ID sent her browser back with a one-time code, and Photoprint swaps it for tokens. The access token is for the Photo API, and does not live long. The refresh token is for Acme ID alone, and lives for days. The ID token says who signed in.',
  short:
    'The access token opens the Photo API, and dies soon. The refresh token is for Acme ID alone, and lives for days.',
  why: 'What is shown at every call should die soon, so something that is hardly ever shown has to last.',
  from: ['authorization-response', 'authorization-error-response', 'token-request'],
  key: 'token-response',
  legs: [
    { at: 'token-request', ticket: 'code' },
    { at: 'token-response', ticket: 'refresh_token' },
  ],
  values: {
    access_token: 'Opens the Photo API for whoever shows it.',
    expires_in: 'How many seconds it is good for.',
    refresh_token: 'Fetches new access tokens. Meant for Acme ID alone.',
  },
}

const firstUse = {
  id: 'use',
  says: 'Photoprint shows the token, and gets photos',
  title: '“I may read Ada’s photos, and here is the proof”',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: 'signed-in-redirect',
  key: 'api-request',
  values: { authorization: 'The access token. Whoever holds it may use it.' },
} as const

export const firstUses: readonly Beat[] = [
  {
    ...firstUse,
    text: 'Photoprint shows the access token. It is a JWT, a signed statement. The Photo API checks who signed it, whom it is meant for, what it allows and until when. About the token itself it asks nobody. Then it hands over the photos.',
    short: 'The Photo API checks who signed it, for whom, what it allows and until when. It asks nobody about it.',
    legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
    when: { accessToken: ['jwt'] },
  },
  {
    ...firstUse,
    text: 'Photoprint shows the access token. It is opaque: a random string that says nothing by itself. So the Photo API asks Acme ID what it is worth, and hears that it is active, what it allows and for whom. That is introspection. Then it hands over the photos.',
    short: 'The token says nothing by itself. The Photo API asks Acme ID what it is worth: that is introspection.',
    legs: [
      { at: 'api-request', ticket: 'authorization' },
      { at: 'introspection-response', ticket: 'active' },
      { at: 'api-response' },
    ],
    when: { accessToken: ['opaque'] },
  },
]
