/** Whom the story's tokens are from and for, and what they say. */
import type { Members } from '../lib/world/edit'

export const issuer = 'https://id.acme.test'
export const photoApi = 'https://api.acme.test'
export const photoprint = 'photoprint'

export const photoAccess: Members = {
  iss: issuer,
  sub: 'ada',
  aud: photoApi,
  client_id: photoprint,
  scope: 'photos.read',
  iat: { now: 0 },
  exp: { now: 600 },
  jti: 'nP7cV5hB2kQ',
}

export const idToken: Members = {
  iss: issuer,
  sub: 'ada',
  aud: photoprint,
  nonce: 'n-0S6_WzA2Mj',
  auth_time: { now: -5 },
  iat: { now: 0 },
  exp: { now: 3600 },
  name: 'Ada',
}

/** An opaque access token that is bound to a key, and its hash (RFC 9449 §4.2). CI computes it again. */
export const boundToken = { token: 'fN3vQ8rTzW1kYb6LxJ0c', ath: 'gTsp_Err0AvrW83VS4ijbvORiNP6-oo_E8_bpVB2wZU' } as const
