/** What an object of JSON is that is no token: claims, a header, a key, what a server answered. */
import { isObject, type JsonObject } from '../../segment'
import type { Foreign, ForeignId } from './foreign-id'

type Kind = readonly [ForeignId, (json: JsonObject) => readonly string[]]

const has =
  (...names: string[]) =>
  (json: JsonObject): readonly string[] =>
    names.every((name) => name in json) ? names : []

const one =
  (...names: string[]) =>
  (json: JsonObject): readonly string[] =>
    names.filter((name) => name in json).slice(0, 3)

const kinds: readonly Kind[] = [
  // RFC 7517 §5 and §4.1
  ['jwks', (json) => (Array.isArray(json.keys) ? ['keys'] : [])],
  ['jwk', has('kty')],
  // OpenID Connect Discovery §3, RFC 8414 §2
  ['discovery', (json) => ('issuer' in json ? one('jwks_uri', 'token_endpoint', 'authorization_endpoint')(json) : [])],
  ['laravel', has('iv', 'value', 'mac')],
  // RFC 6749 §5.2
  ['error-response', (json) => (typeof json.error === 'string' ? ['error'] : [])],
  ['token-response', one('access_token', 'id_token', 'refresh_token')],
  ['code-response', (json) => (typeof json.code === 'string' && !('sub' in json) ? ['code'] : [])],
  ['header-json', (json) => ('sub' in json || 'iss' in json ? [] : has('alg')(json))],
  // RFC 7519 §4.1
  ['claims', one('iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'scope')],
]

/** RFC 7515 §7.2, RFC 7516 §7.2: whatever has one of these was meant to be a token. */
const tokenMembers = ['payload', 'signatures', 'protected', 'ciphertext', 'recipients']

/** `null` where it is no object of JSON, or a token in JSON. */
export function jsonKind(text: string): Foreign | null {
  // A log has JSON as a string of JSON.
  const inside = text.startsWith('"') ? parsed(text) : text
  const json = typeof inside === 'string' && inside.startsWith('{') ? parsed(inside) : undefined
  if (!isObject(json) || tokenMembers.some((name) => name in json)) return null
  for (const [id, names] of kinds) {
    const found = names(json)
    if (found.length > 0) return { id, by: found.map((name) => JSON.stringify(name)).join(', ') }
  }
  return { id: 'json', by: '{' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
