/** A token can bring a key along. Whoever made the token chose that key, so it proves nothing by itself. */
import type { Cause } from '../checks/check'
import { type Candidate, publicJwk } from '../keys/candidates'
import { pemShape } from '../keys/pem'
import { isObject, type JsonObject } from '../segment'
import { triable } from './compute'
import type { Trial } from './trial'

/** The key in `jwk` or the first certificate in `x5c` (RFC 7515 §4.1.3, §4.1.6). */
export async function embeddedKey({ header, alg, fits }: Trial): Promise<Cause | null | undefined> {
  const brought = embeddedIn(header)
  if (brought.length === 0) return undefined
  for (const { member, candidate } of brought)
    if (triable(candidate).includes(alg) && (await fits({ candidate })))
      return { code: 'signature-embedded', values: { member } }
  return null
}

type Brought = { readonly member: 'jwk' | 'x5c'; readonly candidate: Candidate }

/** The keys that a header has in it. */
export function embeddedIn({ jwk, x5c }: JsonObject): readonly Brought[] {
  const own: Brought[] = isObject(jwk) ? [{ member: 'jwk', candidate: { type: 'jwk', jwk: publicJwk(jwk) } }] : []
  const certificate = Array.isArray(x5c) && typeof x5c[0] === 'string' ? certificateOf(x5c[0]) : null
  return certificate ? [...own, { member: 'x5c', candidate: certificate }] : own
}

/** `null` for what is no base64. */
export function certificateOf(base64: string): Candidate | null {
  const pem = `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/\s/g, '')}\n-----END CERTIFICATE-----`
  try {
    return { type: 'pem', label: 'CERTIFICATE', pem, jwk: pemShape(pem) }
  } catch {
    return null
  }
}
