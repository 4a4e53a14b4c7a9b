/** Acme ID, where a code is swapped for tokens: what was bound to it, and what is shown for it. RFC 7636 §4.6, RFC 9700 §2.1.1. */
import { notBound, type Shown, s256 } from './shown-for-code'

export function checksWhatWasBound({ code_challenge, code_verifier }: Shown): void {
  if (code_challenge === undefined) return
  if (code_challenge === s256(code_verifier)) return
  throw notBound(code_challenge)
}

export function wantsAVerifier({ code_challenge, code_verifier }: Shown): void {
  if (code_challenge === undefined && code_verifier !== undefined) return
  if (code_challenge === s256(code_verifier)) return
  throw notBound(code_challenge)
}

export function wantsBothOrNeither({ code_challenge, code_verifier }: Shown): void {
  if (code_challenge === undefined && code_verifier === undefined) return
  if (code_challenge === s256(code_verifier)) return
  throw notBound(code_challenge)
}

export function wantsAChallenge({ code_challenge, code_verifier }: Shown): void {
  if (code_challenge === undefined) throw notBound(code_challenge)
  if (code_challenge === s256(code_verifier)) return
  throw notBound(code_challenge)
}
