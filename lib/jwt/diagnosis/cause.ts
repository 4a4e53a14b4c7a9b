/** Why a signature does not fit, as far as it can be found out: each known cause is tried, and the first that holds is told. */
import type { Cause } from '../checks/check'
import { confusedKey } from './confusion'
import { embeddedKey } from './embedded'
import { perhaps } from './hints'
import { hashedNonce, otherInput } from './inputs'
import { otherAlgorithm, otherKey } from './other-key'
import { missingSecret, otherReading } from './secret-readings'
import { wrongLength } from './signature-length'
import { otherSpelling } from './spellings'
import type { Trial } from './trial'

/** `null`: it is not the cause. `undefined`: it was no question here, so it was not tried. */
export type Try = (trial: Trial) => Promise<Cause | null | undefined>

/** What a reader is told that it was tried, in the order of the tries. */
export const triedNames = [
  'readings',
  'spellings',
  'algorithms',
  'keys',
  'confusion',
  'embedded',
  'missing',
  'length',
  'nonce',
  'inputs',
] as const
export type TriedName = (typeof triedNames)[number]

const tries: Readonly<Record<TriedName, Try>> = {
  readings: otherReading,
  spellings: otherSpelling,
  algorithms: otherAlgorithm,
  length: wrongLength,
  keys: otherKey,
  confusion: confusedKey,
  nonce: hashedNonce,
  inputs: otherInput,
  missing: missingSecret,
  embedded: embeddedKey,
}

/** Never throws: a cause that cannot be tried is none. Where none fits, what was tried is told, and nothing else. */
export async function causeOf(trial: Trial): Promise<Cause> {
  const tried: TriedName[] = []
  for (const name of triedNames) {
    if (trial.isOver()) break
    const cause = await tries[name](trial).catch(() => undefined)
    if (cause) return cause
    // What ran out of time was not tried to its end.
    if (cause === null && !trial.isOver()) tried.push(name)
  }
  return { code: 'signature-wrong', values: { ...perhaps(trial), tried: tried.join(',') } }
}
