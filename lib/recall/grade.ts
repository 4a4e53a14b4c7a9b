/** From an answer to a grade of the scheduler. */
import { type Grade, Rating } from 'ts-fsrs'
import type { Answered } from './log'

/** Wrong is Again, however sure; right by a guess is Hard, and any other right answer Good. Nobody has to rate themselves. */
export function gradeOf({ right, confidence }: Pick<Answered, 'right' | 'confidence'>): Grade {
  if (!right) return Rating.Again
  return confidence === 'guess' ? Rating.Hard : Rating.Good
}
