/** What the tokens in a message are for. */
import type { TokenKind } from '../../lib/jwt/find'
import type { SpecReference } from '../types'
import { backchannelSpec, jarm, oidc, rfc } from './specs'

type TokenKindWords = { readonly is: string; readonly spec: SpecReference }

export const tokenKindWords: Readonly<Record<TokenKind, TokenKindWords>> = {
  'Access token': {
    is: 'What the API asks for: it stands for what may be done with it, and for how long.',
    spec: rfc(6749, '1.4'),
  },
  'ID token': {
    is: 'What Acme ID says to the client about who signed in, when and how. It is no key to any API.',
    spec: oidc('2', 'IDToken'),
  },
  'Refresh token': {
    is: 'What the client gets new access tokens with. It is for Acme ID alone, and is shown to no API.',
    spec: rfc(6749, '1.5'),
  },
  'DPoP proof': {
    is: 'Made for one request, and signed with the private key to the public key in its header. It may have been made beforehand, unless a nonce of the server’s is in it.',
    spec: rfc(9449, '4.2'),
  },
  'Authorization response': {
    is: 'The answer of the authorization endpoint as one signed value: a part that was changed or swapped on the way shows.',
    spec: jarm('2.1'),
  },
  'Request object': {
    is: 'The authorization request as one value that the client has signed: whichever way it goes, a change shows.',
    spec: rfc(9101, '4'),
  },
  'Client assertion': {
    is: 'How the client says who it is without a secret on the wire: a statement signed with its own key, or with the secret that both sides know.',
    spec: rfc(7523, '2.2'),
  },
  'Subject token': {
    is: 'The token that is handed in: it says for whom the new one is to be.',
    spec: rfc(8693, '2.1'),
  },
  'Actor token': {
    is: 'It says who is to act for somebody else with the new token.',
    spec: rfc(8693, '2.1'),
  },
  'Logout token': {
    is: 'What Acme ID says to the client about a session that has ended.',
    spec: backchannelSpec('2.4'),
  },
  'Introspection response': {
    is: 'What Acme ID says about a token, signed, so that the API can show later what it was told.',
    spec: rfc(9701, '5'),
  },
  'UserInfo response': {
    is: 'What Acme ID says about the person, signed.',
    spec: oidc('5.3.2', 'UserInfoResponse'),
  },
}

/** Whose keys a token is checked with, where they are not the issuer’s. */
export const tokenKeyWords = {
  proof: { issuer: 'the proof', keySource: 'the header of the proof itself' },
} as const
