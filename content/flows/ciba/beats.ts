/** CIBA as a story, in seven beats. */
import type { Beat } from '../../telling'

const basic = { clientAuthentication: ['client_secret_basic'] } as const
const post = { clientAuthentication: ['client_secret_post'] } as const
const signed = { clientAuthentication: ['private_key_jwt'] } as const

const ask = {
  id: 'ask',
  says: 'Ada types her name at the kiosk',
  title: '“Please ask Ada for me”',
  text: 'Ada types her name, and nothing else. The kiosk cannot know that she is Ada, so it turns to Acme ID: please ask her. For that it has to prove who it is. Otherwise any program that knows Ada’s name could make her phone ring. It also sends the words that it shows on its own screen.',
  short: 'The kiosk has a name, and no proof that she is Ada. So it asks Acme ID to ask her.',
  why: 'Anybody can type a name, so somebody has to ask the person herself.',
  from: 'backchannel-request',
  key: 'backchannel-request',
  legs: [{ at: 'backchannel-request', ticket: 'login_hint' }],
} as const

const asked = {
  login_hint: 'Whom to ask. It proves nothing.',
  binding_message: 'What the kiosk shows. Ada’s phone will show it too.',
  scope: 'What the kiosk wants: to know who said yes (openid), and to read photos.',
} as const

const tokens = {
  id: 'tokens',
  says: 'The kiosk asks again, and gets tokens',
  title: '“Here is my receipt. Has she answered?”',
  text: 'Five seconds later the kiosk asks again, and proves again who it is. Now it gets two tokens, and the receipt is used up. The access token is for the Photo API. The ID token is for the kiosk: it says who was asked and said yes. The kiosk checks its signature.',
  short: 'The kiosk gets two tokens: one for the Photo API, and one that says who said yes.',
  why: 'The answer is there, and belongs to the client that asked the question.',
  from: 'ciba-token-request',
  key: 'ciba-token-request',
  legs: [
    { at: 'ciba-token-request', ticket: 'auth_req_id' },
    { at: 'ciba-token-response', ticket: 'access_token' },
  ],
} as const

const shown = {
  auth_req_id: 'The receipt: which question it is about. It works once.',
  grant_type: 'Names this way of asking.',
} as const

const print = {
  id: 'print',
  says: 'The kiosk fetches the photos and prints',
  title: '“I may read Ada’s photos, and here is the proof”',
  why: 'A token is good for nothing until somebody shows it to whom it is for.',
  from: 'api-request',
  key: 'api-request',
  legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }],
  values: { authorization: 'The access token. Whoever holds it may use it, so it must not leak.' },
} as const

export const cibaBeats: readonly Beat[] = [
  {
    ...ask,
    values: { ...asked, authorization: 'The kiosk’s name and secret. They prove that it is the kiosk who asks.' },
    when: basic,
  },
  {
    ...ask,
    values: {
      ...asked,
      client_secret: 'Known to the kiosk and Acme ID only. It proves that it is the kiosk who asks.',
    },
    when: post,
  },
  {
    ...ask,
    values: {
      ...asked,
      client_assertion: 'Signed with the kiosk’s own key. It proves that it is the kiosk who asks.',
    },
    when: signed,
  },
  {
    id: 'ring',
    says: 'Acme ID makes Ada’s phone ring',
    title: '“Ada, somebody is asking for you”',
    text: 'Acme ID knows Ada, and how to reach her phone. The message there says who asks, and carries the words that the kiosk shows. The kiosk gets a receipt, the auth_req_id, to ask with later. It sees nothing of the phone, and cannot open the page that the message leads to.',
    short: 'The message says who asks, and carries what the kiosk shows. The kiosk itself gets a receipt.',
    why: 'The yes has to come from Ada, so the question must go where she is.',
    from: 'push-request',
    key: 'push-request',
    legs: [
      { at: 'push-request', ticket: 'binding_message' },
      { at: 'backchannel-response', ticket: 'auth_req_id' },
    ],
    values: {
      title: 'Who is asking.',
      binding_message: 'To be compared with the kiosk’s screen.',
      link: 'Leads to Acme ID, and there to a page for this one question.',
    },
  },
  {
    id: 'early',
    says: 'The kiosk asks too early: not yet',
    title: '“Not yet. Ask again later”',
    text: 'Ada’s answer will go to Acme ID, and not to the kiosk. So the kiosk comes back with its receipt every few seconds, and asks. The answer looks like an error and only means that Ada has not decided: she has to find her phone first.',
    short: 'The kiosk comes back with its receipt and asks. The answer looks like an error and only means: not yet.',
    why: 'Nobody calls the kiosk back, so it has to come and look.',
    from: 'ciba-token-request',
    key: 'authorization-pending-response',
    legs: [
      { at: 'ciba-token-request', ticket: 'auth_req_id' },
      { at: 'authorization-pending-response', ticket: 'error' },
    ],
    values: { error: 'No failure, though it is called one. The kiosk waits, and asks again.' },
  },
  {
    id: 'compare',
    says: 'Ada compares the words on both screens',
    title: '“Is it you at the kiosk?”',
    text: 'Ada opens the message. Acme ID’s page says who asks, what for, and what the kiosk must be showing at this moment. Is it the same? Only Ada sees both screens. If it is not, or if she stands at no kiosk, then somebody else has typed her name, and the answer is no.',
    short: 'The page says who asks, and what the kiosk must be showing. Only Ada sees both screens.',
    why: 'It may be somebody else who typed her name, and nothing but her eyes tells that here.',
    from: 'approval-page-request',
    key: 'approval-page',
    legs: [{ at: 'approval-page-request' }, { at: 'approval-page' }],
    pause: true,
  },
  {
    id: 'yes',
    says: 'Ada says yes, with her password',
    title: '“It is me, and I allow it”',
    text: 'Ada decides, and proves that it is her, on her own phone and to Acme ID alone. Another server might ask for a fingerprint: CIBA leaves open how. Acme ID writes down what she decided, and takes no second answer. The kiosk sees none of this.',
    short: 'Ada decides, and proves that it is her, to Acme ID alone. The kiosk sees none of this.',
    why: 'A phone may lie on a table, so it matters who holds it.',
    from: 'approval-submission',
    key: 'approval-submission',
    legs: [{ at: 'approval-submission', ticket: 'decision' }, { at: 'approval-done-page' }],
    values: {
      decision: 'Allow or deny. This one question has this one answer.',
      password: 'Shows Acme ID that it is Ada who holds the phone.',
    },
    pause: true,
  },
  {
    ...tokens,
    values: { ...shown, authorization: 'The kiosk’s name and secret: a stolen receipt alone is worth nothing.' },
    when: basic,
  },
  {
    ...tokens,
    values: { ...shown, client_secret: 'Proves that it is the kiosk: a stolen receipt alone is worth nothing.' },
    when: post,
  },
  {
    ...tokens,
    values: { ...shown, client_assertion: 'Signed anew by the kiosk: a stolen receipt alone is worth nothing.' },
    when: signed,
  },
  {
    ...print,
    text: 'This access token is a JWT, a signed statement. The Photo API fetches Acme ID’s public keys and checks who signed it. Then it reads whom the token is meant for, what it allows and until when. It hands over the photos, and the kiosk prints. Ada has told it her name, and nothing else.',
    short: 'The Photo API checks who signed the token, whom it is for and what it allows. Then the kiosk prints.',
    when: { accessToken: ['jwt'] },
  },
  {
    ...print,
    text: 'This access token is opaque: a random string that says nothing by itself. The Photo API asks Acme ID whether it is good, whom it is meant for, what it allows and until when. It hands over the photos, and the kiosk prints. Ada has told it her name, and nothing else.',
    short: 'The Photo API asks Acme ID what the token is worth. Then the kiosk prints.',
    when: { accessToken: ['opaque'] },
  },
]
