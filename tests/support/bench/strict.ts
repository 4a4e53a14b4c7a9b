/**
 * A strict reader of signed JWTs, written from the RFCs for tests alone: what it accepts, the bench must accept, and
 * nothing else. It shares no line with the bench, and computes with Node's own cryptography.
 */
import { createHmac, createPublicKey, type JsonWebKey, timingSafeEqual, verify } from 'node:crypto'
import { strictJson, type Value } from './strict-json'

export type Reader = {
  readonly alg: 'HS256' | 'ES256' | 'RS256'
  readonly key: JsonWebKey
  readonly iss: string | null
  readonly aud: string | null
  /** NumericDate. */
  readonly now: number
}

type Members = ReadonlyMap<string, Value>

/** RFC 7519 §7.2. */
export function strictlyAccepts(token: string, reader: Reader): boolean {
  const [first = '', second = '', third = '', ...more] = token.split('.')
  const [header, payload, signature] = [bytesOf(first), bytesOf(second), bytesOf(third)]
  if (more.length > 0 || !header || !payload || !signature || signature.length === 0) return false
  const [head, claims] = [objectOf(header), objectOf(payload)]
  if (!head || !claims) return false
  const isSigned = head.get('alg') === reader.alg && fits(`${first}.${second}`, signature, reader)
  return isSigned && !hasCritical(head) && isKind(head.get('typ'), claims) && areGood(claims, reader)
}

/** RFC 7515 §2: base64url without padding; and each byte spelled in the one way there is (RFC 4648 §3.5). */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}

function objectOf(bytes: Buffer): Members | null {
  const text = bytes.toString('utf8')
  if (!Buffer.from(text, 'utf8').equals(bytes)) return null
  const value = strictJson(text)
  return value instanceof Map ? value : null
}

function fits(input: string, signature: Buffer, { alg, key }: Reader): boolean {
  if (alg === 'HS256') {
    const made = createHmac('sha256', Buffer.from(String(key.k), 'base64url'))
      .update(input)
      .digest()
    return made.length === signature.length && timingSafeEqual(made, signature)
  }
  const own = createPublicKey({ key, format: 'jwk' })
  return verify('sha256', Buffer.from(input), { key: own, dsaEncoding: 'ieee-p1363' }, signature)
}

/** RFC 7515 §4.1.11. Nothing that can be listed is understood but "b64", which a JWT may only have as true (RFC 7797 §7). */
function hasCritical(head: Members): boolean {
  const crit = head.get('crit')
  if (crit === undefined) return head.has('b64')
  return !(Array.isArray(crit) && crit.length === 1 && crit[0] === 'b64' && head.get('b64') === true)
}

const required: Readonly<Record<string, readonly string[]>> = {
  // RFC 9068 §2.2
  'at+jwt': ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'],
  // RFC 9449 §4.2
  'dpop+jwt': ['jti', 'htm', 'htu', 'iat'],
}

/** What says that it is of a kind has what its kind must have. */
function isKind(typ: Value | undefined, claims: Members): boolean {
  const name = typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : ''
  const names = Object.hasOwn(required, name) ? (required[name] ?? []) : []
  return names.every((each) => claims.has(each))
}

/** RFC 7519 §4.1. */
function areGood(claims: Members, { iss, aud, now }: Reader): boolean {
  const [exp, nbf, iat, audience] = ['exp', 'nbf', 'iat', 'aud'].map((name) => claims.get(name))
  const isFor = Array.isArray(audience) ? audience.includes(aud) : audience === aud
  return (
    isTime(exp) &&
    isTime(nbf) &&
    (iat === undefined || typeof iat === 'number') &&
    (exp === undefined || now < Number(exp)) &&
    (nbf === undefined || now >= Number(nbf)) &&
    (iss === null || claims.get('iss') === iss) &&
    (aud === null || isFor)
  )
}

/** A NumericDate, where it is there. */
function isTime(value: Value | undefined): boolean {
  return value === undefined || (typeof value === 'number' && Number.isFinite(value))
}
