/** Words for the messages at the authorization endpoint (RFC 6749 §3.1). */

import type { MessageWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const authorizationMessages = {
  'authorization-redirect': {
    title: 'Go and ask Acme ID',
    meaning:
      'Photoprint does not call Acme ID itself. It answers with a redirect and lets Ada’s browser carry the question, because only Ada can say yes. Everything in the address can be read, and changed, in that browser.',
    delivery: 'redirect to Acme ID',
    carries: ['client_id', 'state', 'code_challenge'],
    spec: rfc(6749, '4.1'),
  },
  'authorization-request': {
    title: 'Photoprint would like Ada’s permission',
    meaning:
      'Ada’s browser brings Photoprint’s question to Acme ID: who is asking, for what, and where to send the answer. Acme ID compares all of it with what it knows about Photoprint before it shows Ada anything.',
    delivery: 'authorization request',
    carries: ['client_id', 'state', 'code_challenge'],
    spec: rfc(6749, '4.1.1'),
  },
  'authorization-response': {
    title: 'Take this one-time code back to Photoprint',
    meaning:
      'Ada said yes. Acme ID sends her browser back to Photoprint with a code in the address. An address can leak, so it carries only a code that works once. With PKCE, or with a client secret, the code alone is not enough.',
    delivery: 'redirect to Photoprint',
    carries: ['code', 'state', 'iss'],
    spec: rfc(6749, '4.1.2'),
  },
  'authorization-error-response': {
    title: 'Take this refusal back to Photoprint',
    meaning:
      'There is no code: Ada said no, or something was wrong with the request. The address to answer to is a registered one, so Acme ID can tell Photoprint in the same way in which it would have sent a code.',
    delivery: 'refusal to Photoprint',
    carries: ['error', 'state', 'iss'],
    spec: rfc(6749, '4.1.2.1'),
  },
  'authorization-error-page': {
    title: 'I cannot send you back',
    meaning:
      'Acme ID cannot go on: it does not know the client, does not trust the address to return to, or found something wrong with what this browser brought. It tells Ada on a page of its own. Redirecting now could hand the answer to a stranger.',
    delivery: 'Acme ID’s error page',
    carries: [],
    spec: rfc(6749, '4.1.2.1'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
