/** What a key says that it is for (RFC 7517 §4.2 and §4.3). */
import type { JsonObject } from '../segment'
import { textOf } from '../text-of'
import { type Candidate, isPrivate } from './candidates'

/** True for a key that may check signatures. A private key has its public half with it, whose operation is the other one. */
export function mayVerify(candidate: Candidate): boolean {
  const own = candidate.type !== 'secret' && isPrivate(candidate) ? ['verify', 'sign'] : ['verify']
  return isFor(candidate.jwk, 'sig', own)
}

const opening: readonly (readonly [pattern: RegExp, operations: readonly string[]])[] = [
  [/^ECDH-ES/, ['deriveBits', 'deriveKey']],
  [/^PBES2/, ['deriveBits', 'deriveKey']],
  [/GCMKW$/, ['unwrapKey', 'decrypt']],
  [/^(RSA|A\d{3}KW)/, ['unwrapKey', 'decrypt']],
  [/^dir$/, ['decrypt']],
]

/** True for a key that may open what was encrypted with this algorithm. */
export function mayOpen({ jwk }: Candidate, alg: string): boolean {
  return isFor(jwk, 'enc', operationsOf(alg))
}

/** The operation that a key has to list to open what was encrypted so (RFC 7517 §4.3). */
export function openingOperation(alg: string): string {
  return operationsOf(alg)[0] ?? ''
}

function operationsOf(alg: string): readonly string[] {
  return opening.find(([pattern]) => pattern.test(alg))?.[1] ?? []
}

/** RFC 7517 §4.2 lets others say more: SPIFFE calls a key for JWT-SVIDs so (SPIFFE Trust Domain and Bundle §4.2.2). */
const uses: Readonly<Record<string, string>> = { sig: 'sig', enc: 'enc', 'jwt-svid': 'sig' }

/** What the first key says that it is for, in the words of the key itself, and what it would have to say. */
export function purposeOf(
  [first]: readonly Candidate[],
  use: string,
  operation: string,
): Readonly<Record<string, string>> {
  const { use: own, key_ops: operations, kid } = first?.jwk ?? {}
  const isUse = own !== undefined && (typeof own !== 'string' || uses[own] !== use)
  return {
    ...(typeof kid === 'string' && { kid }),
    ...(isUse
      ? { member: 'use', value: textOf(own), wanted: use }
      : { member: 'key_ops', value: textOf(operations), wanted: operation }),
  }
}

function isFor({ use, key_ops: listed }: JsonObject, wanted: string, operations: readonly string[]): boolean {
  if (use !== undefined && (typeof use !== 'string' || uses[use] !== wanted)) return false
  if (listed === undefined) return true
  // RFC 7517 §4.3: "Duplicate key operation values MUST NOT be present in the array."
  const isList = Array.isArray(listed) && new Set(listed).size === listed.length
  return isList && listed.every((each) => typeof each === 'string') && operations.some((each) => listed.includes(each))
}
