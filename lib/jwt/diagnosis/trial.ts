/** What the tries work on: a signature, the keys, and a limit to how long they may take. */
import type { Candidate } from '../keys/candidates'
import type { ReadKeys } from '../keys/read-keys'
import type { Seal } from '../reading/token-shape'
import type { JsonObject } from '../segment'
import { type Bytes, computes, hmacFits, triable } from './compute'
import { bytesOf, signedInput, utf8 } from './spelled'

export type How = {
  readonly candidate?: Candidate
  /** Instead of a key. */
  readonly secret?: Uint8Array
  readonly alg?: string
  readonly signature?: Bytes
  readonly input?: Bytes | string
}

export type Trial = {
  readonly seal: Seal
  readonly header: JsonObject
  readonly alg: string
  readonly keys: ReadKeys
  /** Every key that was given. */
  readonly all: readonly Candidate[]
  /** Those that the token may mean. */
  readonly meant: readonly Candidate[]
  /** Of its text, strangers and padding apart. */
  readonly signature: Bytes
  /** What is signed, as it stands there. */
  readonly input: Bytes
  /** False where it does not fit, and where there is no time left. */
  readonly fits: (how: How) => Promise<boolean>
  readonly isOver: () => boolean
}

/** A person waits, and a token may come with a hundred keys. */
const mostMilliseconds = 2000
const mostComputations = 1500

type Given = Pick<Trial, 'seal' | 'alg' | 'keys' | 'all' | 'meant'>

/** Nothing is computed yet. */
export function trialOf(given: Given): Trial {
  const { seal, alg, meant } = given
  const until = performance.now() + mostMilliseconds
  let left = mostComputations
  const isOver = () => left <= 0 || performance.now() > until
  const signature = bytesOf(seal.signature)
  const input = signedInput(seal)
  const fits = async (how: How) => {
    left -= 1
    if (isOver()) return false
    const [sign, over] = [how.signature ?? signature, typeof how.input === 'string' ? utf8(how.input) : how.input]
    if (how.secret) return hmacFits(how.secret, how.alg ?? alg, sign, over ?? input)
    const candidate = how.candidate ?? meant[0]
    return candidate !== undefined && computes(candidate, how.alg ?? alg, sign, over ?? input)
  }
  return { ...given, header: seal.header ?? {}, signature, input, fits, isOver }
}

/** Whether one of the keys can make such signatures at all: where none can, trying them would say nothing. */
export function isAble({ meant, alg }: Pick<Trial, 'meant' | 'alg'>): boolean {
  return meant.some((each) => triable(each).includes(alg))
}

/** The first key for which it holds. */
export async function firstFitting(
  candidates: readonly Candidate[],
  fits: (candidate: Candidate) => Promise<boolean>,
): Promise<Candidate | null> {
  for (const candidate of candidates) if (await fits(candidate)) return candidate
  return null
}
