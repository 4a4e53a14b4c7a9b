/** Before a beat of the story: what happens next, and why? The answers are beats of the same story. */
import type { Story } from '@/components/stage/story/use-story'
import { predictWords as words } from '@/content/labels/predict'
import type { Beat } from '@/content/telling'
import { mixed } from './mixed'
import type { Choice, Put } from './put-question'

/** The right one, and so many others at most. */
const others = 3

type Place = Pick<Story, 'view' | 'ahead' | 'number' | 'nextNumber' | 'beats' | 'stops' | 'isChanged'>

/** `null` before the first beat, and where Next leads to anything else than a beat of the story. */
export function beatQuestion(story: Place): Put | null {
  const { ahead, nextNumber, number, isChanged } = story
  const next = story.beats[(nextNumber ?? 0) - 1]?.beat
  if (!next || ahead !== 'beat' || number === 0 || isChanged) return null
  const offered = [next, ...othersThan(next, story)]
  return {
    subject: { type: 'beat', id: next.id },
    what: { legend: words.question.beat, choices: mixed(offered.map(says), `what ${next.id}`) },
    why: { legend: words.question.why, choices: mixed(offered.map(why), `why ${next.id}`) },
  }
}

const says = ({ id, says: label }: Beat): Choice => ({ id, label })
const why = ({ id, why: label }: Beat): Choice => ({ id, label })

/** Those still to come first, then the ones before, the last of them first. What has just happened is none of them. */
function othersThan(next: Beat, { beats, number, nextNumber }: Place): Beat[] {
  const later = beats.slice(nextNumber ?? 0)
  const before = beats.slice(0, Math.max(0, number - 1)).toReversed()
  const found: Beat[] = []
  for (const { beat } of [...later, ...before])
    if (![next, ...found].some((other) => isLike(beat, other))) found.push(beat)
  return found.slice(0, others)
}

/** Two answers must not read the same. */
function isLike(one: Beat, other: Beat): boolean {
  return one.says === other.says || one.why === other.why
}
