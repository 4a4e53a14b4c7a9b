/** What a vote says of its question. */
import type { Asked } from './question'
import { type Tally, tallyOf } from './tally'

export type QuestionStatistics = {
  readonly tallies: readonly Tally[]
  /** The share of the votes that was right in each round, 0 to 1; `null` where nobody voted. */
  readonly right: readonly (number | null)[]
  /**
   * Of what could be learnt between the votes, the share that was (Hake 1998); `null` without a second vote, and where
   * everybody was right before.
   */
  readonly gain: number | null
}

export function statisticsOf(asked: Pick<Asked, 'answers' | 'rounds'>): QuestionStatistics {
  const tallies = asked.rounds.map((votes) => tallyOf(asked, votes))
  const right = tallies.map((tally) => shareRight(asked, tally))
  const [first = null, second = null] = right
  const gain = first === null || second === null || first === 1 ? null : (second - first) / (1 - first)
  return { tallies, right, gain }
}

function shareRight({ answers }: Pick<Asked, 'answers'>, { counts, votes }: Tally): number | null {
  const right = counts.filter((_, index) => answers[index]?.right).reduce((sum, count) => sum + count, 0)
  return votes === 0 ? null : right / votes
}
