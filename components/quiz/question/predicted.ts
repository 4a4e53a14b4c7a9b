/** A prediction while it is made. Outcome and reason always agree: nobody can say “accepted” and why it was refused. */
import type { Reason } from '@/content/item'
import type { AnswerTo, Outcome } from '@/lib/recall/answer'

export type Predicted = { readonly outcome: Outcome | null; readonly option: number | null }

type Reasons = readonly Pick<Reason, 'outcome'>[]

/** A reason that belongs to the other outcome is taken back. */
export function withOutcome(reasons: Reasons, { option }: Predicted, outcome: Outcome): Predicted {
  const agrees = option !== null && reasons[option]?.outcome === outcome
  return { outcome, option: agrees ? option : null }
}

/** The outcome moves with the reason. */
export function withReason(reasons: Reasons, option: number): Predicted {
  return { outcome: reasons[option]?.outcome ?? null, option }
}

/** The answer, once nothing is missing. */
export function answerOf({ outcome, option }: Predicted): AnswerTo<'predict'> | null {
  return outcome === null || option === null ? null : { kind: 'predict', outcome, option }
}
