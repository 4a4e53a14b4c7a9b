/** What the API is asked and what it answers. Docs: docs/api.md. */
import type { Action, PartyView, StepId, StepView } from '../world/run'
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

/** POST /api/labs/{lab}/trials */
export type TrialInput = {
  /** The id of one of the lab’s fixes. */
  readonly fix: string
}

/** What came of a fix. */
export type Tried = {
  readonly parties: readonly PartyView[]
  /** The attack, played again. */
  readonly steps: readonly StepView[]
  /** The attack in other forms, and whether each got through all the same. */
  readonly variants: readonly Came[]
  /** What honest people do, and whether they still can. */
  readonly honest: readonly Came[]
}

/** `reached`: what it was played for came true. */
type Came = { readonly title: string; readonly reached: boolean }

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
