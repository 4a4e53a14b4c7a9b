/** What could go wrong with the nonces of DPoP (RFC 9449 §8, §9). */
import type { WhatIf } from '../../types'
import { rfc } from '../../words/specs'
import { adasBrowser } from '../parties'
import { allGranted } from './conditions'

const when = { ...allGranted, dpop: ['nonce'] } as const

/** The answer that an authorization server gives that wants a nonce (RFC 9449 §8). */
const wantsNonce = [
  { in: 'status', to: '400' },
  { in: 'body', to: '{"error":"use_dpop_nonce"}' },
  { in: 'header', name: 'dpop-nonce', to: 'made-up-on-the-way' },
] as const

export const nonceWhatIfs: readonly WhatIf[] = [
  {
    id: 'nonce-asked-for-by-nobody',
    title: 'somebody on the way answers that a nonce is wanted',
    branch: 'foreign nonce',
    at: 'token-response',
    how: { edit: wantsNonce },
    // A script could not read the header: where Acme ID gives out no nonces, it does not expose it.
    when: { ...allGranted, dpop: ['on'], client: ['public', 'confidential', 'bff'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_dpop_proof',
    note: { code: 'grant.error', contains: 'nonces are not supported' },
    stops:
      'Photoprint makes a new proof with that nonce and asks once more, as RFC 9449 has it. Acme ID gave out no nonce, and refuses a proof that has one. Photoprint then gives up.',
    spec: rfc(9449, '8'),
  },
  {
    id: 'nonce-not-sent-along',
    title: 'Acme ID wants a nonce, and its answer brings none',
    branch: 'no DPoP-Nonce',
    at: 'dpop-nonce-response',
    nth: 1,
    how: { edit: [{ in: 'header', name: 'dpop-nonce', remove: true }] },
    when,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'nonce.not_given', contains: 'no DPoP-Nonce header' },
    stops:
      'Photoprint does not make up a nonce, and does not ask again with the same proof. A script in a page is in this very place where the server forgets to name DPoP-Nonce in Access-Control-Expose-Headers.',
    spec: rfc(9449, '8'),
  },
  {
    id: 'nonce-left-out',
    title: 'the repeated proof has no nonce either',
    branch: 'no nonce',
    at: 'token-request',
    nth: 2,
    how: { edit: [{ in: 'header', name: 'dpop', token: { payload: { nonce: null }, sign: 'sender' } }] },
    when,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'nonce.asked_twice', contains: 'repeated with one already' },
    stops:
      'Acme ID asks for its nonce again, and that is where Photoprint stops. A client that repeats each time it is told to would go on for ever.',
    spec: rfc(9449, '8'),
  },
  {
    id: 'nonce-made-up',
    title: 'the nonce of the token request is made up',
    branch: 'made-up nonce',
    at: 'token-request',
    nth: 2,
    how: { edit: [{ in: 'header', name: 'dpop', token: { payload: { nonce: 'made-up' }, sign: 'sender' } }] },
    when,
    refusedBy: 'authorization-server',
    wire: 'use_dpop_nonce',
    note: { code: 'grant.error', contains: 'invalid nonce' },
    stops:
      'Whoever gets hold of the key for a moment cannot make proofs for later: the nonces of later cannot be guessed. The wire gives the same error for a nonce that is wrong, too old or missing.',
    spec: rfc(9449, '8'),
  },
  {
    id: 'nonce-stale-at-acme-id',
    title: 'the repeated token request is held for ten minutes',
    branch: 'late at Acme ID',
    at: 'token-request',
    nth: 2,
    how: { first: { party: adasBrowser.id, act: { kind: 'wait', seconds: 600 } } },
    when,
    refusedBy: 'authorization-server',
    wire: 'use_dpop_nonce',
    note: { code: 'grant.error', contains: 'invalid nonce' },
    stops:
      'A proof lives no longer than its nonce: at Acme ID three to four minutes. Photoprint has repeated this request once already, so Ada has to start again.',
    spec: rfc(9449, '8'),
  },
  {
    id: 'nonce-unknown-to-the-api',
    title: 'the nonce of the API request is not one of the API’s',
    branch: 'foreign nonce',
    at: 'api-request',
    nth: 2,
    how: { edit: [{ in: 'header', name: 'dpop', token: { payload: { nonce: 'made-up' }, sign: 'sender' } }] },
    when,
    refusedBy: 'resource-server',
    wire: 'use_dpop_nonce',
    note: { code: 'nonce_unknown', contains: 'none that this API has made' },
    stops:
      'Each server takes its own nonces only. One of Acme ID’s is refused here as well, and that is why Photoprint keeps them apart.',
    spec: rfc(9449, '9'),
  },
  {
    id: 'nonce-stale',
    title: 'the API request is held for 45 minutes',
    branch: 'stale nonce',
    at: 'api-request',
    nth: 2,
    how: { first: { party: adasBrowser.id, act: { kind: 'wait', seconds: 2700 } } },
    when,
    refusedBy: 'resource-server',
    wire: 'use_dpop_nonce',
    note: { code: 'nonce_stale', contains: '30 at most' },
    stops:
      'A proof lives no longer than its nonce, whatever date it gives itself. Photoprint learns the new nonce from the refusal, and will use it for its next request.',
    spec: rfc(9449, '9'),
  },
  {
    id: 'proof-with-nonce-dated-wrongly',
    title: 'the proof says that it was made two hours ago',
    branch: 'wrong iat',
    at: 'api-request',
    nth: 2,
    how: { edit: [{ in: 'header', name: 'dpop', token: { payload: { iat: { now: -7200 } }, sign: 'sender' } }] },
    when,
    refusedBy: null,
    ends: 'photos-page',
    lesson:
      'Nobody refuses. RFC 9449 §4.3 lets a server go by iat or by the nonce, and this API goes by its nonce: so Photoprint’s clock may be wrong. Without nonces, the API would have refused this proof.',
    spec: rfc(9449, '4.3'),
  },
]
