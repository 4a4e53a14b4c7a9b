/** Tokens that Mallory makes, by hand: no library would let her (RFC 7515 §5.1). */
import { createHmac, createPrivateKey, type JsonWebKey, randomBytes, sign } from 'node:crypto'
import { jsonObject } from '../../world/http-text'
import type { Forgery, Json, JsonMembers } from '../../world/party'
import { publicKey } from '../signing-keys'
import type { AttackerState } from './state'

type Members = Readonly<Record<string, unknown>>

/** Fills in what she has seen. */
export type Fill = (text: string) => string

/** The token that a forgery describes. */
export function forge(state: AttackerState, forgery: Forgery, fill: Fill): string {
  const [header, payload, signature] = partsOf(forgery.from === undefined ? '' : fill(`{${forgery.from}}`))
  const members = (wanted: JsonMembers = {}) => filled(state, wanted, fill)
  const protectedHeader = merged(header, members(forgery.header))
  if (forgery.form === 'jwe') return [encoded(protectedHeader), ...[40, 12, 96, 16].map(noise)].join('.')
  const input = `${encoded(protectedHeader)}.${encoded(merged(payload, members(forgery.claims)))}`
  return `${input}.${signatureOf(state, forgery, { input, alg: protectedHeader.alg, before: signature }, fill)}`
}

function partsOf(token: string): [Members, Members, string] {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return [decodedPart(header), decodedPart(payload), signature]
}

/** What a part of a JWT says; nothing, where it is none. */
export function decodedPart(part: string): Members {
  return jsonObject(Buffer.from(part, 'base64url').toString()) ?? {}
}

function merged(before: Members, changes: Members): Members {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null))
}

function filled({ key }: AttackerState, members: JsonMembers, fill: Fill): Members {
  const fillIn = (value: Json): unknown => {
    if (value === '{own_key}') return key ? publicKey(key) : {}
    if (typeof value === 'string') return fill(value)
    if (Array.isArray(value)) return value.map(fillIn)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillIn(member)]))
  }
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, fillIn(value)]))
}

type Unsigned = { readonly input: string; readonly alg: unknown; readonly before: string }

function signatureOf({ key }: AttackerState, { sign: by }: Forgery, { input, alg, before }: Unsigned, fill: Fill) {
  if (by === 'nothing') return ''
  if (by === 'as-it-was') return before
  if (by !== 'own-key')
    return createHmac(hashes[String(alg)] ?? 'sha256', fill(by.secret))
      .update(input)
      .digest('base64url')
  if (!key) return ''
  // RFC 7518 §3.4: r and s, one after the other, and not the DER that is usual elsewhere.
  const pair = { key: createPrivateKey({ key: key as JsonWebKey, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const
  return sign('sha256', Buffer.from(input), pair).toString('base64url')
}

/** RFC 7518 §3.2 */
const hashes: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

function encoded(members: Members): string {
  return Buffer.from(JSON.stringify(members)).toString('base64url')
}

function noise(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
