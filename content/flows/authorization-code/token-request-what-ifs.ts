/** What could happen to the token request, and to its answer. */
import type { WhatIf } from '../../types'
import { oidc, rfc } from '../../words/specs'
import { allGranted } from './conditions'

const code = 'grant.error'

export const tokenRequestWhatIfs: readonly WhatIf[] = [
  {
    id: 'code-made-up',
    title: 'the code is made up',
    branch: 'made-up code',
    at: 'token-request',
    how: { edit: [{ in: 'form', name: 'code', alter: 'one-character' }] },
    when: allGranted,
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code, contains: 'not found' },
    stops: 'Codes are too long to be guessed, and one that Acme ID did not make is worth nothing.',
    spec: rfc(6749, '10.10'),
  },
  {
    id: 'redirect-uri-differs-at-token',
    title: 'the redirect_uri at the token endpoint is another one',
    branch: 'other redirect_uri',
    at: 'token-request',
    how: { edit: [{ in: 'form', name: 'redirect_uri', to: '{elsewhere}/callback' }] },
    when: allGranted,
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code, contains: 'redirect_uri' },
    stops:
      'A code that was sent to one address cannot be swapped by whoever claims to have got it at another. Clients of the coming OAuth 2.1 send this parameter no more: PKCE ties the code to whoever asked for it, and does so better (RFC 9700 §4.5).',
    spec: rfc(6749, '4.1.3'),
  },
  {
    id: 'client-id-differs-at-token',
    title: 'another client brings the code',
    branch: 'other client',
    at: 'token-request',
    how: { edit: [{ in: 'form', name: 'client_id', to: 'photo-api' }] },
    when: { ...allGranted, client: ['public'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_client',
    note: { code, contains: 'client' },
    stops:
      'A client that has a secret is believed only with it, so nobody gets in under its name by leaving the secret out.',
    spec: rfc(6749, '3.2.1'),
  },
  {
    id: 'scope-widened-at-token',
    title: 'the token request asks for more scope',
    branch: 'wider scope',
    at: 'token-request',
    how: { edit: [{ in: 'form', name: 'scope', to: 'openid profile photos.read photos.delete' }] },
    when: allGranted,
    refusedBy: null,
    ends: 'photos-page',
    lesson:
      'In RFC 6749 the token request for a code has no scope, and Acme ID takes no notice of it. What Ada allowed was written down with the code.',
    spec: rfc(6749, '4.1.3'),
  },
  {
    id: 'resource-unknown-at-token',
    title: 'the token request names another API',
    branch: 'other resource',
    at: 'token-request',
    how: { edit: [{ in: 'form', name: 'resource', to: '{elsewhere}' }] },
    when: { ...allGranted, resource: ['named'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_target',
    note: { code, contains: 'resource' },
    stops:
      'Here a code buys a token for the API that the request had named, and for no other. RFC 8707 leaves that to the server.',
    spec: rfc(8707, '2.2'),
  },
  {
    id: 'id-token-too-old-a-sign-in',
    title: 'Ada signed in two hours ago',
    branch: 'old sign-in',
    at: 'token-response',
    how: {
      edit: [{ in: 'json', name: 'id_token', token: { payload: { auth_time: { now: -7200 } }, sign: 'sender' } }],
    },
    when: { ...allGranted, maxAge: ['on'] },
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED', contains: 'auth' },
    stops:
      'Photoprint asked that she had signed in within the hour, and checks it itself. Whoever sits down at her computer after that does not get through.',
    spec: oidc('3.1.3.7', 'IDTokenValidation'),
  },
  {
    id: 'id-token-for-another-client',
    title: 'the ID token is for another client',
    branch: 'another’s ID token',
    at: 'token-response',
    how: { edit: [{ in: 'json', name: 'id_token', token: { payload: { aud: 'photobook' }, sign: 'sender' } }] },
    when: allGranted,
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'aud' },
    stops: 'An ID token that Ada’s sign-in somewhere else produced does not sign anybody in here.',
    spec: oidc('3.1.3.7', 'IDTokenValidation'),
  },
]
