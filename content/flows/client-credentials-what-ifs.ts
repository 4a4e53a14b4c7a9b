/** What could go wrong when a client acts for itself, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'
import { assertionWhatIfs } from './assertion-what-ifs'

export const clientCredentialsWhatIfs: readonly WhatIf[] = [
  ...assertionWhatIfs({
    at: 'client-credentials-request',
    event: 'grant.error',
    ends: 'api-response',
    wire: 'invalid_client',
  }),
  {
    id: 'secret-wrong',
    title: 'the client_secret is wrong',
    branch: 'wrong secret',
    at: 'client-credentials-request',
    how: { edit: [{ in: 'form', name: 'client_secret', alter: 'one-character' }] },
    when: { clientAuthentication: ['client_secret_post'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_client',
    note: { code: 'grant.error', contains: 'secret' },
    stops: 'Nobody can act as Photoprint who only knows its name: the secret is all that stands for it here.',
    spec: rfc(6749, '3.2.1'),
  },
  {
    id: 'authentication-missing',
    title: 'the request carries no secret',
    branch: 'no secret',
    at: 'client-credentials-request',
    how: { edit: [{ in: 'header', name: 'authorization', remove: true }] },
    when: { clientAuthentication: ['client_secret_basic'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code: 'grant.error', contains: 'client authentication' },
    stops:
      'This grant is for confidential clients alone: a program that cannot keep a secret cannot act for itself. For a proof that is missing RFC 6749 §5.2 has invalid_client; this server, which is not even told who asks, says invalid_request.',
    spec: rfc(6749, '4.4'),
  },
  {
    id: 'scope-unknown',
    title: 'it asks for a scope that nobody has heard of',
    branch: 'unknown scope',
    at: 'client-credentials-request',
    how: { edit: [{ in: 'form', name: 'scope', to: 'photos.delete' }] },
    refusedBy: 'resource-server',
    wire: 'insufficient_scope',
    note: { code: 'insufficient_scope', contains: 'names no scope' },
    stops:
      'A program gets no more than it may have. Acme ID leaves out what it does not know, and the API sees that nothing is left.',
    spec: rfc(6749, '3.3'),
  },
  {
    id: 'resource-of-someone-else',
    title: 'the token is asked for another API',
    branch: 'foreign resource',
    at: 'client-credentials-request',
    how: { edit: [{ in: 'form', name: 'resource', to: '{elsewhere}' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_target',
    note: { code: 'grant.error', contains: 'no API' },
    stops: 'A token is made for the API that it names, and Acme ID makes none for an API that it does not know.',
    spec: rfc(8707, '2'),
  },
  {
    id: 'own-token-repeated',
    title: 'the token request is sent twice',
    branch: 'asked twice',
    at: 'client-credentials-request',
    how: { again: true },
    when: { clientAuthentication: ['client_secret_basic', 'client_secret_post'] },
    refusedBy: null,
    ends: 'api-response',
    lesson:
      'There is no code that could be used up: whoever has the secret gets as many tokens as it likes. So guard the secret, and prefer one that never travels, such as a key (private_key_jwt).',
    spec: rfc(9700, '2.5'),
  },
]
