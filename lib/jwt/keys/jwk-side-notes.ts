/** What is odd in a JWK, and does not keep it from being used. */
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { type Note, note } from './given'
import type { MemberNote } from './jwk-notes'
import { octetsOf } from './jwk-octets'
import { isRocaModulus } from './roca'

const privates: readonly string[] = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'priv']

/** Of members beside those that make the key, and of a modulus with a fingerprint. */
export function sideNotes(jwk: JsonObject): readonly Note<MemberNote>[] {
  const { use, key_ops: operations, kid, n } = jwk
  const modulus = jwk.kty === 'RSA' ? octetsOf('n', n) : null
  const wrong = privates.find((name) => jwk[name] !== undefined && typeof jwk[name] !== 'string')
  return [
    ...(use !== undefined && use !== 'sig' && use !== 'enc' ? [note('use-other' as const, { is: textOf(use) })] : []),
    ...(operations !== undefined && !Array.isArray(operations) ? [note('ops-form' as const)] : []),
    ...(kid !== undefined && typeof kid !== 'string' ? [note('kid-type' as const, { is: textOf(kid) })] : []),
    ...(wrong === undefined ? [] : [note('private-form' as const, { member: wrong })]),
    ...(modulus && 'bytes' in modulus && isRocaModulus(modulus.bytes) ? [note('roca' as const)] : []),
  ]
}
