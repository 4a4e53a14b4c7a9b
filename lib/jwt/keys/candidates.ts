/** The keys that were given, one by one: what each can do, before any of them is imported. */
import { algorithmsOf } from '../algorithms'
import { base64urlBytes, base64urlProblem } from '../base64url'
import type { JsonObject } from '../segment'
import { type Found, foundIn, type Note, type ReadKeys } from './given'
import { type ExaminedJwk, examined } from './jwk-members'
import type { MemberFault } from './jwk-notes'
import { pemShape } from './pem'

/** Which of the keys that were given it is, from 1, where they have no names. */
type Placed = { readonly place?: { readonly at: number; readonly of: number } }

/** `jwk` of a PEM or of a text: what is known of it as a JWK would say it. */
export type Candidate = (
  | { readonly type: 'secret'; readonly bytes: Uint8Array<ArrayBuffer>; readonly jwk: JsonObject }
  | { readonly type: 'jwk'; readonly jwk: JsonObject }
  | { readonly type: 'pem'; readonly label: string; readonly pem: string; readonly jwk: JsonObject }
) &
  Placed

/** A key that cannot be used, and which member of it is why. */
export type Faulty = { readonly jwk: JsonObject; readonly fault: Note<MemberFault> }

type Listed = {
  readonly candidates: readonly Candidate[]
  readonly faulty: readonly Faulty[]
  readonly examined: readonly ExaminedJwk[]
}

const known = new WeakMap<ReadKeys, Listed>()

/** The same keys have the same candidates. */
function listOf(keys: ReadKeys): Listed {
  const list = known.get(keys) ?? listed(keys)
  known.set(keys, list)
  return list
}

/** The keys that can be used, each by itself. */
export function candidatesOf(keys: ReadKeys): readonly Candidate[] {
  return listOf(keys).candidates
}

/** The keys that cannot. */
export function faultyIn(keys: ReadKeys): readonly Faulty[] {
  return listOf(keys).faulty
}

/** Each JWK among the keys, and what can be said of its members. */
export function examinedIn(keys: ReadKeys): readonly ExaminedJwk[] {
  return listOf(keys).examined
}

function listed(keys: ReadKeys): Listed {
  if (keys.type === 'secret')
    return { candidates: [{ type: 'secret', bytes: keys.bytes, jwk: { kty: 'oct' } }], faulty: [], examined: [] }
  const found = foundIn(keys)
  const read = found.map((each, index) => candidateOf(each, { at: index + 1, of: found.length }))
  const candidates = read.flatMap(({ candidate }) => candidate ?? [])
  const faulty = read.flatMap((each) => each.faulty ?? [])
  return {
    candidates,
    // RFC 7517 §5: in a set, a type of key that is not understood is ignored.
    faulty: candidates.length === 0 ? faulty : faulty.filter(({ fault }) => fault.code !== 'kty-unknown'),
    examined: read.flatMap((each) => each.examined ?? []),
  }
}

type Read = { readonly candidate?: Candidate; readonly faulty?: Faulty; readonly examined?: ExaminedJwk }

function candidateOf(found: Found, place: { readonly at: number; readonly of: number }): Read {
  const placed = place.of > 1 && { place }
  const kid = found.kid !== undefined && { kid: found.kid }
  if (found.type === 'pem')
    return {
      candidate: {
        type: 'pem',
        label: found.label,
        pem: found.pem,
        jwk: { ...pemShape(found.pem), ...kid },
        ...placed,
      },
    }
  const read = examined({ ...kid, ...found.jwk })
  if (read.fault) return { faulty: { jwk: read.jwk, fault: read.fault }, examined: read }
  return { candidate: { ...jwkCandidate(read.jwk), ...placed }, examined: read }
}

function jwkCandidate(jwk: JsonObject): Candidate {
  const isSound = jwk.ext === undefined || typeof jwk.ext === 'boolean'
  const bytes = jwk.kty === 'oct' && isSound ? bytesOf(jwk.k) : null
  return bytes ? { type: 'secret', bytes, jwk } : { type: 'jwk', jwk }
}

function bytesOf(k: unknown): Uint8Array<ArrayBuffer> | null {
  return typeof k === 'string' && base64urlProblem(k) === null ? Uint8Array.from(base64urlBytes(k)) : null
}

/** RFC 7515 §4.1.4: the name of a key "MUST be a case-sensitive string". */
export function isName(kid: unknown, { kid: own }: JsonObject): boolean {
  return typeof kid === 'string' && kid === own
}

const hmacs: readonly string[] = ['HS256', 'HS384', 'HS512']

/** RFC 7518 §3.1: the signature algorithms that a key is for; its own `alg` alone, where it names one. */
export function signingAlgorithmsOf({ jwk }: Candidate): readonly string[] {
  // RFC 4055 §1.2: a key for RSASSA-PSS exclusively.
  if (jwk.pss === true) return algorithmsOf(jwk).filter((alg) => alg.startsWith('PS'))
  if (jwk.kty !== 'oct') return algorithmsOf(jwk)
  return jwk.alg === undefined ? hmacs : hmacs.filter((alg) => alg === jwk.alg)
}

/** RFC 7518 §4.1: which type of key each way of handing over the content key takes. */
const keyTypes: readonly (readonly [RegExp, (jwk: JsonObject) => boolean])[] = [
  [/^RSA(1_5|-OAEP(-256|-384|-512)?)$/, ({ kty }) => kty === 'RSA'],
  [/^ECDH-ES(\+A(128|192|256)KW)?$/, ({ kty, crv }) => kty === 'EC' || (kty === 'OKP' && crv === 'X25519')],
  [/^(dir|A(128|192|256)(GCM)?KW|PBES2-HS\d{3}\+A\d{3}KW)$/, ({ kty }) => kty === 'oct'],
]

/** True for a way of handing over the content key that is known here. */
export function isKeyManagement(alg: string): boolean {
  return keyTypes.some(([pattern]) => pattern.test(alg))
}

/** A key's `alg` may name the content encryption where the key is the content key itself (RFC 7520 §5.6). */
export function fitsKeyManagement({ jwk }: Candidate, alg: string, enc: unknown): boolean {
  const fits = keyTypes.find(([pattern]) => pattern.test(alg))?.[1](jwk) ?? false
  return fits && (jwk.alg === undefined || jwk.alg === alg || (alg === 'dir' && jwk.alg === enc))
}

const privateMembers: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'priv']

/** True where the key can sign or open. */
export function isPrivate(candidate: Candidate): boolean {
  if (candidate.type === 'pem') return candidate.label === 'PRIVATE KEY'
  return candidate.type === 'secret' || privateMembers.some((name) => name in candidate.jwk)
}

/** The same key without what only its owner has, and without what it says the private half is for (RFC 7517 §4.3). */
export function publicJwk(jwk: JsonObject): JsonObject {
  const hidden = [...privateMembers, ...(privateMembers.some((name) => name in jwk) ? ['key_ops'] : [])]
  return Object.fromEntries(Object.entries(jwk).filter(([name]) => !hidden.includes(name)))
}
