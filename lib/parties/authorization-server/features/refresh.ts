/** How Acme ID refreshes (RFC 6749 §6) and takes tokens back (RFC 7009). */
import { type Configuration, errors } from 'oidc-provider'
import type { Settings } from '../../../world/settings'

/** RFC 9700 §4.14.2: with rotation every refresh token works once, and its second use ends the whole grant. */
export function refreshing({ refreshRotation }: Settings): Pick<Configuration, 'rotateRefreshToken'> {
  return { rotateRefreshToken: refreshRotation === 'on' }
}

type Revocation = NonNullable<NonNullable<Configuration['features']>['revocation']>

/** RFC 7009 §2.1: a token is taken back for the client that it was issued to, and every other one is told no. */
export const revocation: Revocation = {
  enabled: true,
  allowedPolicy: (_, client, token) => {
    if (token.clientId !== client.clientId) throw new errors.InvalidRequest('the token was issued to another client')
    return true
  },
}
