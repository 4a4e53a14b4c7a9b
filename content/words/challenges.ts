/** What the answer of an API that refused a token means, and what to look at. */
import type { Topic } from '../../lib/jwt/reading/challenge'
import type { SpecReference } from '../types'
import { rfc } from './specs'

type ErrorWords = {
  readonly is: string
  /** Whose answer it is: an API’s where nothing is said. */
  readonly by?: 'server'
  readonly spec: SpecReference
}

export const challengeErrors: Readonly<Record<string, ErrorWords>> = {
  invalid_request: {
    is: 'The request is malformed: something is missing, or stands there twice. That says nothing about the token.',
    spec: rfc(6750, '3.1'),
  },
  invalid_token: {
    is: 'The API looked at the token and refused it: it expired, was called back, was changed, or is not meant for this API. The client may ask for a new one.',
    spec: rfc(6750, '3.1'),
  },
  insufficient_scope: {
    is: 'The token is good, and allows too little for this request.',
    spec: rfc(6750, '3.1'),
  },
  insufficient_user_authentication: {
    is: 'The token is good, but the person has to sign in again, or more strongly.',
    spec: rfc(9470, '3'),
  },
  invalid_dpop_proof: {
    is: 'The proof that came with the token was refused. That says nothing of the token itself.',
    spec: rfc(9449, '7.1'),
  },
  invalid_grant: {
    is: 'The code or the refresh token is wrong, used, called back or too old, or belongs to another client or another redirect_uri.',
    by: 'server',
    spec: rfc(6749, '5.2'),
  },
  invalid_client: {
    is: 'The client is not known, or did not show who it is: the secret or the way in which it is shown is wrong.',
    by: 'server',
    spec: rfc(6749, '5.2'),
  },
  unauthorized_client: {
    is: 'The client is known, and may not use this grant type.',
    by: 'server',
    spec: rfc(6749, '5.2'),
  },
  invalid_scope: {
    is: 'The scope is unknown, malformed or more than was granted.',
    by: 'server',
    spec: rfc(6749, '5.2'),
  },
  unsupported_grant_type: {
    is: 'The authorization server does not have this grant type.',
    by: 'server',
    spec: rfc(6749, '5.2'),
  },
  use_dpop_nonce: { is: 'The API wants a nonce of its own in the proof. It sent one along.', spec: rfc(9449, '9') },
}

/** What the description is about: what the API says, and not what was found here. */
export const challengeTopics: Readonly<Record<Topic, string>> = {
  aud: 'It is about the audience: the API says that “aud” in the token is not the name by which it knows itself.',
  iss: 'It is about the issuer: the API says that “iss” in the token is not the issuer that it trusts, letter for letter.',
  exp: 'It is about the expiry: the API says that “exp” in the token has passed by its clock.',
  nbf: 'It is about the beginning: the API says that “nbf” in the token lies ahead by its clock.',
  signature: 'It is about the signature: the API says that it does not verify with the key that it took.',
  key: 'It is about the key: the API did not find the one that “kid” names, or has an old copy of the issuer’s keys.',
  typ: 'It is about the type: the API says that “typ” in the token is not the kind that it takes.',
  scope: 'It is about the permission: the API says that “scope” in the token has not what this request needs.',
}

export const challengeWords = {
  refused: (error: string, by?: 'server') =>
    by === 'server' ? `The authorization server answered: ${error}.` : `The API refused the token: ${error}.`,
  asks: 'The API asks for a token.',
  says: (description: string) => `It says: “${description}”`,
  needs: (scope: string) => `It wants the scope “${scope}”.`,
  tokenSays: (name: string, value: string) => `This token has “${name}”: ${value}`,
  tokenLacks: (name: string) => `This token has no “${name}”.`,
} as const
