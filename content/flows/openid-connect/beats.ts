/** OpenID Connect as a story, in seven beats. */
import type { Beat } from '../../telling'
import { expiredBeat, greeted, idTokenBeats, userInfoBeat } from './id-token-beats'

const inCode = { responseType: ['code'] } as const
const inForm = { responseType: ['hybrid'] } as const

const ask = {
  id: 'ask',
  says: 'Ada wants to sign in with Acme ID',
  title: '“Acme ID, who is this?”',
  short: 'Photoprint keeps no passwords. It sends Ada’s browser to Acme ID, to hear from there who she is.',
  why: 'A site that keeps no passwords has to hear from somebody else who is there.',
  from: 'sign-in-start-request',
  key: 'authentication-request',
  legs: [
    { at: 'authorization-redirect', ticket: 'nonce' },
    { at: 'authentication-request', ticket: 'nonce' },
  ],
} as const satisfies Partial<Beat>

const question =
  'Photoprint keeps no passwords. It sends Ada’s browser to Acme ID with a request in the address. It is a request as in OAuth, with one word more in its scope: openid. It means: tell me who she is. Here Photoprint wants nothing else.'

const asked = {
  scope: 'openid asks who she is, and profile for her name.',
  nonce: 'A random value that must come back inside the answer, so that no answer to another question is taken for it.',
  state: 'Must come back unchanged: it ties the answer to this browser.',
} as const

const yes: Beat = {
  id: 'yes',
  says: 'Ada signs in and agrees',
  title: '“May Photoprint know who you are?”',
  text: 'Ada gives her password to Acme ID, and to nobody else. From now on Acme ID knows this browser by a cookie of its own. Then it asks whether Photoprint may know who she is, and she agrees.',
  short: 'Ada gives her password to Acme ID, and to nobody else. Then she agrees that Photoprint may know her.',
  why: 'Whoever vouches for a person must know the person, and ask her.',
  from: 'sign-in-redirect',
  key: 'consent-page',
  legs: [{ at: 'sign-in-submission', ticket: 'password' }, { at: 'consent-page' }],
  pause: true,
}

const backs: readonly Beat[] = [
  {
    id: 'back',
    says: 'The code comes back through her browser',
    title: '“Take this one-time code back to Photoprint”',
    text: 'Acme ID sends Ada’s browser back to Photoprint. What stands in an address can be read there, and changed. So it does not say who Ada is: it is only a code that works once, which Photoprint will swap for the answer.',
    short: 'Acme ID sends Ada’s browser back with a code. The code does not say who she is.',
    why: 'What passes through an address can be read and changed, so it must not be the answer itself.',
    from: 'authorization-response',
    key: 'callback-request',
    legs: [
      { at: 'authorization-response', ticket: 'code' },
      { at: 'callback-request', ticket: 'code' },
    ],
    values: {
      code: 'A stub: the answer is fetched with it.',
      state: 'Must be the value that Photoprint made for this browser.',
      iss: 'Who is answering, so that Photoprint takes the code to no other server.',
    },
    when: inCode,
  },
  {
    id: 'back',
    says: 'A form brings the code and an answer',
    title: '“This is Ada, and here is a code”',
    text: 'A page of Acme ID’s has Ada’s browser post a form to Photoprint. In it is a code, and an ID token: a signed JWT that says at once who signed in. A hash of the code stands in that token (c_hash), so a code that was swapped would show.',
    short: 'Her browser posts a form to Photoprint: a code, and a signed statement of who signed in.',
    why: 'Photoprint would like to know who is coming before it asks for anything.',
    from: 'form-post-page',
    key: 'form-post-callback',
    legs: [{ at: 'form-post-page' }, { at: 'form-post-callback', ticket: 'id_token' }],
    values: {
      id_token: 'Says who signed in, and is tied to the code.',
      code: 'A stub, with which the rest is fetched.',
      state: 'Must be the value that Photoprint made for this browser: any page can post a form.',
      photoprint_session: 'The cookie of the browser that asked. SameSite=None lets it come along from another site.',
    },
    when: inForm,
  },
]

const photobook: readonly Beat[] = [
  {
    id: 'photobook',
    says: 'At Photobook, nobody asks for her password',
    title: '“Acme ID, it is me again”',
    text: 'Ada opens Photobook and signs in there too. Photobook sends her to Acme ID as Photoprint did. But now her browser has Acme ID’s cookie to show. So Acme ID knows who she is, and asks only whether Photobook may know it. That is single sign-on.',
    short:
      'Photobook sends her to Acme ID too, and her browser shows Acme ID’s cookie. So nobody asks for her password.',
    why: 'Acme ID has met her in this browser before, and another site has not.',
    from: 'client-home-request',
    key: 'authentication-request',
    legs: [{ at: 'authorization-redirect' }, { at: 'authentication-request', ticket: '_session' }],
    values: {
      _session: 'Acme ID’s own cookie: it knows this browser by it, and no other server gets to see it.',
      client_id: 'It is Photobook that asks now.',
      nonce: 'A new one, for this sign-in alone.',
    },
  },
  {
    id: 'photobook-id-token',
    says: 'Photobook gets an ID token of its own',
    title: '“This is Ada, and I am telling Photobook”',
    text: 'This ID token is about the same Ada, but it is made out to Photobook (aud). Photoprint’s would be refused here. If it were not, every site could sign in elsewhere as the people who sign in to it. Ada typed her password once, at Acme ID.',
    short: 'The same Ada, but made out to Photobook. Photoprint’s ID token would be refused here.',
    why: 'What was said to one site must not be of use at another.',
    from: 'token-request',
    key: 'token-response',
    legs: [
      { at: 'token-request', ticket: 'code' },
      { at: 'token-response', ticket: 'id_token' },
    ],
    values: {
      id_token: 'Its aud is Photobook, so it is good nowhere else.',
      access_token: 'Opens UserInfo, as Photobook.',
    },
  },
]

export const openidConnectBeats: readonly Beat[] = [
  {
    ...ask,
    text: question,
    values: { ...asked, client_id: 'Who is asking. The answer is made out to this name.' },
    when: { maxAge: ['off'] },
  },
  {
    ...ask,
    text: question,
    values: { ...asked, max_age: 'For how many seconds an earlier sign-in counts.' },
    when: { maxAge: ['on'] },
  },
  yes,
  ...backs,
  ...idTokenBeats,
  userInfoBeat,
  expiredBeat,
  ...photobook.map((beat) => ({ ...beat, when: greeted })),
]
