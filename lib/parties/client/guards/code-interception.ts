/** Photoprint, where it begins a sign-in: what only it will know when the code comes. RFC 7636 §4.1. */
import type { WorldView } from '../../../world/party'
import type { Attempt } from '../state'

type Random = WorldView['random']

export function keepsNoVerifier({ state, nonce }: Attempt): Attempt {
  const code_verifier = null
  return { state, nonce, code_verifier }
}

export function keepsOneVerifierForAll({ state, nonce }: Attempt): Attempt {
  const code_verifier = 'photoprint-has-one-verifier-for-every-sign-in'
  return { state, nonce, code_verifier }
}

export function keepsAVerifier({ state, nonce }: Attempt, random: Random): Attempt {
  const code_verifier = random(32)
  return { state, nonce, code_verifier }
}
