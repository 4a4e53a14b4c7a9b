/** Words for clients that act for themselves, or on behalf of others. */

import type { MessageWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const delegationMessages = {
  'client-credentials-request': {
    title: 'It is me, Photoprint. May I have a token of my own?',
    meaning:
      'Nobody has signed in, and nobody was asked. Photoprint proves who it is with its own secret, and asks for a token in its own name.',
    delivery: 'Photoprint’s token request',
    carries: ['authorization', 'client_secret', 'scope', 'resource'],
    spec: rfc(6749, '4.4.2'),
  },
  'client-credentials-response': {
    title: 'Here is a token of your own',
    meaning:
      'The token is Photoprint’s own. If it is a JWT, its subject is the client itself. There is no refresh token, for Photoprint can ask again whenever it likes, and no ID token, for nobody signed in.',
    delivery: 'token to Photoprint',
    carries: ['access_token'],
    spec: rfc(6749, '4.4.3'),
  },
  'order-page-request': {
    title: 'I am signed in. What now?',
    meaning: 'The browser opens Photoprint’s order page with the cookie of the session that has just begun.',
    delivery: 'request for the order page',
    carries: [],
  },
  'order-page': {
    title: 'Shall we print them?',
    meaning: 'Photoprint’s page asks Ada whether to print. It has no photos yet, and does not need to see them itself.',
    delivery: 'order page to Ada',
    carries: [],
  },
  'order-submission': {
    title: 'Yes, print them',
    meaning:
      'Ada orders. Her browser sends the form with its session cookie, and Photoprint looks up which token is hers.',
    delivery: 'Ada’s order',
    carries: [],
  },
  'print-job-request': {
    title: 'Print these for Ada',
    meaning:
      'Photoprint calls its print service and shows the access token that it got for it. The audience of that token is the print service, and no other.',
    delivery: 'print job',
    carries: ['authorization'],
    spec: rfc(6750, '2.1'),
  },
  'token-exchange-request': {
    title: 'I was shown this. May I have one for the Photo API?',
    meaning:
      'The print service needs Ada’s photos and holds a token that the Photo API would turn away. It proves who it is, brings Ada’s token as subject_token, and asks for a token for the API.',
    delivery: 'token exchange request',
    carries: ['subject_token', 'resource', 'scope'],
    spec: rfc(8693, '2.1'),
  },
  'token-exchange-response': {
    title: 'Here is one for the Photo API',
    meaning:
      'Acme ID checked the subject_token and that this service may bring it. The new token is about Ada still. With delegation its act claim says who acts for her; with impersonation it has none.',
    delivery: 'exchanged token',
    carries: ['access_token', 'issued_token_type'],
    spec: rfc(8693, '2.2.1'),
  },
  'print-job-response': {
    title: 'Printed',
    meaning: 'The print service fetched the photos itself and tells Photoprint which ones are on paper.',
    delivery: 'answer of the print service',
    carries: ['printed'],
  },
  'print-job-error-response': {
    title: 'I could not print these',
    meaning: 'The print service could not get the photos, or was not shown a token. What was wrong is in its own log.',
    delivery: 'refusal of the print service',
    carries: ['error'],
    spec: rfc(6750, '3'),
  },
  'ordered-page': {
    title: 'They are in the post',
    meaning:
      'Ada sees what was printed. Her password went to Acme ID alone, and each token opened one door and no other.',
    delivery: 'confirmation to Ada',
    carries: [],
  },
  'registration-request': {
    title: 'We have not met. I am Photoprint',
    meaning:
      'Photoprint tells Acme ID about itself: its name, where Ada’s browser is to come back to, and what it wants to do. Unless registration is open, it shows a token that Acme ID’s operator gave it for this.',
    delivery: 'registration request',
    carries: ['client_name', 'redirect_uris'],
    spec: rfc(7591, '3.1'),
  },
  'registration-response': {
    title: 'Pleased to meet you. This is your name here',
    meaning:
      'Acme ID made up a client_id, and for a confidential client a secret, and wrote down what Photoprint said. It repeats everything, for it may have changed some of it.',
    delivery: 'Photoprint’s registration',
    carries: ['client_id', 'client_secret'],
    spec: rfc(7591, '3.2.1'),
  },
  'registration-error-response': {
    title: 'I cannot register you like this',
    meaning: 'Something that Photoprint said of itself is not allowed here, or it may not register itself at all.',
    delivery: 'refusal to register',
    carries: ['error'],
    spec: rfc(7591, '3.2.2'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
