/** Checking a logout token (OpenID Connect Back-Channel Logout §2.6). */
import { compactVerify, createLocalJWKSet, type JSONWebKeySet, type JWTPayload } from 'jose'
import { isObject } from '../../jwt/segment'
import { jsonObject } from '../../world/http-text'
import type { HttpResponse } from '../../world/message'
import { explained } from '../jwt-refusal'
import { type Note, Refused } from '../note'
import { shown } from '../shown'
import {
  audience,
  bad,
  compared,
  expiry,
  type Finding,
  type Findings,
  good,
  issued,
  notesOn,
  subject,
} from './findings'
import type { ClientConfig } from './state'

const event = 'http://schemas.openid.net/event/backchannel-logout'

/** Acme ID gives the token two minutes, as §2.4 prefers. For clocks that differ some more are allowed, in seconds. */
const tolerance = 3 * 60

export type LogoutToken = { readonly jti: string; readonly sub?: string; readonly sid?: string }

export type Verified = { readonly token: LogoutToken; readonly notes: readonly Note[] }

/**
 * What a logout token says, once everything about it has been found good. `used`: the `jti` of those that came before.
 *
 * Throws jose's errors, and Refused `logout_token.typ`, `.aud`, `.exp`, `.events`, `.whom`, `.nonce`, `.replayed`…
 */
export async function verifyLogoutToken(
  config: ClientConfig,
  token: string,
  keys: HttpResponse,
  used: readonly string[],
  now: number,
): Promise<Verified> {
  const options = { algorithms: [config.settings.algorithm] }
  const set = keySetIn(keys)
  const { payload, protectedHeader } = await compactVerify(token, createLocalJWKSet(set), options).catch((error) => {
    throw explained(error, token, { ...options, keysOf: 'Acme ID', kids: set.keys.map(({ kid }) => kid), now })
  })
  const claims = claimsIn(payload)
  const findings = findingsOn(protectedHeader.typ, claims, config, used, Math.floor(now / 1000))
  return { notes: notesOn('logout_token', findings), token: named(claims) }
}

function keySetIn({ status, body }: HttpResponse): JSONWebKeySet {
  if (status !== 200) throw new Refused('keys.status', `The answer with the keys is ${status}, and not 200.`)
  const set = jsonObject(body)
  if (Array.isArray(set?.keys) && set.keys.every(isObject)) return { keys: set.keys as JSONWebKeySet['keys'] }
  throw new Refused('keys.shape', 'What came is no set of public keys in JSON (RFC 7517 §5).')
}

function claimsIn(payload: Uint8Array): JWTPayload {
  const claims: unknown = JSON.parse(new TextDecoder().decode(payload))
  if (isObject(claims)) return claims
  throw new Refused('logout_token.claims', 'The claims of the token are no object in JSON.')
}

function named({ jti = '', sub, sid }: JWTPayload): LogoutToken {
  return { jti, ...(sub === undefined ? {} : { sub }), ...(typeof sid === 'string' ? { sid } : {}) }
}

function findingsOn(
  typ: unknown,
  claims: JWTPayload,
  { client_id, client_name: client, metadata, settings }: ClientConfig,
  used: readonly string[],
  now: number,
): Findings {
  return [
    ['signature', good(`The signature fits a key that Acme ID publishes for ${settings.algorithm}.`)],
    ['typ', type(typ)],
    ['iss', compared('iss', claims.iss, metadata.issuer, `the issuer that ${client} asked`)],
    ['aud', audience(claims.aud, client_id, client)],
    ['iat', issued({ value: claims.iat, now, client })],
    ['exp', expiry({ value: claims.exp, now, client, tolerance })],
    ['whom', whom(claims)],
    ['events', logout(claims)],
    [
      'nonce',
      'nonce' in claims
        ? bad('It has a nonce, as ID tokens do. A logout token must not.')
        : good('There is no nonce: this is no ID token.'),
    ],
    ['replayed', fresh(claims.jti, used)],
  ]
}

/** §2.4, RFC 7515 §4.1.9: no token of another kind can pass for this one. */
function type(typ: unknown): Finding {
  const is = typeof typ === 'string' && typ.toLowerCase().replace(/^application\//, '') === 'logout+jwt'
  return is ? good(`typ is ${shown(typ)}: a logout token.`) : bad(`typ is ${shown(typ)}, and not "logout+jwt".`)
}

function whom({ sub, sid }: JWTPayload): Finding {
  if (sub === undefined && typeof sid !== 'string') return bad('It names neither a session (sid) nor a person (sub).')
  if (sub !== undefined && subject(sub)?.refused) return subject(sub)
  return good(
    typeof sid === 'string' ? `sid is ${shown(sid)}: it names a session.` : `sub is ${shown(sub)}: it names a person.`,
  )
}

function logout({ events }: JWTPayload): Finding {
  const says = isObject(events) && isObject(events[event])
  return says
    ? good(`events has ${shown(event)}.`)
    : bad(`events is ${shown(events)}, and must be an object with the member ${shown(event)}: that is no logout.`)
}

function fresh(jti: unknown, used: readonly string[]): Finding {
  if (typeof jti !== 'string' || jti === '') return bad(`jti is ${shown(jti)}, and must be a text.`)
  if (used.includes(jti)) return bad(`A logout token with jti ${shown(jti)} was here before.`)
  return good(`jti is ${shown(jti)}: none of the ${used.length} that were here before.`)
}
