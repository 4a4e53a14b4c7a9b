/** What a class is asked, and what came of it. */

/** One of the answers that can be chosen. Texts are shown as text, whoever wrote them. */
export type Answer = {
  readonly text: string
  /** The wrong belief that it stands for, in a learner's words. */
  readonly belief?: string | undefined
  readonly right: boolean
}

export type Question = {
  readonly id: string
  /** The id of the item of the bank that it is; none where it is about what comes next here. */
  readonly item?: string | undefined
  readonly situation?: string | undefined
  readonly ask: string
  readonly answers: readonly Answer[]
  /** Why the right answer is right: shown with the results. */
  readonly why?: string | undefined
}

/** `null`: "I don't know yet". */
export type Choice = number | null

/** What each seat chose, by its id. */
export type Votes = Readonly<Record<string, Choice>>

/** A question in class: voted on, talked over, perhaps voted on again. */
export type Asked = Question & {
  /** Milliseconds since 1970. */
  readonly askedAt: number
  /** One a vote: the first, and the one after talking. */
  readonly rounds: readonly Votes[]
  /** Votes count and can be changed. */
  readonly open: boolean
  /** Everybody sees the results. */
  readonly shown: boolean
  /** The class has gone on. */
  readonly away: boolean
}
