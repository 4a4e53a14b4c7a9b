/** What the API is asked and what it answers. Docs: docs/api.md. */
import type { Action, StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'

/** POST /api/runs */
export type StartInput = {
  readonly flow: string
  /** What is left out is as the flow has it by default. */
  readonly settings?: Partial<Settings>
  readonly play?: 'start' | 'end'
}

/**
 * POST /api/runs/{id}/steps: one action, perhaps with all that is sent because of it, a ready-made what-if with what
 * follows from it, everything that the flow does by default from here, or the same place with other settings; those
 * that are not named stay as they are.
 */
export type ContinueInput =
  | { readonly from: StepId; readonly action: Action; readonly play?: 'answered' }
  | { readonly from: StepId; readonly whatIf: string }
  | { readonly from: StepId; readonly play: 'end' }
  | { readonly from: StepId; readonly settings: Partial<Settings> }

/** What going on answers. */
export type Walked = {
  /** The steps walked, new or not, in order. */
  readonly steps: readonly StepView[]
  /** Where one now is: the last of them, or with other settings the same position as before. */
  readonly at: StepId
}

/** RFC 9457 problem details. */
export type Problem = {
  readonly title: string
  readonly status: number
  readonly detail: string
  /** Stable. */
  readonly code: string
  /** The member of the request that is wrong. */
  readonly field?: string
}
