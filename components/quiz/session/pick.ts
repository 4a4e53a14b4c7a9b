/** Which questions a session has. */
import type { Log } from '@/lib/recall/log'
import { nextSession, practiceOf } from '@/lib/recall/session'
import { deckFor, poolOf } from '../deck'
import type { QuizIndex } from '../served'
import type { Of } from './of'

/** The ids of the next few: what is due, or others for practice. */
export function pickFor({ type }: Of, log: Log, index: QuizIndex, now: number): string[] {
  const deck = deckFor(log, index, now)
  const pick = type === 'practice' ? practiceOf : nextSession
  return pick(deck, poolOf(index, deck)).map(({ of }) => of)
}
