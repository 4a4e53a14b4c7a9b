/** What proves who somebody is in a room. The store keeps hashes, and a browser its secret, in a cookie. */
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { codeLetters } from '../classroom/code'
import type { SeatId } from '../classroom/events'

/** What a browser has shown of a room: the secrets in its cookies. */
export type Secrets = { readonly teacher?: string | undefined; readonly seat?: string | undefined }

export const secretBytes = 32
export const handOverLength = 8

/** SHA-256, in base64url. */
export function hashOf(secret: string): string {
  return hash('sha256', secret, 'base64url')
}

/** Takes as long for what nearly fits as for what does not. */
export function fits(secret: string | undefined, expected: string): boolean {
  if (secret === undefined) return false
  const [one, other] = [Buffer.from(hashOf(secret)), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** The seat of whoever holds a secret: it follows from it, and nobody gets from the id back to the secret. */
export function seatIdOf(code: string, secret: string): SeatId {
  return hashOf(`seat ${code} ${secret}`).slice(0, 22)
}

/** The instructor's secret follows from the hand-over code for whoever has this instance's key. */
export function teacherSecretOf(key: string, code: string, handOver: string): string {
  return createHmac('sha256', key).update(`teacher ${code} ${handOver}`).digest('base64url')
}

/** A code with which rights are handed over, out of random bytes. */
export function handOverOf(bytes: Uint8Array): string {
  return [...bytes.slice(0, handOverLength)].map((byte) => codeLetters[byte % codeLetters.length]).join('')
}

/** A new secret, out of random bytes. */
export function secretOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
