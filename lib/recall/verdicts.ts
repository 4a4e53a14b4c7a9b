/** What is said to each thing that was chosen, and to those that were not. */
import type { Match, Option, Standing, Told } from '@/content/item'
import type { Judgement, Played, Verdict } from './judgement'

/** What is written for an option. */
export function verdictOf(option: Told & Standing, chosen: string): Verdict {
  const { feedback, see } = option
  const right = option.right === true
  return { chosen, right, feedback, see, belief: option.right === true ? null : option.belief }
}

/** The options that were chosen have to be those that are right, and all of them. */
export function byOption(
  options: readonly Option[],
  chosen: readonly number[],
  played: Played | null = null,
): Judgement {
  const all = options.map((option) => verdictOf(option, option.text))
  const taken = all.filter((_, index) => chosen.includes(index))
  const left = all.filter((_, index) => !chosen.includes(index))
  const missed = left.filter(({ right }) => right)
  if (taken.length === 0) throw new Error('Nothing was chosen.')
  const right = missed.length === 0 && taken.every((verdict) => verdict.right)
  return { ...judgedBy(taken, left, played), right }
}

/** Right where all of them are. The first that is wrong comes first. */
export function judgedBy(
  verdicts: readonly Verdict[],
  others: readonly Verdict[] = [],
  played: Played | null = null,
): Judgement {
  const [first, ...rest] = [...verdicts].sort((one, other) => Number(one.right) - Number(other.right))
  if (!first) throw new Error('Nothing was answered.')
  return { right: first.right, verdicts: [first, ...rest], others, played }
}

/** A row that was put to a target: its feedback is for whoever put it elsewhere, and says why it belongs where it belongs. */
export function rowVerdict(
  row: Match['rows'][number],
  targets: readonly string[],
  target: number | undefined,
): Verdict {
  const { text, feedback, see, belief } = row
  const right = target === row.target
  const put = target === undefined ? undefined : targets[target]
  return { chosen: `${text}: ${put ?? '–'}`, right, feedback, see, belief: right ? null : belief }
}
