/** What could happen to the answer on its way back: plain, or signed as one JWT (JARM). */
import type { WhatIf } from '../../types'
import { jarm, rfc } from '../../words/specs'
import { allGranted, plainAnswer } from './conditions'

const signedAnswer = { ...allGranted, responseMode: ['jwt'] } as const

export const authorizationResponseWhatIfs: readonly WhatIf[] = [
  {
    id: 'state-removed',
    title: 'state is missing on the way back',
    branch: 'no state',
    at: 'authorization-response',
    how: { edit: [{ in: 'location', name: 'state', remove: true }] },
    when: plainAnswer,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'state' },
    stops:
      'Leaving a value out is no way round a check: Photoprint sent state, so it expects it back, and the right one. A client may do without it where PKCE or nonce does the same work (RFC 9700 §2.1).',
    spec: rfc(6749, '10.12'),
  },
  {
    id: 'jarm-changed',
    title: 'the code inside the signed answer is swapped',
    branch: 'changed answer',
    at: 'jwt-authorization-response',
    how: {
      edit: [{ in: 'location', name: 'response', token: { payload: { code: 'a-code-of-mallorys' }, sign: 'keep' } }],
    },
    when: signedAnswer,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'signature' },
    stops:
      'Nobody can change a part of the answer: the signature covers all of it. A whole answer to another sign-in would be a real one all the same. Against that there are state, nonce and PKCE.',
    spec: jarm('2.4'),
  },
  {
    id: 'jarm-for-another-client',
    title: 'the signed answer is for another client',
    branch: 'another’s answer',
    at: 'jwt-authorization-response',
    how: { edit: [{ in: 'location', name: 'response', token: { payload: { aud: 'photobook' }, sign: 'sender' } }] },
    when: signedAnswer,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'aud' },
    stops: 'An answer that Acme ID really gave, but to somebody else, is not accepted here.',
    spec: jarm('2.4'),
  },
  {
    id: 'jarm-of-another-server',
    title: 'the signed answer says that it is another server’s',
    branch: 'foreign answer',
    at: 'jwt-authorization-response',
    how: { edit: [{ in: 'location', name: 'response', token: { payload: { iss: '{elsewhere}' }, sign: 'sender' } }] },
    when: signedAnswer,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'iss' },
    stops: 'Photoprint cannot be led to take the code of one server to another: that is a mix-up attack.',
    spec: jarm('2.4'),
  },
  {
    id: 'jarm-unsigned',
    title: 'the signature of the answer is taken off',
    branch: 'unsigned answer',
    at: 'jwt-authorization-response',
    how: { edit: [{ in: 'location', name: 'response', token: { sign: 'none' } }] },
    when: signedAnswer,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_INVALID_RESPONSE', contains: 'alg' },
    stops:
      'Photoprint decides beforehand which algorithm Acme ID signs with. What a JWT says of itself does not change that.',
    spec: rfc(8725, '3.1'),
  },
]
