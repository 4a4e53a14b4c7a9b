/** Checking a logout token (OpenID Connect Back-Channel Logout §2.6). */
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { isObject } from '../../jwt/segment'
import type { HttpResponse } from '../../world/message'
import { Refused } from '../note'
import type { ClientConfig } from './state'

const event = 'http://schemas.openid.net/event/backchannel-logout'

/** Acme ID gives the token two minutes. So that it does not die while a teacher talks, some more are allowed, in seconds. */
const tolerance = 30 * 60

export type LogoutToken = { readonly jti: string; readonly sub?: string; readonly sid?: string }

/**
 * What a logout token says, once everything about it has been found good. `used`: the `jti` of those that came before.
 *
 * Throws jose's errors, and Refused `logout_token.events`, `.nobody`, `.nonce` and `.replayed`.
 */
export async function verifyLogoutToken(
  config: ClientConfig,
  token: string,
  keys: HttpResponse,
  used: readonly string[],
  now: number,
): Promise<LogoutToken> {
  const { payload } = await jwtVerify(token, createLocalJWKSet(JSON.parse(keys.body)), {
    issuer: config.metadata.issuer,
    audience: config.client_id,
    // §4.1: no token of another kind can pass for this one.
    typ: 'logout+jwt',
    algorithms: [config.settings.algorithm],
    requiredClaims: ['iat', 'exp', 'jti'],
    currentDate: new Date(now),
    clockTolerance: tolerance,
  })
  return judge(payload, used)
}

function judge(payload: JWTPayload, used: readonly string[]): LogoutToken {
  const { jti = '', sub, sid, events } = payload
  if (sub === undefined && typeof sid !== 'string')
    throw new Refused('logout_token.nobody', 'It names neither a session nor a person.')
  if (!isObject(events) || !isObject(events[event]))
    throw new Refused('logout_token.events', 'events does not say that this is a logout.')
  if ('nonce' in payload)
    throw new Refused('logout_token.nonce', 'It has a nonce, as ID tokens do. A logout token must not.')
  if (used.includes(jti))
    throw new Refused('logout_token.replayed', `A logout token with jti "${jti}" was here before.`)
  return { jti, ...(sub === undefined ? {} : { sub }), ...(typeof sid === 'string' ? { sid } : {}) }
}
