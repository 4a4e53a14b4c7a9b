/** Words for pushed requests (RFC 9126) and for signed answers (JARM). */

import type { MessageWords } from '@/content/types'
import { jarm, rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const authorizationOptionMessages = {
  'pushed-authorization-request': {
    title: 'Keep this request for me, please',
    meaning:
      'Before Ada’s browser goes anywhere, Photoprint hands its whole request to Acme ID, server to server. Nobody on the way through the browser can read it or change it, and Acme ID can check it before Ada sees a page.',
    delivery: 'pushed request',
    carries: ['client_id', 'scope', 'request'],
    spec: rfc(9126, '2.1'),
  },
  'pushed-authorization-response': {
    title: 'I have it. This is its number',
    meaning:
      'Acme ID has checked the request and put it aside. It answers with a reference that is hard to guess. From now on that reference stands for the whole request.',
    delivery: 'reference to the request',
    carries: ['request_uri'],
    spec: rfc(9126, '2.2'),
  },
  'pushed-authorization-error-response': {
    title: 'I will not keep this request',
    meaning:
      'Something in the request is wrong, and Photoprint learns it at once, directly. Ada’s browser has not left Photoprint yet.',
    delivery: 'refusal to Photoprint',
    carries: ['error'],
    spec: rfc(9126, '2.3'),
  },
  'jwt-authorization-response': {
    title: 'Take this sealed answer back to Photoprint',
    meaning:
      'Acme ID puts its whole answer, a code or a refusal, into one JWT and signs it. Ada’s browser carries it as one parameter. Everyone can still read it, but nobody can change it, mix it with another, or pass it to another client.',
    delivery: 'signed answer to Photoprint',
    carries: ['response'],
    spec: jarm('2'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
