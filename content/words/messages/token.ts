/** Words for the token endpoint (RFC 6749 §3.2), metadata and keys. */

import type { MessageWords } from '@/content/types'
import { rfc } from '@/content/words/specs'
import type { MessageKind } from '@/lib/world/kinds'

export const tokenMessages = {
  'token-request': {
    title: 'Here is the code. May I have the tokens?',
    meaning:
      'Photoprint calls Acme ID itself, without a redirect. From a server, Ada’s browser sees none of it; a script in the page has to send it from there. It brings the code and, with PKCE, the code_verifier: the secret behind the challenge it sent at the start.',
    delivery: 'token request',
    carries: ['code', 'code_verifier'],
    spec: rfc(6749, '4.1.3'),
  },
  'token-response': {
    title: 'Here are your tokens',
    meaning:
      'Acme ID was satisfied and used up the code. The access token is for an API, and Photoprint only passes it on. The ID token is for Photoprint itself, and says who signed in.',
    delivery: 'tokens to Photoprint',
    carries: ['access_token', 'id_token'],
    spec: rfc(6749, '5.1'),
  },
  'token-error-response': {
    title: 'No tokens for this',
    meaning:
      'Acme ID refused. On the wire it gives one short reason and little more, so that a thief learns little from trying. Its own log says what was really wrong.',
    delivery: 'Acme ID’s refusal',
    carries: ['error'],
    spec: rfc(6749, '5.2'),
  },
  'metadata-request': {
    title: 'How do I talk to you?',
    meaning:
      'Before it can use an authorization server, a party needs to know its addresses and what it supports. They are published at a well-known place that anyone may read.',
    delivery: 'request for Acme ID’s metadata',
    carries: [],
    spec: rfc(8414, '3.1'),
  },
  'metadata-response': {
    title: 'These are my addresses, and what I can do',
    meaning:
      'Acme ID lists its endpoints and abilities. The issuer in the list has to be the very one that was asked: otherwise somebody else is answering, and the list must not be used.',
    delivery: 'Acme ID’s metadata',
    carries: ['jwks_uri', 'token_endpoint'],
    spec: rfc(8414, '3.3'),
  },
  'jwks-request': {
    title: 'Which keys do you sign with?',
    meaning:
      'A token says on its face that Acme ID signed it, and anyone could write that. Whoever got the token fetches Acme ID’s public keys to check the signature for itself.',
    delivery: 'request for Acme ID’s keys',
    carries: [],
    spec: rfc(7517, '5'),
  },
  'jwks-response': {
    title: 'These are my public keys',
    meaning:
      'With a public key a signature can be checked, and none can be made, so everyone may have them. They can be kept for a while: the next token needs no new call.',
    delivery: 'Acme ID’s public keys',
    carries: ['keys'],
    spec: rfc(7517, '5'),
  },
} satisfies Partial<Record<MessageKind, MessageWords>>
