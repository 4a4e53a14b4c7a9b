/** What a DPoP proof must be beside its claims (RFC 9449 §4.2 and §4.3): it brings its key along, and that key must be a public one. */
import { possibleOf } from '../algorithms'
import { isPrivate } from '../keys/candidates'
import { isObject, type JsonObject } from '../segment'
import { textOf } from '../text-of'

export type ProofProblem = 'mac' | 'no-jwk' | 'secret' | 'private' | 'other-key' | 'claim-type' | 'htu'

/** `null` where nothing is wrong. `none` is refused before anybody asks what kind of token it is. */
export function proofProblem({ alg, jwk }: JsonObject, payload: JsonObject): ProofProblem | null {
  // §4.3, step 5: "an asymmetric digital signature algorithm, is not "none""
  if (textOf(alg).startsWith('HS')) return 'mac'
  if (!isObject(jwk)) return 'no-jwk'
  if (jwk.kty === 'oct') return 'secret'
  // §4.3, step 7: "does not contain a private key"
  if (isPrivate({ type: 'jwk', jwk })) return 'private'
  if (!possibleOf(jwk).includes(textOf(alg))) return 'other-key'
  return claimProblem(payload)
}

function claimProblem({ jti, htm, htu }: JsonObject): ProofProblem | null {
  if ([jti, htm, htu].some((value) => typeof value !== 'string' || value === '')) return 'claim-type'
  // §4.2: "without query and fragment parts"
  return /[?#]/.test(textOf(htu)) ? 'htu' : null
}
