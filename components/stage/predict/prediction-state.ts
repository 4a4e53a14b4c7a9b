/** What is kept of a reader's predictions, and how it changes. Pure: the hook around it is `use-predict.ts`. */

import type { ContinueInput } from '@/lib/api/shapes'
import type { StepId, StepView } from '@/lib/world/run'
import type { Part, Put } from './put-question'

/** A question that waits for its answer, and what is done afterwards: `null` is Next. */
export type Asking = {
  readonly put: Put
  /** Where the reader is. */
  readonly at: StepId
  /** Where the step begins: earlier, where a message is changed that has been delivered since. */
  readonly from: StepId
  readonly input: ContinueInput | null
} & Readonly<Record<Part, string | null>>

/** What was said before a step. `landed`: where it led, once it has. */
export type Said = Pick<Asking, 'put' | 'at' | 'from' | 'why'> & {
  readonly what: string
  readonly landed: StepId | null
}

export type PredictionState = {
  readonly asking: Asking | null
  readonly said: Said | null
  /** Nobody is asked the same thing twice. */
  readonly answered: readonly string[]
}

export const noPrediction: PredictionState = { asking: null, said: null, answered: [] }

type Unanswered = Omit<Asking, Part>

/** The state with a question put, or the very same state where it was answered before. */
export function asked(state: PredictionState, asking: Unanswered): PredictionState {
  if (state.answered.includes(keyOf(asking))) return state
  return { ...state, said: null, asking: { ...asking, what: null, why: null } }
}

/** The state with one half of the answer chosen and not yet given. */
export function chosen(state: PredictionState, part: Part, choice: string): PredictionState {
  return { ...state, asking: state.asking && { ...state.asking, [part]: choice } }
}

/** True once all that is asked is answered. */
export function isComplete({ put, what, why }: Asking): boolean {
  return what !== null && (put.why === null || why !== null)
}

/** The state after the answer was given. */
export function answered(state: PredictionState): PredictionState {
  const { asking } = state
  if (!asking || asking.what === null) return state
  const { put, at, from, what, why } = asking
  return { ...skipped(state), said: { put, at, from, what, why, landed: null } }
}

/** The state after the question was skipped. */
export function skipped(state: PredictionState): PredictionState {
  const { asking } = state
  return asking ? { asking: null, said: null, answered: [...state.answered, keyOf(asking)] } : state
}

/** The state once the reader is at the end of this path: a question belongs to one step, and so does what came of an answer. */
export function arrivedAt(state: PredictionState, path: readonly StepView[]): PredictionState {
  const step = path.at(-1)?.id
  const asking = state.asking?.at === step ? state.asking : null
  const said = landedAt(state.said, path)
  return asking === state.asking && said === state.said ? state : { ...state, asking, said }
}

function landedAt(said: Said | null, path: readonly StepView[]): Said | null {
  const step = path.at(-1)?.id
  if (!said || step === undefined || said.landed === step) return said
  if (said.landed !== null) return null
  if (said.at === step) return said
  return path.some(({ id }) => id === said.from) ? { ...said, landed: step } : null
}

function keyOf({ put: { subject }, from, input }: Unanswered): string {
  const about = subject.type === 'beat' ? subject.id : subject.question.type
  return JSON.stringify([from, subject.type, about, input])
}
