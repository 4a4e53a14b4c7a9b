/** Counting a vote. */
import type { Question, Votes } from './question'

export type Tally = {
  /** How many chose each of the answers. */
  readonly counts: readonly number[]
  /** How many said that they do not know yet. */
  readonly unsure: number
  readonly votes: number
}

export function tallyOf({ answers }: Pick<Question, 'answers'>, votes: Votes): Tally {
  const choices = Object.values(votes)
  const counts = answers.map((_, index) => choices.filter((choice) => choice === index).length)
  return { counts, unsure: choices.filter((choice) => choice === null).length, votes: choices.length }
}
