/** Which items are good at telling who has understood: from what learners chose to hand over. Nothing in it says who they are. */
import type { Confidence, Log } from './log'

/** One answer, the first that somebody gave to an item: without its time, its day or its id. */
export type Counted = {
  readonly of: string
  readonly right: boolean
  readonly chosen: readonly string[]
  readonly confidence: Confidence
  /** Milliseconds from question to answer. */
  readonly took: number
}

/** What one learner hands over. */
export type StatisticsFile = { readonly claimcheck: 'statistics-1'; readonly answers: readonly Counted[] }

/** First answers alone: later ones tell of the scheduler. */
export function statisticsOf(log: Log): StatisticsFile {
  const answered = log.filter((entry) => entry.kind === 'answered').toSorted((one, other) => one.at - other.at)
  const firsts = new Map(answered.toReversed().map((answer) => [answer.of, answer]))
  const answers = [...firsts.values()].map(({ of, right, chosen, confidence, took }) => {
    return { of, right, chosen, confidence, took }
  })
  return { claimcheck: 'statistics-1', answers: answers.toSorted((one, other) => (one.of < other.of ? -1 : 1)) }
}

export type ItemStatistics = {
  readonly of: string
  readonly answered: number
  readonly right: number
  /** The correlation of getting it right with the share of all others that are right, -1 to 1; `null` where all or none got it right. */
  readonly discrimination: number | null
  readonly chosen: Readonly<Record<string, number>>
  readonly confidence: Readonly<Record<Confidence, number>>
  /** The median, in milliseconds. */
  readonly took: number
}

/** One row an item, the one that tells least first. */
export function itemStatistics(files: readonly StatisticsFile[]): ItemStatistics[] {
  const answers = files.flatMap(({ answers: given }) =>
    given.map((answer) => ({ answer, rest: restOf(given, answer) })),
  )
  const rows = [...Map.groupBy(answers, ({ answer }) => answer.of)].map(([of, given]) => rowOf(of, given))
  return rows.toSorted((one, other) => (one.discrimination ?? 2) - (other.discrimination ?? 2))
}

type Given = { readonly answer: Counted; readonly rest: number }

/** The share of everything else that this learner got right. */
function restOf(given: readonly Counted[], answer: Counted): number {
  const others = given.filter((other) => other !== answer)
  return others.filter(({ right }) => right).length / Math.max(1, others.length)
}

function rowOf(of: string, given: readonly Given[]): ItemStatistics {
  const answers = given.map(({ answer }) => answer)
  return {
    of,
    answered: answers.length,
    right: answers.filter(({ right }) => right).length,
    discrimination: correlation(given.map(({ answer, rest }) => [Number(answer.right), rest])),
    chosen: countsOf(answers.flatMap(({ chosen }) => chosen)),
    confidence: { sure: 0, 'think-so': 0, guess: 0, ...countsOf(answers.map(({ confidence }) => confidence)) },
    took: median(answers.map(({ took }) => took)),
  }
}

function countsOf(names: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
}

/** Pearson’s; `null` where one of both never differs. */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [one, other] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  const together = sum(pairs.map(([x, y]) => (x - one) * (y - other)))
  const spread = Math.sqrt(sum(pairs.map(([x]) => (x - one) ** 2)) * sum(pairs.map(([, y]) => (y - other) ** 2)))
  return spread === 0 ? null : together / spread
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

function mean(values: readonly number[]): number {
  return sum(values) / Math.max(1, values.length)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** An item that discriminates less tells nobody who has understood. */
const leastDiscrimination = 0.2
/** An option that fewer choose is no temptation. */
const leastShare = 0.03
/** With fewer answers nothing can be said. */
const leastAnswers = 20

export type Weakness =
  | { readonly of: string; readonly is: 'discriminates-badly'; readonly discrimination: number }
  | { readonly of: string; readonly is: 'dead-distractor'; readonly option: string; readonly share: number }

/** The items to be mended. `options`: the wrong options of each item, so that one that nobody ever chose is named as well. */
export function weaknessesIn(
  rows: readonly ItemStatistics[],
  options: Readonly<Record<string, readonly string[]>>,
): Weakness[] {
  return rows
    .filter(({ answered }) => answered >= leastAnswers)
    .flatMap((row) => [...badly(row), ...dead(row, options)])
}

function badly({ of, discrimination }: ItemStatistics): Weakness[] {
  const tells = discrimination === null || discrimination >= leastDiscrimination
  return tells ? [] : [{ of, is: 'discriminates-badly', discrimination }]
}

function dead(
  { of, answered, chosen }: ItemStatistics,
  options: Readonly<Record<string, readonly string[]>>,
): Weakness[] {
  const shares = (options[of] ?? []).map((option) => ({ option, share: (chosen[option] ?? 0) / answered }))
  return shares.filter(({ share }) => share < leastShare).map((found) => ({ of, is: 'dead-distractor', ...found }))
}
