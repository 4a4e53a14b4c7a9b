/** The shape of a dialogue: one guiding question at a time, and what follows from the answer. */
import type { Evidence, StagePlace } from './evidence'

/** A way to understand an answer. The words of `any` are as in an item's Reading. */
export type Reply = {
  /** What the answer was taken as, and the text of the choice: `history, logs`. */
  readonly means: string
  readonly any: readonly string[]
  readonly right: boolean
  /** What is said to it, in one to three sentences. */
  readonly says: string
  /** The id of the next question, or `end`. */
  readonly to: string
}

export type Turn = {
  readonly ask: string
  /** The message at which it is asked. */
  readonly evidence: StagePlace
  /** A few words: `the callback`. */
  readonly evidenceName: string
  /** Claims, parameters or members to mark in it. */
  readonly look?: readonly string[]
  /** From vague to clear. */
  readonly hints: readonly string[]
  /** Two to four, at least one of them right; all are offered as choices. */
  readonly replies: readonly Reply[]
  /** What is said to an answer that nothing fits; the question stays. */
  readonly otherwise: string
}

export type Dialogue = {
  readonly id: string
  /** The question it settles. */
  readonly title: string
  readonly first: string
  readonly turns: Readonly<Record<string, Turn>>
  readonly end: {
    /** What was found, in the words of the dialogue: two to four sentences. */
    readonly found: string
    readonly see: readonly Evidence[]
  }
}
