/** Runs at rest: a table of values keyed by run and step. Whoever keeps them, keeps this promise. */
import type { WorldChange } from '../world/change'
import type { StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'

export type RunHead = {
  readonly id: string
  readonly flow: string
  readonly settings: Settings
  /** Milliseconds since 1970, as is the next. */
  readonly createdAt: number
  readonly expiresAt: number
}

/** A step as it is kept: what the page gets of it, and what it changed in the world. */
export type KeptStep = { readonly view: StepView; readonly change: WorldChange }

export type Store = {
  /** Keeps a new run with its first steps, all or nothing. */
  readonly create: (head: RunHead, steps: readonly KeptStep[]) => void
  /** Keeps more steps of a run, all or nothing. Throws where one of their ids is taken. */
  readonly add: (run: string, steps: readonly KeptStep[]) => void
  /** `undefined` for an unknown run, and for one that has expired at `now` (milliseconds since 1970). */
  readonly head: (run: string, now: number) => RunHead | undefined
  /** Every step of a run, in the order in which they were made. */
  readonly steps: (run: string) => StepView[]
  /** The steps from the start to this one. Empty where the run has no such step. */
  readonly path: (run: string, step: StepId) => KeptStep[]
  /** The steps that were made from this one; the starts, where it is `null`. */
  readonly children: (run: string, step: StepId | null) => StepView[]
  readonly count: (run: string) => number
  /** How much the steps of a run take, in characters of JSON. */
  readonly bytes: (run: string) => number
  /** Removes what has expired at `now`, and says how many runs that were. */
  readonly sweep: (now: number) => number
}
