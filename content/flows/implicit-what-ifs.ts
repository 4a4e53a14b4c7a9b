/** What could go wrong with tokens in an address, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { oidc, rfc } from '../words/specs'
import { herCall, malloryFirst } from './mallory'

const when = { legacyGrants: ['allowed'] } as const
const byTheScript = { when, refusedBy: 'browser', wire: null } as const

export const implicitWhatIfs: readonly WhatIf[] = [
  {
    id: 'token-read-from-history',
    title: 'Mallory reads the address in Ada’s browser history',
    branch: 'token from history',
    at: 'callback-request',
    how: malloryFirst(herCall()),
    when,
    refusedBy: null,
    ends: 'api-response',
    lesson:
      'Nobody refuses: the address holds the token itself, and whoever has seen it can use it until it expires. A code in its place would be used up already, and worth nothing without its verifier.',
    spec: rfc(9700, '4.3.2'),
  },
  {
    id: 'access-token-swapped',
    title: 'the access token in the address is swapped for another',
    branch: 'swapped token',
    at: 'implicit-response',
    how: { edit: [{ in: 'fragment', name: 'access_token', alter: 'one-character' }] },
    ...byTheScript,
    note: { code: 'at_hash_mismatch', contains: 'at_hash' },
    stops:
      'Nobody can slip Photoprint an access token of their own: the signed ID token says which one belongs to it. With response_type=token alone there would be nothing to compare.',
    spec: oidc('3.2.2.9', 'ImplicitTokenValidation'),
  },
  {
    id: 'access-token-alone',
    title: 'the answer brings an access token and no ID token',
    branch: 'no ID token',
    at: 'implicit-response',
    how: { edit: [{ in: 'fragment', name: 'id_token', remove: true }] },
    ...byTheScript,
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'id_token' },
    stops:
      'An access token is not Photoprint’s to read, so Photoprint cannot tell for which app it was made. Any site that Ada once gave one could bring it here, and be taken for Ada.',
    spec: rfc(6749, '10.16'),
  },
  {
    id: 'id-token-changed',
    title: 'the ID token says that it is about Mallory',
    branch: 'changed ID token',
    at: 'implicit-response',
    how: { edit: [{ in: 'fragment', name: 'id_token', token: { payload: { sub: 'mallory' }, sign: 'keep' } }] },
    ...byTheScript,
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'signature' },
    stops:
      'What came through the browser could have been changed there, so only the signature tells whether Acme ID said it. The script checks it, and also whom it is for and in answer to what.',
    spec: oidc('3.2.2.11', 'ImplicitIDTValidation'),
  },
  {
    id: 'nonce-changed',
    title: 'the nonce is changed in the request',
    branch: 'changed nonce',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'nonce', alter: 'one-character' }] },
    ...byTheScript,
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'nonce' },
    stops:
      'An ID token from another sign-in, perhaps one that Mallory collected, is not taken for the answer to this one.',
    spec: oidc('3.2.2.11', 'ImplicitIDTValidation'),
  },
  {
    id: 'fragment-state-changed',
    title: 'state is changed on the way back',
    branch: 'changed state',
    at: 'implicit-response',
    how: { edit: [{ in: 'fragment', name: 'state', alter: 'one-character' }] },
    ...byTheScript,
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
    stops:
      'Nobody can send Ada’s browser to Photoprint with tokens of their own in the address. The nonce in the ID token stops that as well.',
    spec: rfc(6749, '10.12'),
  },
]
