/** The signature is sound, and of another key of those given, or of another algorithm. */
import type { Cause } from '../checks/check'
import type { Candidate } from '../keys/candidates'
import { textOf } from '../text-of'
import { triable } from './compute'
import type { Trial } from './trial'

/** Beyond these nothing is tried, and nothing is said to be. */
const mostKeys = 50

/** One key, and every algorithm that is possible with it: the header says one, and the signature is of another. */
export async function otherAlgorithm(trial: Trial): Promise<Cause | null | undefined> {
  const pairs = pairsOf(trial.meant.slice(0, 5)).filter(({ alg }) => alg !== trial.alg)
  if (pairs.length === 0) return undefined
  for (const { candidate, alg } of pairs)
    if (await trial.fits({ candidate, alg }))
      return { code: 'signature-other-alg', values: { alg: named(trial), made: alg, key: nameOf(candidate) } }
  return null
}

/** Another key of the set, with the algorithm of the header first and with any other then. */
export async function otherKey(trial: Trial): Promise<Cause | null | undefined> {
  const rest = trial.all.filter((each) => !trial.meant.includes(each))
  const others = rest.slice(0, mostKeys)
  if (others.length === 0) return trial.all.length > 1 ? null : undefined
  const pairs = pairsOf(others)
  const inOrder = [...pairs.filter(({ alg }) => alg === trial.alg), ...pairs.filter(({ alg }) => alg !== trial.alg)]
  for (const { candidate, alg } of inOrder)
    if (await trial.fits({ candidate, alg })) return { code: 'signature-other-key', values: described(candidate, alg) }
  return others.length < rest.length || trial.isOver() ? undefined : null
}

/** Nothing, where the header names none as a text. */
function named({ header, alg }: Trial): string {
  return typeof header.alg === 'string' ? alg : ''
}

type Pair = { readonly candidate: Candidate; readonly alg: string }

function pairsOf(candidates: readonly Candidate[]): readonly Pair[] {
  return candidates.flatMap((candidate) => triable(candidate).map((alg) => ({ candidate, alg })))
}

function nameOf({ jwk }: Candidate): string {
  return typeof jwk.kid === 'string' ? jwk.kid : ''
}

/** `issuer`: whose key it is, where the set says so, as Microsoft’s does. */
function described(candidate: Candidate, alg: string): Cause['values'] {
  return { other: nameOf(candidate), issuer: textOf(candidate.jwk.issuer ?? ''), made: alg }
}
