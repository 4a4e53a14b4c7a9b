/** What could go wrong with published metadata and keys, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'

export const keyRotationWhatIfs: readonly WhatIf[] = [
  {
    id: 'issuer-of-another-server',
    title: 'the metadata names another issuer',
    branch: 'foreign issuer',
    at: 'metadata-response',
    how: { edit: [{ in: 'json', name: 'issuer', to: '{elsewhere}' }] },
    refusedBy: 'client',
    wire: null,
    note: { code: 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', contains: 'issuer' },
    stops: 'Nobody can pass off their own addresses as Acme ID’s: the document must name the server that was asked.',
    spec: rfc(8414, '3.3'),
  },
  {
    id: 'no-keys',
    title: 'Acme ID publishes no keys',
    branch: 'no keys',
    at: 'jwks-response',
    how: { edit: [{ in: 'json', name: 'keys', to: '[]' }] },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWKS_NO_MATCHING_KEY', contains: 'no applicable key' },
    stops: 'A signature that cannot be checked counts for nothing. An API that lets such a token pass checks nobody.',
    spec: rfc(9068, '4'),
  },
  {
    id: 'keys-out-of-reach',
    title: 'the keys cannot be fetched',
    branch: 'keys out of reach',
    at: 'jwks-response',
    how: { edit: [{ in: 'status', to: '503' }] },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWKS_INVALID', contains: '503' },
    stops: 'Nobody gets in while Acme ID is down and the API has no keys: it fails closed. Kept keys bridge the gap.',
    spec: rfc(9068, '4'),
  },
  {
    id: 'key-name-made-up',
    title: 'the token names a key that there never was',
    branch: 'made-up kid',
    at: 'api-request',
    nth: 2,
    how: {
      edit: [
        {
          in: 'header',
          name: 'authorization',
          token: { header: { kid: 'made-up' }, sign: 'stranger' },
        },
      ],
    },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWKS_NO_MATCHING_KEY', contains: 'no applicable key' },
    stops:
      'The API takes keys from Acme ID’s address and from nowhere else. If it looks there once more for a new name, then at most every 30 seconds, or anybody could keep it busy with made-up names.',
    spec: rfc(8725, '3.8'),
  },
  {
    id: 'key-of-a-stranger',
    title: 'the token is signed by a stranger, under the right key’s name',
    branch: 'stranger’s key',
    at: 'api-request',
    how: {
      edit: [{ in: 'header', name: 'authorization', token: { sign: 'stranger' } }],
    },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', contains: 'signature' },
    stops: 'A key’s name is only a label. The signature fits the key that Acme ID published, or it fits nothing.',
    spec: rfc(7515, '4.1.4'),
  },
]
