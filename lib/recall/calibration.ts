/** Whether being sure and being right agree. */
import { type Answered, type Confidence, confidences, type Log } from './log'

/** How often somebody should be right who says so: the share of right answers, from and to. */
export const agreed: Readonly<Record<Confidence, readonly [from: number, to: number]>> = {
  guess: [0.33, 0.5],
  'think-so': [0.67, 0.8],
  sure: [0.8, 1],
}

/** With fewer answers than this nothing can be said. */
const leastAnswers = 5

export type Calibrated = {
  readonly confidence: Confidence
  readonly asked: number
  readonly right: number
  /** 0 to 1; `null` where nothing was asked. */
  readonly share: number | null
  readonly verdict: 'too-few' | 'too-sure' | 'not-sure-enough' | 'about-right'
}

/** One row for each way to be sure, the surest first. */
export function calibrationOf(log: Log): Calibrated[] {
  const answered = log.filter((entry) => entry.kind === 'answered')
  return confidences.map((confidence) => calibrated(confidence, answered))
}

function calibrated(confidence: Confidence, answered: readonly Answered[]): Calibrated {
  const given = answered.filter((answer) => answer.confidence === confidence)
  const right = given.filter((answer) => answer.right).length
  const share = given.length === 0 ? null : right / given.length
  return { confidence, asked: given.length, right, share, verdict: verdictOf(confidence, given.length, share ?? 0) }
}

function verdictOf(confidence: Confidence, asked: number, share: number): Calibrated['verdict'] {
  const [from, to] = agreed[confidence]
  if (asked < leastAnswers) return 'too-few'
  if (share < from) return 'too-sure'
  return share > to ? 'not-sure-enough' : 'about-right'
}
