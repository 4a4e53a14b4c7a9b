/** The digests of an SD-JWT's disclosures (RFC 9901 §4.2.3), and whether its issuer listed them. Web Cryptography. */
import { base64urlOf } from '../base64url'
import { hashOf } from '../hash'
import type { ReadToken } from './token-shape'

/** `others`: how many digests are there that no disclosure has: of claims that are kept back, or decoys (§4.2.5). */
export type KnownDigest = { readonly isListed: readonly boolean[]; readonly others: number }

/** RFC 9901 §4.1.1: SHA-256, unless the token names another. `null` where it names one that is not known here, or there is no Web Cryptography. */
export async function digestsOf({ disclosures, payload }: ReadToken): Promise<KnownDigest | null> {
  const name = hashes.get(payload?._sd_alg ?? 'sha-256')
  if (name === undefined || globalThis.crypto?.subtle === undefined) return null
  const digests = await Promise.all(disclosures.map(async ({ text }) => base64urlOf(await hashOf(name, text))))
  const listed = new Set([payload, ...disclosures.map(({ value }) => value)].flatMap(listedIn))
  const others = [...listed].filter((digest) => !digests.includes(digest)).length
  return { isListed: digests.map((digest) => listed.has(digest)), others }
}

/** RFC 9901 §4.1.1, of the hashes that the platform has. */
export const hashes: ReadonlyMap<unknown, 'SHA-256' | 'SHA-384' | 'SHA-512'> = new Map([
  ['sha-256', 'SHA-256'],
  ['sha-384', 'SHA-384'],
  ['sha-512', 'SHA-512'],
])

/** RFC 9901 §4.2.4: in a list "_sd" of an object, or as an object "..." in a list. At any depth, without recursion. */
function listedIn(json: unknown): string[] {
  const found: string[] = []
  const open: unknown[] = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inside] of Object.entries(value)) {
      if (name === '...' && typeof inside === 'string') found.push(inside)
      else if (name === '_sd' && Array.isArray(inside)) found.push(...inside.filter((each) => typeof each === 'string'))
      else open.push(inside)
    }
  }
  return found
}
