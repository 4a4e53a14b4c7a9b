/** What a learner has done, in the order in which it was done: the only truth. What is due, and how well a concept is held, is worked out from it. */

export const confidences = ['sure', 'think-so', 'guess'] as const
export type Confidence = (typeof confidences)[number]

type Written = {
  /** A UUID: whoever imports a log twice has it once. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** An item or a flashcard was answered. */
export type Answered = Written & {
  readonly kind: 'answered'
  /** The id of the item or of the flashcard. */
  readonly of: string
  readonly concept: number
  readonly right: boolean
  readonly confidence: Confidence
  /** What was chosen, in the words of the item; nothing of what was typed. */
  readonly chosen: readonly string[]
  /** Milliseconds from question to answer. */
  readonly took: number
}

/** Flashcards of a lesson were added to the deck. */
export type Added = Written & { readonly kind: 'added'; readonly of: string; readonly concept: number }

/** A lesson was read to its end, or was read again. */
export type LessonRead = Written & { readonly kind: 'read'; readonly lesson: string }

/** The day to be ready for, as `2027-01-31`; `null` takes it back. */
export type ReadyBy = Written & { readonly kind: 'ready-by'; readonly day: string | null }

/** The test before the first lesson, or after the last. */
export type Tested = Written & {
  readonly kind: 'tested'
  readonly when: 'before' | 'after'
  readonly form: 'a' | 'b'
  /** Item ids that were right, and all that were asked. */
  readonly right: readonly string[]
  readonly asked: readonly string[]
}

export type Entry = Answered | Added | LessonRead | ReadyBy | Tested
export type Log = readonly Entry[]
