/** What this browser, or this server, computes: where it cannot, that is no fault of the token. */
import { errors } from 'jose'
import type { Check } from './check'
import { made } from './made'

/** Browsers offer Web Cryptography to pages on https and on localhost only. */
export function isInsecure(): boolean {
  return globalThis.crypto?.subtle === undefined
}

/** Check `key` where nothing can be computed. `why`: the page, the browser, or nobody computes it. */
export function notHere(alg: string): Check {
  return made('key', 'not checked', 'key-platform', { alg, why: isInsecure() ? 'insecure' : 'browser' })
}

/** Why a key could not be imported. */
export function unusable(error: unknown, alg: string): Check {
  const isMissing = error instanceof Error && error.name === 'NotSupportedError'
  return isMissing ? notHere(alg) : made('key', 'failed', 'key-unusable', { alg })
}

/** True for what jose says of itself, and not of a token. */
export function isOfPlatform(error: unknown): boolean {
  const isRefused = error instanceof errors.JWSSignatureVerificationFailed && error.cause === undefined
  return error instanceof errors.JOSEError && !isRefused && !(error instanceof errors.JWSInvalid)
}
