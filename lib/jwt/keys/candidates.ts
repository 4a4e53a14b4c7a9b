/** The keys that were given, one by one: what each can do, before any of them is imported. */
import { algorithmsOf } from '../algorithms'
import { base64urlBytes, base64urlProblem } from '../base64url'
import type { JsonObject } from '../segment'
import { pemShape } from './pem-shape'
import type { ReadKeys } from './read-keys'

export type Candidate =
  | { readonly type: 'secret'; readonly bytes: Uint8Array<ArrayBuffer>; readonly jwk: JsonObject }
  | { readonly type: 'jwk'; readonly jwk: JsonObject }
  | { readonly type: 'pem'; readonly label: string; readonly pem: string; readonly jwk: JsonObject }

const known = new WeakMap<ReadKeys, readonly Candidate[]>()

/** `jwk` of a PEM or of a text: what is known of it as a JWK would say it. The same keys have the same candidates. */
export function candidatesOf(keys: ReadKeys): readonly Candidate[] {
  const candidates = known.get(keys) ?? listed(keys)
  known.set(keys, candidates)
  return candidates
}

function listed(keys: ReadKeys): readonly Candidate[] {
  if (keys.type === 'secret') return [{ type: 'secret', bytes: keys.bytes, jwk: { kty: 'oct' } }]
  if (keys.type === 'pem') return [{ ...keys, type: 'pem', jwk: pemShape(keys.pem) }]
  if (keys.type === 'none' || keys.type === 'problem') return []
  return keys.keys.map((jwk): Candidate => {
    const isSound = jwk.ext === undefined || typeof jwk.ext === 'boolean'
    const bytes = jwk.kty === 'oct' && isSound ? bytesOf(jwk.k) : null
    return bytes ? { type: 'secret', bytes, jwk } : { type: 'jwk', jwk }
  })
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
