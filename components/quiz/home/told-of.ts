/** What is said of a question that was missed. */
import type { Belief } from '@/content/belief'
import type { Evidence } from '@/content/evidence'
import type { Question } from '../served'

/** `said`: in quotation marks where it is a belief. */
type Told = { readonly said: string; readonly so: string; readonly see: Evidence }

/** The belief behind what was chosen, and what is so; where none is known, the question itself and why. */
export function toldOf(question: Question, chosen: readonly string[]): Told {
  if (question.type === 'card') return { said: question.card.front, so: question.card.back, see: question.card.see }
  const { item, lesson } = question
  const belief = beliefIn(item, chosen, lesson.beliefs)
  return belief
    ? { said: `“${belief.said}”`, so: belief.so, see: item.see }
    : { said: item.ask, so: item.why, see: item.see }
}

/** Wherever in an item something stands in these words, and with the belief that it stands for. */
function beliefIn(value: unknown, chosen: readonly string[], beliefs: Readonly<Record<string, Belief>>): Belief | null {
  if (typeof value !== 'object' || value === null) return null
  const { belief, text, means } = value as Record<string, unknown>
  const words = [text, means].filter((each) => typeof each === 'string')
  if (typeof belief === 'string' && words.some((each) => chosen.some((one) => one.includes(each))))
    return beliefs[belief] ?? null
  for (const member of Object.values(value)) {
    const found = beliefIn(member, chosen, beliefs)
    if (found) return found
  }
  return null
}
