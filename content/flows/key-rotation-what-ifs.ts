/** What could go wrong with published metadata and keys, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { discoverySpec, oidc, rfc } from '../words/specs'

export const keyRotationWhatIfs: readonly WhatIf[] = [
  {
    id: 'issuer-of-another-server',
    title: 'the metadata names another issuer',
    branch: 'foreign issuer',
    at: 'metadata-response',
    how: { edit: [{ in: 'json', name: 'issuer', to: '{elsewhere}' }] },
    refusedBy: 'client',
    wire: null,
    note: { code: 'metadata.issuer', contains: 'issuer' },
    stops:
      'Nobody can publish their own addresses under Acme ID’s name elsewhere: the document must name the server that was asked, or it must not be used. That it is really Acme ID that answers, https has to show.',
    spec: discoverySpec('4.3', 'ProviderConfigurationValidation'),
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
    wire: '503',
    note: { code: 'ERR_JWKS_INVALID', contains: '503' },
    stops:
      'Nobody gets in while Acme ID is down and the API has no keys: it fails closed. It says 503, and not invalid_token, for nothing is wrong with the token, and the client should keep it. Kept keys bridge the gap.',
    spec: rfc(9110, '15.6.4'),
  },
  {
    id: 'key-replaced-at-once',
    title: 'Acme ID replaces its key at once, while a token is on its way',
    branch: 'key replaced at once',
    at: 'api-request',
    how: { first: { party: 'authorization-server', act: { kind: 'wait', seconds: 0, task: 'replace-key' } } },
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWKS_NO_MATCHING_KEY', contains: 'no applicable key' },
    stops:
      'Nothing was attacked, and all the same everybody is locked out: the old key was gone before its tokens were. Publish first, switch later, retire last. A stolen key is replaced like this, and then that is the point.',
    spec: oidc('10.1.1', 'RotateSigKeys'),
  },
  {
    id: 'key-replaced-behind-a-cache',
    title: 'Acme ID replaces its key at once, and the API has kept the old one',
    branch: 'old key kept by the API',
    at: 'api-request',
    nth: 2,
    how: { first: { party: 'authorization-server', act: { kind: 'wait', seconds: 0, task: 'replace-key' } } },
    when: { keyCache: ['refetch'] },
    refusedBy: null,
    ends: 'api-response',
    lesson:
      'The Photo API never asked again, for it knows the key that the token names. A key that was stolen goes on opening doors until every copy of it is forgotten, so whoever keeps keys should not keep them for ever.',
    spec: oidc('10.1.1', 'RotateSigKeys'),
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
