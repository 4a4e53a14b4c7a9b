/** What could happen to the authorization request on its way through Ada’s browser, where nothing protects it. */
import type { WhatIf } from '../../types'
import { oidc, rfc } from '../../words/specs'
import { allGranted, plainRequest } from './conditions'

const code = 'authorization.error'
const pkce = { ...plainRequest, pkce: ['required'] } as const

export const authorizationRequestWhatIfs: readonly WhatIf[] = [
  {
    id: 'response-type-unknown',
    title: 'the response_type is one that nobody knows',
    branch: 'unknown response_type',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'response_type', to: 'telepathy' }] },
    when: plainRequest,
    refusedBy: 'authorization-server',
    wire: 'unsupported_response_type',
    note: { code, contains: 'response_type' },
    stops:
      'Acme ID answers only in ways that it knows and that Photoprint is registered for, so nobody gets a token into the address by asking for one.',
    spec: rfc(6749, '3.1.1'),
  },
  {
    id: 'code-challenge-plain',
    title: 'the code_challenge_method becomes plain',
    branch: 'plain challenge',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'code_challenge_method', to: 'plain' }] },
    when: pkce,
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code, contains: 'code_challenge_method' },
    stops:
      'With plain, challenge and verifier are the same, so whoever reads the request knows the verifier. RFC 7636 says not to use it where S256 can be used, and Acme ID takes S256 only. They still need the code, and the secret of a client that has one.',
    spec: rfc(7636, '7.2'),
  },
  {
    id: 'code-challenge-removed',
    title: 'the code_challenge is taken out',
    branch: 'no challenge',
    at: 'authorization-request',
    how: {
      edit: [
        { in: 'query', name: 'code_challenge', remove: true },
        { in: 'query', name: 'code_challenge_method', remove: true },
      ],
    },
    when: pkce,
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code, contains: 'PKCE' },
    stops:
      'Acme ID demands PKCE, so nobody can quietly switch it off on the way: that is a downgrade attack. A server that does not demand it must refuse a verifier for a code that was asked for without a challenge.',
    spec: rfc(9700, '4.8.2'),
  },
  {
    id: 'code-challenge-swapped',
    title: 'the code_challenge is somebody else’s',
    branch: 'foreign challenge',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'code_challenge', alter: 'one-character' }] },
    when: { ...pkce, ...allGranted },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'code_verifier' },
    stops:
      'The code then belongs to another verifier than Photoprint’s, and Photoprint’s own swap fails. It protects the code and not the request: whoever put a challenge of their own in has the verifier for it. What stands in a request that is pushed or signed cannot be changed on the way unnoticed.',
    spec: rfc(7636, '4.6'),
  },
  {
    id: 'nonce-changed',
    title: 'the nonce is changed in the request',
    branch: 'changed nonce',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'nonce', alter: 'one-character' }] },
    when: { ...plainRequest, ...allGranted },
    refusedBy: 'client',
    wire: '400',
    note: { code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', contains: 'nonce' },
    stops: 'An ID token made for another sign-in cannot be passed off as the answer to this one.',
    spec: oidc('3.1.3.7', 'IDTokenValidation'),
  },
  {
    id: 'scope-made-up',
    title: 'the request asks for a scope that does not exist',
    branch: 'made-up scope',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'scope', to: 'openid profile photos.read photos.delete' }] },
    when: { ...plainRequest, ...allGranted, rar: ['off'] },
    refusedBy: null,
    ends: 'photos-page',
    lesson:
      'Acme ID leaves out what it does not know, as RFC 6749 allows, so the token says photos.read and nothing more. It is the scope in the token that counts, not the one in the request.',
    spec: rfc(6749, '3.3'),
  },
  {
    id: 'resource-unknown',
    title: 'the resource is an API that Acme ID does not know',
    branch: 'foreign resource',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'resource', to: '{elsewhere}' }] },
    when: { ...plainRequest, resource: ['named'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_target',
    note: { code, contains: 'no API is named' },
    stops:
      'Acme ID makes tokens only for APIs that it knows: for any other it could not say for whom the token is, and what allows what there. A token that is bound to one API is no good elsewhere.',
    spec: rfc(8707, '2'),
  },
  {
    id: 'details-of-unknown-type',
    title: 'the details ask for something of another type',
    branch: 'unknown details',
    at: 'authorization-request',
    how: { edit: [{ in: 'query', name: 'authorization_details', to: '[{"type":"whole_account"}]' }] },
    when: { ...plainRequest, rar: ['on'] },
    refusedBy: 'authorization-server',
    wire: 'invalid_authorization_details',
    note: { code, contains: 'type' },
    stops: 'Acme ID grants nothing that it does not understand, and so could not have explained to Ada.',
    spec: rfc(9396, '5'),
  },
  {
    id: 'form-asks-for-more-photos',
    title: 'a third photo is slipped into Ada’s answer',
    branch: 'photo slipped in',
    at: 'consent-submission',
    how: { edit: [{ in: 'form', name: 'photo', to: 'p1 p2 p3' }] },
    when: { ...allGranted, rar: ['on'] },
    refusedBy: null,
    ends: 'photos-page',
    lesson:
      'Acme ID grants only what Photoprint had asked for, so the third photo is dropped, and the two others arrive. What comes back from a form is never believed further than that.',
    spec: rfc(9396, '7'),
  },
]
