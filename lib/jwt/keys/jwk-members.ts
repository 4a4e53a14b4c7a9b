/** A JWK, member by member, before anything is imported: so that it is read the same on every platform, and what is wrong is named. */
import { algorithmsOf } from '../algorithms'
import { base64urlOf } from '../base64url'
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { keyInCertificate, unsigned } from './der-key'
import { coordinateSize, isOnCurve } from './ec-points'
import { type Note, note } from './given'
import type { MemberFault, MemberNote } from './jwk-notes'
import { octetsOf } from './jwk-octets'
import { sideNotes } from './jwk-side-notes'
import {
  isAlgorithm,
  isKeyType,
  keyTypeOf,
  meantAlgorithm,
  meantCurve,
  meantType,
  notComputableHere,
} from './known-names'

export type ExaminedJwk = {
  /** As it is meant: what is spelled otherwise is put right. */
  readonly jwk: JsonObject
  readonly notes: readonly Note<MemberNote>[]
  /** Why it cannot be used. */
  readonly fault: Note<MemberFault> | null
}

/** Never throws. */
export function examined(given: JsonObject): ExaminedJwk {
  const { jwk, notes } = withCertificate(given)
  const fault = kindFault(jwk) ?? nameFault(jwk) ?? algFault(jwk)
  const read = readMembers(jwk)
  return { jwk: read.jwk, notes: [...notes, ...read.notes, ...sideNotes(read.jwk)], fault: fault ?? read.fault }
}

/** RFC 7517 §4.7: the first certificate is of this very key. Where the key is nowhere else, it is taken from there. */
function withCertificate(jwk: JsonObject): Pick<ExaminedJwk, 'jwk' | 'notes'> {
  const { first, notes: form } = firstCertificate(jwk.x5c)
  if (first === undefined) return { jwk, notes: [] }
  const key = keyInCertificate(first)
  if (!key) return { jwk, notes: [note('x5c-unread')] }
  if (wantedOf(jwk).every((name) => jwk[name] === undefined))
    return { jwk: { ...jwk, ...membersOf(key) }, notes: [...form, note('x5c-only')] }
  const differs = ['kty', ...wantedOf(key)].find((name) => !isSame(jwk[name], key[name]))
  return {
    jwk,
    notes: [...form, ...(differs === undefined ? [] : [note('x5c-differs' as const, { member: differs })])],
  }
}

/** A text in place of a list, and PEM in place of its base64, mean the same. */
function firstCertificate(x5c: unknown): { readonly first?: unknown; readonly notes: readonly Note<MemberNote>[] } {
  const first: unknown = Array.isArray(x5c) ? x5c[0] : x5c
  if (typeof first !== 'string')
    return first === undefined || !Array.isArray(x5c) ? { notes: [] } : { first, notes: [] }
  const bare = first.replaceAll(/-----[A-Z ]{5,40}-----/g, '')
  return { first: bare, notes: bare !== first || !Array.isArray(x5c) ? [note('x5c-form')] : [] }
}

function membersOf({ compressed: _, pss: __, ...key }: JsonObject): JsonObject {
  return key
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  const [first, second] = [one, other].map((each) => octetsOf('', each))
  const bytes = [first, second].map((each) => (each && 'bytes' in each ? base64urlOf(unsigned(each.bytes)) : ''))
  return bytes[0] !== '' && bytes[0] === bytes[1]
}

/** RFC 7518 §6.2.1, §6.3.1 and §6.4.1, RFC 8037 §2: what a public key has to have. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  RSA: ['n', 'e'],
  EC: ['x', 'y'],
  OKP: ['x'],
  oct: ['k'],
  AKP: ['pub'],
}

function wantedOf({ kty }: JsonObject): readonly string[] {
  return typeof kty === 'string' && Object.hasOwn(wanted, kty) ? (wanted[kty] ?? []) : []
}

type Fault = Note<MemberFault> | null

function kindFault({ kty }: JsonObject): Fault {
  const is = textOf(kty)
  if (isKeyType(is)) return null
  const meant = meantType(is)
  return meant === '' ? note('kty-unknown', { is }) : note('kty-spelled', { is, meant })
}

const misspellings: Readonly<Record<string, RegExp>> = {
  n: /^(?:n|mod|modulus)$/i,
  e: /^(?:e|exp|exponent|publicExponent)$/i,
  x: /^x$/i,
  y: /^y$/i,
  k: /^(?:k|key|secret|value)$/i,
  crv: /^(?:crv|curve|crv_name|namedCurve)$/i,
  pub: /^(?:pub|public|publicKey)$/i,
}

/** RFC 7518 §6.2.1.1, RFC 8037 §2: a curve belongs to one of the two types. */
function curveFault({ kty, crv }: JsonObject): Fault {
  const meant = meantCurve(textOf(crv ?? ''))
  if (meant === '' || (kty !== 'EC' && kty !== 'OKP')) return null
  const type = /^(?:Ed|X)/.test(meant) ? 'OKP' : 'EC'
  return type === kty ? null : note('kty-curve', { is: kty, crv: meant, meant: type })
}

function nameFault(jwk: JsonObject): Fault {
  const fault = curveFault(jwk)
  if (fault) return fault
  const missing = [...curveOf(jwk), ...wantedOf(jwk)].find((name) => jwk[name] === undefined)
  if (missing === undefined) return crvFault(jwk)
  const is = Object.keys(jwk).find((name) => misspellings[missing]?.test(name))
  if (is !== undefined) return note('member-spelled', { member: missing, is })
  return missing === 'crv' ? note('crv-missing', { kty: textOf(jwk.kty) }) : note('member-missing', { member: missing })
}

function curveOf({ kty }: JsonObject): readonly string[] {
  return kty === 'EC' || kty === 'OKP' ? ['crv'] : []
}

function crvFault(jwk: JsonObject): Fault {
  if (curveOf(jwk).length === 0) return null
  const is = textOf(jwk.crv)
  const meant = meantCurve(is)
  if (meant === is || notComputableHere(jwk)) return null
  return meant === '' ? note('crv-unknown', { is }) : note('crv-spelled', { is, meant })
}

function algFault(jwk: JsonObject): Fault {
  const { alg, kty, crv } = jwk
  if (alg === undefined) return null
  if (typeof alg !== 'string') return note('alg-type', { is: textOf(alg) })
  const meant = meantAlgorithm(alg)
  if (!isAlgorithm(alg))
    return meant === '' ? note('alg-unknown', { is: alg }) : note('alg-spelled', { is: alg, meant })
  const type = keyTypeOf(alg)
  const isOther = kty === 'oct' || type === 'oct' ? type !== null && type !== kty : isOfOtherKind(alg, jwk)
  return isOther ? note('alg-other-kind', { alg, is: [kty, crv].filter(Boolean).map(textOf).join(', ') }) : null
}

function isOfOtherKind(alg: string, { alg: _, ...jwk }: JsonObject): boolean {
  const possible = algorithmsOf(jwk)
  return keyTypeOf(alg) !== null && possible.length > 0 && !possible.includes(alg)
}

type ReadMembers = ExaminedJwk

/** The members that are bytes, each as it has to be. */
function readMembers(jwk: JsonObject): ReadMembers {
  let read: ReadMembers = { jwk, notes: [], fault: null }
  for (const name of wantedOf(jwk)) if (jwk[name] !== undefined) read = withMember(read, name)
  return { ...read, fault: read.fault ?? pointFault(read.jwk) }
}

function withMember(read: ReadMembers, name: string): ReadMembers {
  const octets = octetsOf(name, read.jwk[name])
  if ('fault' in octets) return { ...read, fault: read.fault ?? octets.fault }
  const { bytes, notes, fault } = sized(read.jwk, name, octets.bytes)
  const jwk = { ...read.jwk, [name]: base64urlOf(bytes) }
  return { jwk, notes: [...read.notes, ...octets.notes, ...notes], fault: read.fault ?? fault }
}

type Sized = { readonly bytes: Uint8Array; readonly notes: readonly Note<MemberNote>[]; readonly fault: Fault }

function sized(jwk: JsonObject, member: string, bytes: Uint8Array): Sized {
  const size = sizeOf(jwk, member)
  const isHex = /^(?:[0-9a-f]{2}){32,}$/i.test(textOf(jwk[member]))
  if (isHex && (size === undefined ? member === 'n' : bytes.length !== size))
    return { bytes, notes: [], fault: note('member-hex', { member }) }
  if (size !== undefined) return ofSize(jwk, member, bytes, size)
  const least = jwk.kty === 'RSA' ? unsigned(bytes) : bytes
  // RFC 7518 §6.3.1.1: some libraries put a zero before the number, which must not be there.
  return { bytes: least, notes: least.length < bytes.length ? [note('leading-zero', { member })] : [], fault: null }
}

const okpSizes: Readonly<Record<string, number>> = { Ed25519: 32, X25519: 32, Ed448: 57, X448: 56 }

function sizeOf({ kty, crv }: JsonObject, member: string): number | undefined {
  if (kty === 'EC') return crv === 'secp256k1' ? 32 : coordinateSize(crv)
  return kty === 'OKP' && member === 'x' ? okpSizes[textOf(crv)] : undefined
}

/** RFC 7518 §6.2.1.2: a coordinate has all its bytes, zeros before it and all. Libraries that think of numbers lose these. */
function ofSize({ kty, crv }: JsonObject, member: string, bytes: Uint8Array, size: number): Sized {
  const least = unsigned(bytes)
  const isNumber = kty === 'EC' && least.length <= size && bytes.length >= size - 2
  if (bytes.length === size) return { bytes, notes: [], fault: null }
  const values = { member, crv: textOf(crv), is: String(bytes.length), wanted: String(size) }
  if (!isNumber) return { bytes, notes: [], fault: note('member-size', values) }
  const whole = new Uint8Array(size)
  whole.set(least, size - least.length)
  const code = bytes.length > size ? 'leading-zero' : 'short-coordinate'
  return { bytes: whole, notes: [note(code, values)], fault: null }
}

function pointFault({ kty, crv, x, y }: JsonObject): Fault {
  const [across, up] = [octetsOf('x', x), octetsOf('y', y)]
  if (kty !== 'EC' || !('bytes' in across) || !('bytes' in up)) return null
  return isOnCurve(crv, across.bytes, up.bytes) ? null : note('not-on-curve', { crv: textOf(crv) })
}
