/** An API that asks who somebody is, and not what was allowed. */
import type { Claims } from './verifier'

/** Whoever is signed in may see their own photos, with or without a scope: so it was done before there were scopes. */
export function signedInIsEnough(payload: Claims): Claims {
  return { scope: 'photos.read', ...payload }
}
