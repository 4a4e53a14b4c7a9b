/** Words for the API, and for how it asks about a token (RFC 6750, RFC 7662). */

import type { MessageWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const accessMessages = {
  'api-request': {
    title: 'Photos, please. Here is my token',
    meaning:
      'Whoever calls the Photo API puts the access token in the Authorization header. Mostly it is a bearer token: whoever holds it can use it, as with a ticket, so it travels by https and stays out of addresses. With DPoP it is bound to a key, and a fresh proof travels beside it.',
    delivery: 'request to the Photo API',
    carries: ['authorization'],
    spec: rfc(6750, '2.1'),
  },
  'api-response': {
    title: 'Here are the photos',
    meaning:
      'The token was good, was meant for the Photo API, and allows this. So it hands out the photos. It has seen no password.',
    delivery: 'the photos',
    carries: ['photos'],
    spec: rfc(6749, '7'),
  },
  'api-error-response': {
    title: 'Not with this token',
    meaning:
      'The Photo API hands out nothing. The status and the WWW-Authenticate header say why: a token that is missing or does not pass its checks (401), or a good one that does not reach this far (403).',
    delivery: 'the Photo API’s refusal',
    carries: ['www-authenticate'],
    spec: rfc(6750, '3'),
  },
  'introspection-request': {
    title: 'What is this token worth?',
    meaning:
      'An opaque token says nothing by itself, like a numbered stub from a coat check. Whoever wants to know takes it to the desk that issued it, and has to prove who they are, because not everyone may ask.',
    delivery: 'question about the token',
    carries: ['token'],
    spec: rfc(7662, '2.1'),
  },
  'introspection-response': {
    title: 'This is what I know about that token',
    meaning:
      'Acme ID looks in its records and says whether the token is active, and if so whose it is, for whom and until when. Should Ada take back her permission, the very next question gets another answer.',
    delivery: 'answer about the token',
    carries: ['active', 'scope'],
    spec: rfc(7662, '2.2'),
  },
  'introspection-error-response': {
    title: 'I will not answer that',
    meaning:
      'Acme ID would not take the question itself, for instance because whoever asked did not prove who they are, or because the token is a JWT, of which it keeps no record. A token that is simply no good is something else: that is a normal answer, with active set to false.',
    delivery: 'Acme ID’s refusal to answer',
    carries: ['error'],
    spec: rfc(7662, '2.3'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
