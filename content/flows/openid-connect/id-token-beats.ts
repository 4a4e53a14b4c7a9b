/** What Photoprint makes of the answer: the ID token, which it checks, and a name to greet her by. */
import type { Beat } from '../../telling'

const inCode = { responseType: ['code'] } as const
/** Photoprint gets as far as to greet her. */
export const greeted = { clock: ['right', 'client-behind'] } as const
const inForm = { responseType: ['hybrid'], ...greeted } as const

const idToken = {
  id: 'id-token',
  title: '“This is Ada, and I am telling Photoprint”',
  from: 'token-request',
  key: 'token-response',
  legs: [
    { at: 'token-request', ticket: 'code' },
    { at: 'token-response', ticket: 'id_token' },
  ],
  values: {
    id_token: 'Who signed in. It is for Photoprint to read, and for nobody else.',
    access_token: 'Opens UserInfo, where Acme ID tells more about her.',
  },
  pause: true,
} as const satisfies Partial<Beat>

const first = {
  ...idToken,
  says: 'Photoprint gets the ID token and checks it',
  short: 'The ID token says who signed in, for whom, and in answer to what. Photoprint checks its signature too.',
  why: 'The answer must come from Acme ID itself, and its signature shows that it does.',
} as const

const second = {
  ...idToken,
  says: 'Photoprint swaps the code, and compares',
  short: 'Photoprint gets a second ID token. It must be about the same person as the first.',
  why: 'The code might be somebody else’s, and only Acme ID can say whose it is.',
} as const

const fetched = 'At Acme ID, Photoprint swaps the code for an ID token: a signed statement (JWT) of'
const compared =
  'At Acme ID, Photoprint swaps the code for an access token and a second ID token. Both ID tokens must be about the same person (sub): otherwise the code was somebody else’s.'

export const idTokenBeats: readonly Beat[] = [
  {
    ...first,
    text: `${fetched} who signed in (sub), for which site (aud), in answer to which request (nonce) and until when it holds (exp). Photoprint compares all that, and checks the signature with Acme ID’s public keys.`,
    when: { ...inCode, maxAge: ['off'] },
  },
  {
    ...first,
    text: `${fetched} who signed in (sub) and when (auth_time), for which site (aud), in answer to which request (nonce) and until when it holds (exp). Photoprint compares all that, and checks the signature with Acme ID’s public keys.`,
    when: { ...inCode, maxAge: ['on'] },
  },
  {
    ...second,
    text: `${compared} It is made out to Photoprint (aud), for this request (nonce), and signed.`,
    when: { ...inForm, maxAge: ['off'] },
  },
  {
    ...second,
    text: `${compared} It also says when she signed in (auth_time), and that must be within the hour.`,
    when: { ...inForm, maxAge: ['on'] },
  },
]

export const userInfoBeat: Beat = {
  id: 'userinfo',
  says: 'Photoprint asks Acme ID for her name',
  title: '“This is the name that goes with this sub”',
  text: 'The ID token names Ada by sub, which Acme ID gives to nobody else, ever. For what she is called, Photoprint shows the access token at UserInfo, an API of Acme ID’s own. The answer says sub again. Only if both are the same does Photoprint greet her by that name.',
  short: 'Photoprint shows the access token at UserInfo, and hears her name. The sub must be the same as before.',
  why: 'To know who somebody is and to know what she is called are two things.',
  from: 'signed-in-redirect',
  key: 'userinfo-response',
  legs: [
    { at: 'userinfo-request', ticket: 'authorization' },
    { at: 'userinfo-response', ticket: 'sub' },
  ],
  values: { sub: 'Must be the one in the ID token.', name: 'For people to read. It may change.' },
  when: greeted,
}

/** The ID token has expired by the clock of its reader. */
export const expiredBeat: Beat = {
  id: 'expired',
  says: 'Photoprint says that it has expired',
  title: '“This was good until an hour ago”',
  text: 'Two clocks disagree by two hours. The ID token says until when it holds (exp), and Photoprint’s own clock is past that already. Nobody did anything wrong but whoever set the clock. Photoprint cannot know whose clock it is, so it has to refuse. Its log says how late it is.',
  short: 'Two clocks disagree by two hours. By Photoprint’s own clock the ID token has expired, so it has to refuse.',
  why: 'The reader’s clock decides, and a token that was just made can be too old by it.',
  from: 'client-error-page',
  key: 'client-error-page',
  legs: [{ at: 'client-error-page' }],
  when: { clock: ['client-ahead', 'server-behind'] },
}
