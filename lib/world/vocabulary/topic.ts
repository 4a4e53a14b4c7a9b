/** What a part of the story adds to the vocabulary: kinds of message, names of parameters, and the rows that recognise the kinds. */
import type { RequestRow, ResponseRows } from './rows'

export type Topic = {
  readonly kinds: readonly string[]
  /** Parameters, members, cookies and header fields. */
  readonly parameters: readonly string[]
  readonly requests: readonly RequestRow[]
  readonly responses: ResponseRows
}
