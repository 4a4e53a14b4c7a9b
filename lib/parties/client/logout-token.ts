/** Checking a logout token (OpenID Connect Back-Channel Logout §2.6). */
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose'
import type { HttpResponse } from '../../world/message'
import type { ClientConfig } from './state'

class LogoutTokenRefused extends Error {
  override readonly name = 'LogoutTokenRefused'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = `logout_token.${code}`
  }
}

const event = 'http://schemas.openid.net/event/backchannel-logout'

/** Acme ID gives the token two minutes. So that it does not die while a teacher talks, some more are allowed, in seconds. */
const tolerance = 30 * 60

export type LogoutToken = { readonly jti: string; readonly sub?: string; readonly sid?: string }

/**
 * What a logout token says, once everything about it has been found good. `used`: the `jti` of those that came before.
 *
 * Throws jose's errors, and LogoutTokenRefused `logout_token.events`, `.nobody`, `.nonce` and `.replayed`.
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
    throw new LogoutTokenRefused('nobody', 'It names neither a session nor a person.')
  if (!isObject(events) || !isObject(events[event]))
    throw new LogoutTokenRefused('events', 'events does not say that this is a logout.')
  if ('nonce' in payload)
    throw new LogoutTokenRefused('nonce', 'It has a nonce, as ID tokens do. A logout token must not.')
  if (used.includes(jti)) throw new LogoutTokenRefused('replayed', `A logout token with jti "${jti}" was here before.`)
  return { jti, ...(sub === undefined ? {} : { sub }), ...(typeof sid === 'string' ? { sid } : {}) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
