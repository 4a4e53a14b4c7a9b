/** What is said of the members of a token: of its header (RFC 7515 §4.1), and of its claims (RFC 7519 §4). */
import type { ClaimWords } from '@/content/types'
import { encryptionHeaders } from '@/content/words/headers/encryption'
import { signatureHeaders } from '@/content/words/headers/signature'
import { personClaims } from './person'
import { proofClaims } from './proof'
import { registeredClaims } from './registered'
import { signInClaims } from './sign-in'

/** Members of the header of a JWS or a JWE. */
export const headerNames = [
  'alg',
  'kid',
  'typ',
  'cty',
  'crit',
  'jwk',
  'jku',
  'x5u',
  'x5c',
  'x5t',
  'x5t#S256',
  'b64',
  'enc',
  'zip',
  'epk',
  'apu',
  'apv',
  'iv',
  'tag',
  'p2s',
  'p2c',
] as const

export type HeaderName = (typeof headerNames)[number]

/** Claims of ID tokens, of access tokens (`at+jwt`), and of the tokens that announce a sign-out. */
export const claimNames = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'client_id',
  'scope',
  'authorization_details',
  'cnf',
  'htm',
  'htu',
  'ath',
  'act',
  'events',
  'nonce',
  'at_hash',
  'c_hash',
  's_hash',
  'sid',
  'auth_time',
  'acr',
  'amr',
  'azp',
  'name',
  'email',
  'email_verified',
] as const

export type ClaimName = (typeof claimNames)[number]

export const headerWords: Readonly<Record<HeaderName, ClaimWords>> = { ...signatureHeaders, ...encryptionHeaders }

export const claimWords: Readonly<Record<ClaimName, ClaimWords>> = {
  ...registeredClaims,
  ...signInClaims,
  ...personClaims,
  ...proofClaims,
}
