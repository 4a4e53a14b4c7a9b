/** What is kept of a reader's predictions, and how it changes. Pure: the hook around it is `use-predict.ts`. */

import type { ContinueInput } from '@/lib/api/shapes'
import type { Question } from '@/lib/world/readings/predict'
import type { StepId, StepView } from '@/lib/world/run'

/** A question that waits for its answer, and what is done afterwards: `null` is Next. */
export type Asking = {
  readonly question: Question
  readonly from: StepId
  readonly input: ContinueInput | null
  readonly chosen: string | null
}

/** What was said before a step. `landed`: where it led, once it has. */
export type Said = {
  readonly question: Question
  readonly from: StepId
  readonly chosen: string
  readonly landed: StepId | null
}

export type PredictionState = {
  readonly asking: Asking | null
  readonly said: Said | null
  /** Nobody is asked the same thing twice. */
  readonly answered: readonly string[]
}

export const noPrediction: PredictionState = { asking: null, said: null, answered: [] }

/** The state with a question put, or the very same state where it was answered before. */
export function asked(state: PredictionState, asking: Omit<Asking, 'chosen'>): PredictionState {
  if (state.answered.includes(keyOf(asking))) return state
  return { ...state, said: null, asking: { ...asking, chosen: null } }
}

/** The state with an answer chosen and not yet given. */
export function chosen(state: PredictionState, choice: string): PredictionState {
  return { ...state, asking: state.asking && { ...state.asking, chosen: choice } }
}

/** The state after the answer was given, or the question was skipped. */
export function answered(state: PredictionState, choice: string | null): PredictionState {
  const { asking } = state
  if (!asking) return state
  const { question, from } = asking
  const said = choice === null ? null : { question, from, chosen: choice, landed: null }
  return { asking: null, said, answered: [...state.answered, keyOf(asking)] }
}

/** The state once the reader is at the end of this path: a question belongs to one step, and so does what came of an answer. */
export function arrivedAt(state: PredictionState, path: readonly StepView[]): PredictionState {
  const step = path.at(-1)?.id
  const asking = state.asking?.from === step ? state.asking : null
  const said = landedAt(state.said, path)
  return asking === state.asking && said === state.said ? state : { ...state, asking, said }
}

function landedAt(said: Said | null, path: readonly StepView[]): Said | null {
  const step = path.at(-1)?.id
  if (!said || step === undefined || said.landed === step) return said
  if (said.landed !== null) return null
  if (said.from === step) return said
  return path.some(({ id }) => id === said.from) ? { ...said, landed: step } : null
}

function keyOf({ question, from, input }: Omit<Asking, 'chosen'>): string {
  return JSON.stringify([from, question.type, input])
}
