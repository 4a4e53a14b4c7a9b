/** A question that is open, and what can be done about it. */
import type { Part, Put } from './put-question'

export type AskedQuestion = Put & {
  readonly chosen: Readonly<Record<Part, string | null>>
  readonly choose: (part: Part, choice: string) => void
  /** True once all that is asked is answered. */
  readonly complete: boolean
  /** Goes on with the answer; does nothing while it is not complete. */
  readonly confirm: () => void
  /** Goes on without an answer. */
  readonly skip: () => void
}
