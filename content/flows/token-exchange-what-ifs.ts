/** What could go wrong when a token is exchanged for another, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'

export const tokenExchangeWhatIfs: readonly WhatIf[] = [
  ...(
    [
      ['jwt', 'signature verification failed'],
      ['opaque', 'no access token on record'],
    ] as const
  ).map(
    ([form, contains]): WhatIf => ({
      id: `subject-token-${form}-changed`,
      title: 'the subject_token has one character changed',
      branch: 'changed subject token',
      at: 'token-exchange-request',
      how: { edit: [{ in: 'form', name: 'subject_token', alter: 'one-character' }] },
      when: { accessToken: [form] },
      refusedBy: 'authorization-server',
      wire: 'invalid_request',
      note: { code: 'grant.error', contains },
      stops: 'Nobody gets Ada’s photos by claiming to come from Ada: Acme ID looks at the token itself.',
      spec: rfc(8693, '2.2.2'),
    }),
  ),
  {
    id: 'exchange-for-another-api',
    title: 'the new token is asked for another API',
    branch: 'foreign target',
    at: 'token-exchange-request',
    how: { edit: [{ in: 'form', name: 'resource', to: '{elsewhere}' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_target',
    note: { code: 'grant.error', contains: 'resource' },
    stops:
      'Here a service cannot use somebody’s token to reach any place it likes, only where its own work leads. RFC 8693 leaves it to the server for which places it makes tokens.',
    spec: rfc(8693, '2.2.2'),
  },
  {
    id: 'exchange-for-more',
    title: 'it asks for more than the token leads to',
    branch: 'more scope',
    at: 'token-exchange-request',
    how: { edit: [{ in: 'form', name: 'scope', to: 'photos.read photos.delete' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_scope',
    note: { code: 'grant.error', contains: 'scope' },
    stops:
      'RFC 8693 leaves it to the server what a token may be traded for. Here one for ordering prints leads to reading photos, and to nothing more.',
    spec: rfc(8693, '2.1'),
  },
  {
    id: 'exchange-without-authentication',
    title: 'the exchange is asked without the service’s secret',
    branch: 'no secret',
    at: 'token-exchange-request',
    how: { edit: [{ in: 'header', name: 'authorization', remove: true }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code: 'grant.error', contains: 'client authentication' },
    stops:
      'A stolen token cannot be traded for others by whoever found it. That clients must prove who they are here, and that only the print service may trade, are rules of this server: RFC 8693 leaves both to it. For a proof that is missing RFC 6749 §5.2 has invalid_client; this server says invalid_request.',
    spec: rfc(8693, '2.1'),
  },
  {
    id: 'id-token-type',
    title: 'it is called something other than an access token',
    branch: 'wrong token type',
    at: 'token-exchange-request',
    how: {
      edit: [{ in: 'form', name: 'subject_token_type', to: 'urn:ietf:params:oauth:token-type:saml2' }],
    },
    refusedBy: 'authorization-server',
    wire: 'invalid_request',
    note: { code: 'grant.error', contains: 'subject_token_type' },
    stops: 'One kind of token cannot be passed off as another: each kind is read by rules of its own.',
    spec: rfc(8693, '3'),
  },
  ...(
    [
      ['jwt', 'ERR_JWT_CLAIM_VALIDATION_FAILED', 'aud'],
      ['opaque', 'token_inactive', 'not active'],
    ] as const
  ).map(
    ([form, code, contains]): WhatIf => ({
      id: `token-${form}-sent-straight-on`,
      title: 'the job, with its token, goes straight to the Photo API',
      branch: 'token passed on',
      at: 'print-job-request',
      how: {
        edit: [
          { in: 'url', to: '{resource-server}/photos' },
          { in: 'method', to: 'GET' },
        ],
      },
      when: { accessToken: [form] },
      refusedBy: 'resource-server',
      wire: 'invalid_token',
      note: { code, contains },
      stops: 'A token that is for one service is no good at the next, so one that leaks opens one door and no other.',
      spec: rfc(9700, '2.3'),
    }),
  ),
  {
    id: 'job-without-token',
    title: 'the job comes without a token',
    branch: 'job without token',
    at: 'print-job-request',
    how: { edit: [{ in: 'header', name: 'authorization', remove: true }] },
    refusedBy: 'client',
    wire: '401',
    note: { code: 'no_token', contains: 'without a token' },
    stops: 'To know where the print service is must not be enough to have Ada’s photos printed.',
    spec: rfc(6750, '3.1'),
  },
]
