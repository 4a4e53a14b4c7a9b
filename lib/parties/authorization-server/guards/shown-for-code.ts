/** What the code that a lab is about is given where a code is swapped for tokens. */
import { createHash } from 'node:crypto'
import { errors } from 'oidc-provider'

export type Shown = {
  /** What the authorization request bound the code to; `undefined` where it bound it to nothing. */
  readonly code_challenge: string | undefined
  /** What the token request brings. */
  readonly code_verifier: string | undefined
}

/** Throws where what is shown is not what was bound. */
export type SwapCheck = (shown: Shown) => void

/** RFC 7636 §4.6. Without a verifier there is nothing that a challenge could be equal to. */
export function s256(code_verifier: string | undefined): string {
  return code_verifier === undefined ? '' : createHash('sha256').update(code_verifier).digest('base64url')
}

/** The refusal. Only the log says why. */
export function notBound(code_challenge: string | undefined): Error {
  return new errors.InvalidGrant(
    code_challenge === undefined
      ? 'the code has no code_challenge, so nothing says whose it is'
      : 'code_verifier does not match code_challenge',
  )
}
