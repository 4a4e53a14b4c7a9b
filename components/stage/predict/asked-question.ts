/** A question that is open, and what can be done about it. */
import type { Question } from '@/lib/world/readings/predict'
import type { Choice } from './predict-text'

export type AskedQuestion = {
  readonly question: Question
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly choose: (choice: string) => void
  /** Goes on with the choice; does nothing while there is none. */
  readonly confirm: () => void
  /** Goes on without an answer. */
  readonly skip: () => void
}
