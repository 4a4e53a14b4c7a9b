/** What could be wrong with a client assertion (RFC 7523 §3), at whichever request it comes first. */
import type { Edit, NewToken } from '../../lib/world/edit'
import type { MessageKind } from '../../lib/world/kinds'
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'

const when = { clientAuthentication: ['private_key_jwt'] } as const

/** The assertion, changed. */
function changed(token: NewToken): { readonly edit: Edit } {
  return { edit: [{ in: 'form', name: 'client_assertion', token }] }
}

type Place = {
  readonly at: MessageKind
  /** The event of Acme ID’s own log when it refuses this request. */
  readonly event: string
  /** How the story ends where nobody refuses. */
  readonly ends: MessageKind
  /** How an assertion that proves nothing is refused on the wire. */
  readonly wire: string
}

/** The what-ifs for the first request that has an assertion. */
export function assertionWhatIfs({ at, event, ends, wire }: Place): WhatIf[] {
  const refused = { at, when, refusedBy: 'authorization-server', wire } as const
  return [
    {
      ...refused,
      id: 'assertion-replayed',
      title: 'the whole request is sent a second time, with its assertion',
      branch: 'replayed assertion',
      how: { again: true },
      note: { code: event, contains: 'only be used once' },
      stops:
        'Whoever copies a request out of a log cannot send it again: Acme ID remembers each jti for as long as its assertion is good. RFC 7523 leaves that to the server.',
      spec: rfc(7523, '3'),
    },
    {
      ...refused,
      id: 'assertion-for-another-server',
      title: 'the assertion is for another server',
      branch: 'foreign aud',
      how: changed({ payload: { aud: '{elsewhere}' }, sign: 'sender' }),
      note: { code: event, contains: 'audience (aud) must equal' },
      stops:
        'A server that the client deals with elsewhere cannot take its assertion to Acme ID, and get tokens in its name.',
      spec: rfc(7523, '3'),
    },
    {
      id: 'assertion-for-the-token-endpoint',
      title: 'the assertion names the token endpoint as its audience',
      branch: 'aud is an address',
      at,
      how: changed({ payload: { aud: '{authorization-server}/token' }, sign: 'sender' }),
      when,
      refusedBy: null,
      ends,
      lesson:
        'Acme ID takes it. RFC 7523 §3 lets a client name the token endpoint, and many do. It is safer to name the issuer alone: a hostile server can claim an endpoint of another’s as its own, and so be given an assertion that is good there. The library that signs here names the issuer.',
      spec: rfc(7523, '3'),
    },
    {
      ...refused,
      id: 'assertion-expired',
      title: 'the assertion expired an hour ago',
      branch: 'expired assertion',
      how: changed({ payload: { exp: { now: -3600 } }, sign: 'sender' }),
      note: { code: event, contains: 'jwt expired' },
      stops: 'An assertion that is found in an old log is of no use.',
      spec: rfc(7523, '3'),
    },
    {
      ...refused,
      id: 'assertion-by-stranger',
      title: 'the assertion is signed by somebody else',
      branch: 'stranger’s assertion',
      how: changed({ sign: 'stranger' }),
      note: { code: event, contains: 'signature verification failed' },
      stops: 'Everybody can write down the name of the client. Only whoever has its private key can sign for it.',
      spec: rfc(7523, '3'),
    },
    {
      ...refused,
      id: 'assertion-unsigned',
      title: 'the assertion is not signed at all',
      branch: 'alg none',
      how: changed({ sign: 'none' }),
      note: { code: event, contains: 'alg mismatch' },
      stops:
        'An unsigned JWT proves nothing. This client registered ES256, and Acme ID takes no other algorithm from it.',
      spec: rfc(7523, '3'),
    },
    {
      ...refused,
      id: 'assertion-by-another-client',
      title: 'the assertion’s iss is another client',
      branch: 'foreign iss',
      how: changed({ payload: { iss: 'photo-api' }, sign: 'sender' }),
      note: { code: event, contains: 'iss (JWT issuer) must be the client_id' },
      stops: 'A client speaks for itself: whoever signs (iss) must be the client that it is about (sub).',
      spec: rfc(7523, '3'),
    },
  ]
}
