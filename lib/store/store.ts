/** Runs at rest: a table of values keyed by run and step. Whoever keeps them, keeps this promise. */
import type { WorldChange } from '../world/change'
import type { StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'
import type { RoomStore } from './room-store'

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

/** What tells whether an action was taken before: the step that came of it, without what it brought. */
export type Child = Pick<StepView, 'id' | 'action' | 'whatIf'>

/** Every question may be answered by another machine, so all of them are awaited. All may throw a StoreError. */
export type Store = {
  /** Keeps a new run with its first steps, all or nothing. */
  readonly create: (head: RunHead, steps: readonly KeptStep[]) => Promise<void>
  /**
   * Keeps more steps of a run, all or nothing; and lets it live until `expiresAt` (milliseconds since 1970), where that
   * is later than before.
   *
   * @throws StoreError `step_taken` where one of their ids is taken: somebody else was faster, and the caller tries again;
   * `run_gone` where the run is not there, or made room for others.
   */
  readonly add: (run: string, steps: readonly KeptStep[], expiresAt?: number) => Promise<void>
  /** `undefined` for an unknown run, and for one that has expired at `now` (milliseconds since 1970). */
  readonly head: (run: string, now: number) => Promise<RunHead | undefined>
  /** Every step of a run, in the order in which they were made. */
  readonly steps: (run: string) => Promise<StepView[]>
  /**
   * The steps from the start to this one, or only those after the last of them that is `known`. Empty where the run has
   * no such step.
   */
  readonly path: (run: string, step: StepId, known?: readonly StepId[]) => Promise<KeptStep[]>
  /** The steps that were made from this one, oldest first; the starts, where it is `null`. */
  readonly children: (run: string, step: StepId | null) => Promise<Child[]>
  /** The id that the next step of a run gets: one more than the highest there is. 0 for an unknown run. */
  readonly nextId: (run: string) => Promise<StepId>
  /** How many bytes of JSON the steps of a run are, before any compression: what everybody who opens the run has to carry. */
  readonly bytes: (run: string) => Promise<number>
  readonly rooms: RoomStore
  /** Removes what has expired at `now`, a little at a time, and says how many runs and rooms that were. */
  readonly sweep: (now: number) => Promise<number>
  /** Says that it can keep and find again. @throws StoreError where it cannot. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}
