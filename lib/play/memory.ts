/** What a walk remembers: the steps that were made before it, by itself or by anybody else. */
import type { Action, StepId } from '../world/run'
import type { Place } from './place'

export type Memory = {
  /** The world at a step, and the way there. @throws RunError `unknown_step`. */
  readonly reached: (step: StepId) => Promise<Place>
  /** The step that came of this action when it was taken from this step before; `null` where it never was. */
  readonly known: (from: StepId, action: Action, whatIf: string | null) => Promise<StepId | null>
  /** The steps with which branches begin. */
  readonly starts: () => Promise<readonly StepId[]>
}

/** Of a run that has just begun. */
export const noMemory: Memory = {
  reached: async (step) => {
    throw new Error(`Step ${step} was not made on this walk.`)
  },
  known: async () => null,
  starts: async () => [],
}
