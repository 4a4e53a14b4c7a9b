/** What Mallory keeps of a message that she sees. */
import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { fieldsOf } from '../../world/fields'
import { jsonObject } from '../../world/http-text'
import type { Http, Message } from '../../world/message'
import type { AttackerState, Loot } from './state'

/** What of a message is worth having. */
const wanted: readonly string[] = [
  'access_token',
  'refresh_token',
  'id_token',
  'id_token_hint',
  'code',
  'code_verifier',
  'client_id',
  'client_secret',
  'code_verifier',
  'state',
  'nonce',
  'device_code',
  'user_code',
  'verification_uri_complete',
  'auth_req_id',
  'request_uri',
  'logout_token',
  'response',
  'photos',
  'username',
  'password',
  'acme_session',
  'photoprint_session',
]

/** The attacker once she has looked at a message. */
export function look(state: AttackerState, { http }: Message): AttackerState {
  const found = { ...valuesIn(http), ...keysIn(http) }
  return Object.keys(found).length > 0 ? { ...state, loot: { ...state.loot, ...found } } : state
}

/** Names in lower case for header fields: a bearer token is an access token (RFC 6750 §2.1). */
function valuesIn(http: Http): Loot {
  const found = fieldsOf(http).flatMap(({ place, name, value }): [string, string][] => {
    if (place === 'header') return headers[name]?.(value) ?? []
    return wanted.includes(name) ? [[name, value]] : []
  })
  return Object.fromEntries(found)
}

/** The header fields that are worth having. A proof of possession (RFC 9449 §4) proves nothing of Mallory, and may be copied. */
const headers: Readonly<Record<string, (value: string) => [string, string][]>> = {
  authorization: (value) => credentialsIn(value),
  dpop: (value) => [['dpop_proof', value]],
}

/** RFC 6750 §2.1, RFC 9449 §7.1; and a client’s secret (RFC 6749 §2.3.1). */
function credentialsIn(authorization: string): [string, string][] {
  const token = /^(?:Bearer|DPoP) +(\S+)$/i.exec(authorization)?.[1]
  if (token) return [['access_token', token]]
  const basic = /^Basic +(\S+)$/i.exec(authorization)?.[1]
  if (basic === undefined) return []
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decoded)
  return [
    ['client_id', id],
    ['client_secret', secret],
  ]
}

/** RFC 6749 §2.3.1: both are form-encoded first. What is not is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/** A key that is published, also in the form that most libraries take: PEM (RFC 7468 §13). */
function keysIn(http: Http): Loot {
  const keys = http.type === 'response' ? jsonObject(http.body)?.keys : undefined
  const [key] = Array.isArray(keys) ? keys : []
  if (typeof key !== 'object' || key === null) return {}
  try {
    const pem = createPublicKey({ key: key as JsonWebKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    return { public_key: JSON.stringify(key), public_key_pem: String(pem) }
  } catch {
    return {}
  }
}
