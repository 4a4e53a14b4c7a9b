/** Token exchange as a story, in seven beats. */
import type { Beat } from '../../telling'

const ordering: readonly Beat[] = [
  {
    id: 'allow',
    says: 'Ada lets Photoprint order prints',
    title: '“May Photoprint order prints for you?”',
    text: 'Ada clicks Print, and signs in at Acme ID. There she is asked whether Photoprint may order prints in her name, at its print service. It does not ask to see her photos. She allows it.',
    short: 'Ada signs in at Acme ID, and allows Photoprint to order prints. It does not ask to see her photos.',
    why: 'Only Ada can say what may be done in her name.',
    from: 'client-start-request',
    key: 'consent-page',
    legs: [{ at: 'authorization-request', ticket: 'resource' }, { at: 'consent-page' }],
    pause: true,
  },
  {
    id: 'first-token',
    says: 'Photoprint gets a token for printing',
    title: '“Here is a token for the print service”',
    text: 'A code comes back through Ada’s browser, and Photoprint swaps it for an access token. This one is for the print service, and allows ordering prints. The Photo API would not take it, so Photoprint cannot see a single photo with it.',
    short: 'The access token is for the print service. The Photo API would not take it.',
    why: 'A token should be good for what was asked, and at one place only.',
    from: 'authorization-response',
    key: 'token-response',
    legs: [
      { at: 'callback-request', ticket: 'code' },
      { at: 'token-response', ticket: 'access_token' },
    ],
    values: {
      access_token: 'For the print service, and for nobody else.',
      scope: 'Ordering prints. Nothing in it about photos.',
    },
  },
  {
    id: 'order',
    says: 'Ada sees the order page',
    title: '“What shall we print?”',
    text: 'Photoprint shows Ada a page with a button, and she presses it. To fill her order somebody has to fetch her photos. Photoprint need not be that somebody: printing is the work of another service behind it.',
    short: 'Ada presses the button. To fill her order, a service behind Photoprint has to fetch her photos.',
    why: 'A permission is not an order: somebody has to want something first.',
    from: 'signed-in-redirect',
    key: 'order-page',
    legs: [{ at: 'order-page-request' }, { at: 'order-page' }],
  },
  {
    id: 'job',
    says: 'Photoprint calls its print service',
    title: '“Print Ada’s photos: this token says that I may ask”',
    text: 'Photoprint calls the print service, out of Ada’s sight, and shows the token. So the print service is asked in Ada’s name. But this token ends here: it is for the print service, and the photos are at the Photo API.',
    short: 'Photoprint shows its print service the token. But the photos are at the Photo API, which would refuse it.',
    why: 'Whoever does the work has to be told for whom.',
    from: 'order-submission',
    key: 'print-job-request',
    legs: [{ at: 'order-submission' }, { at: 'print-job-request', ticket: 'authorization' }],
    values: { authorization: 'Good at the print service, and no good at the next place.' },
  },
  {
    id: 'exchange',
    says: 'The print service asks for another token',
    title: '“I was shown this. May I have one for the photos?”',
    text: 'The print service takes the token that it was shown to Acme ID. It says who it is, with a secret of its own, and asks for a token for the next place, for the same person. That is token exchange. A thief with the token lacks the secret.',
    short: 'The print service shows Acme ID the token and its own secret. It asks for one that the Photo API takes.',
    why: 'To pass the same token on would mean one that opens every door on the way.',
    from: 'token-exchange-request',
    key: 'token-exchange-request',
    legs: [{ at: 'token-exchange-request', ticket: 'subject_token' }],
    values: {
      subject_token: 'The token that it was shown: for whom it asks.',
      resource: 'The API for which the new token is to be.',
      scope: 'What the new token is to allow.',
      authorization: 'The print service’s own secret, so that nobody else can trade the token in.',
    },
    pause: true,
  },
]

const newToken = {
  id: 'new-token',
  says: 'Acme ID gives it a token for photos',
  title: '“Here is one for the Photo API”',
  why: 'Acme ID knows what one token may lead to, and for which service.',
  from: 'token-exchange-response',
  key: 'token-exchange-response',
  legs: [{ at: 'token-exchange-response', ticket: 'access_token' }],
  values: {
    access_token: 'For the Photo API, in Ada’s name. It is good for reading photos.',
    scope: 'Reading photos, and nothing more.',
    issued_token_type: 'Which kind of token came out of the trade.',
  },
} as const satisfies Partial<Beat>

const traded =
  'Acme ID checks the token and who brought it. Ordering prints may lead to reading photos, and to nothing more. The new token is for the Photo API, and about Ada still.'

const newTokens: readonly Beat[] = [
  {
    ...newToken,
    text: `${traded} Beside her name stands who acts for her: the print service (act). That is delegation: whoever looks sees both.`,
    short: 'The new token is for the Photo API, about Ada, and names the print service as acting for her.',
    when: { exchange: ['delegation'] },
  },
  {
    ...newToken,
    text: `${traded} That somebody acts for her is not mentioned. That is impersonation: to the Photo API it is as if Ada used the print service herself.`,
    short: 'The new token is for the Photo API, and about Ada. That somebody acts for her is not mentioned.',
    when: { exchange: ['impersonation'] },
  },
]

const use = {
  id: 'use',
  says: 'The print service fetches the photos',
  title: '“I may read Ada’s photos: here is my token”',
  why: 'Each token has its own door, and this is the last one.',
  from: 'api-request',
  key: 'api-request',
  legs: [{ at: 'api-request', ticket: 'authorization' }, { at: 'api-response' }, { at: 'print-job-response' }],
  values: { authorization: 'The new token. Whoever holds it may read the photos, so it must not leak.' },
} as const satisfies Partial<Beat>

const printed = 'It hands over the photos. Photoprint hears only that they are printed, and has not seen one.'

export const tokenExchangeBeats: readonly Beat[] = [
  ...ordering,
  ...newTokens,
  {
    ...use,
    text: `The print service shows the new token. The Photo API checks who signed it, whom it is meant for, what it allows and until when. ${printed}`,
    short: 'The Photo API checks the new token by itself, and hands over the photos. Photoprint has not seen one.',
    when: { accessToken: ['jwt'] },
  },
  {
    ...use,
    text: `The print service shows the new token. That says nothing by itself, so the Photo API asks Acme ID what it is worth. ${printed}`,
    short: 'The Photo API asks Acme ID about the new token, and hands over the photos. Photoprint has not seen one.',
    when: { accessToken: ['opaque'] },
  },
]
