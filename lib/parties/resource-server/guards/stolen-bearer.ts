/** The Photo API, where it asks whose token it is that was brought. RFC 9449 §4.3, §7.1. */
import { goodProof, ProofRefused, remembered, type SeenProofs, type Shown } from '../dpop'

export async function asksForNoProof(_: Shown, seen: SeenProofs, _now: number) {
  return seen
}

export async function asksForAnyProof(shown: Shown, seen: SeenProofs, now: number) {
  const proof = await goodProof(shown, now)
  return remembered(proof, seen, now)
}

export async function comparesTheKey(shown: Shown, seen: SeenProofs, now: number) {
  const proof = await goodProof(shown, now)
  if (proof.key !== shown.jkt) throw new ProofRefused('wrong_key', 'The proof is by another key.', 'invalid_token')
  return seen
}

export async function takesEachProofOnce(shown: Shown, seen: SeenProofs, now: number) {
  const proof = await goodProof(shown, now)
  if (proof.key !== shown.jkt) throw new ProofRefused('wrong_key', 'The proof is by another key.', 'invalid_token')
  return remembered(proof, seen, now)
}
