/** Judging what was typed. */
import type { Cloze, Gap, GapChoice, Recall } from '@/content/item'
import type { AnswerTo } from './answer'
import type { Judgement, Verdict } from './judgement'
import { type LiveRun, needed } from './live'
import { matches, wordsOf } from './match-text'
import { readValue } from './read-value'
import { showValue } from './show-value'
import { judgedBy, verdictOf } from './verdicts'

type Means = { readonly live: LiveRun | null }

/** Each gap holds the value that the run has there, or words that stand for it. */
export function judgeCloze({ gaps }: Cloze, answer: AnswerTo<'cloze'>, means: Means): Judgement {
  const live = needed(means.live)
  const filled = gaps.map((gap, index) => ({ gap, index: chosenIn(gap, answer.gaps[index] ?? '', live) }))
  const others = filled.flatMap(({ gap, index }) => gapVerdicts(gap, live).filter((_, at) => at !== index))
  return judgedBy(
    filled.map(({ gap, index }, at) => gapVerdicts(gap, live)[index] ?? unread(gap, answer.gaps[at], live)),
    others,
  )
}

/** The words of a choice of a gap: its text, or the value that it names. */
export function choiceText(choice: GapChoice, live: LiveRun): string {
  return 'text' in choice ? choice.text : (showValue(live.path, choice.value) ?? '')
}

/** The choice that was made, or that what was typed comes to; -1 for none of them. */
function chosenIn(gap: Gap, said: string | number, live: LiveRun): number {
  if (typeof said === 'number') return said
  const right = gap.choices.findIndex((choice) => choice.right === true)
  const value = readValue(live.path, gap.of)
  if ([value ?? '', ...(gap.accepts ?? [])].some((accepted) => isSame(said, accepted))) return right
  return gap.choices.findIndex((choice) => isSame(said, choiceText(choice, live)))
}

/** Capital letters and what stands around a value are forgiven. */
function isSame(said: string, accepted: string): boolean {
  const [one, other] = [said, accepted].map((text) => text.trim().toLowerCase())
  return one === other || (accepted !== '' && wordsOf(said).join(' ') === wordsOf(accepted).join(' '))
}

function gapVerdicts(gap: Gap, live: LiveRun): Verdict[] {
  return gap.choices.map((choice) => verdictOf(choice, `${gap.label}: ${choiceText(choice, live)}`))
}

/** Nothing that was thought of: the right choice says what belongs there. */
function unread(gap: Gap, said: string | number | undefined, live: LiveRun): Verdict {
  const right = gapVerdicts(gap, live).find((verdict) => verdict.right)
  if (!right) throw new Error(`The gap "${gap.label}" has no right choice.`)
  return { ...right, chosen: `${gap.label}: ${said ?? ''}`, right: false }
}

/** The reading that fits first. Where none fits, the answer is not right, and the right reading says why. */
export function judgeRecall({ readings, why, see }: Recall, { said }: AnswerTo<'recall'>): Judgement {
  const index = typeof said === 'number' ? said : readings.findIndex(({ any }) => matches(said, any))
  const all = readings.map((reading) => verdictOf(reading, reading.means))
  const taken = all[index]
  const none: Verdict = { chosen: String(said), right: false, feedback: why, see, belief: null }
  return judgedBy(
    [taken ?? none],
    all.filter((verdict) => verdict !== taken),
  )
}
