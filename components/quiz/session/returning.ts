/** What was missed is asked once more, at the end of the same session. */
import { missesToRest } from '@/lib/recall/schedule'
import { idOf, type Question } from '../served'

/** The questions with one that was missed at their end, unless it is there twice already. */
export function withMissed(questions: readonly Question[], missed: Question): readonly Question[] {
  const times = questions.filter((each) => idOf(each) === idOf(missed)).length
  return times > 1 ? questions : [...questions, missed]
}

/** Whether the question at a place is still to come a second time. */
export function returnsAfter(questions: readonly Question[], at: number): boolean {
  const question = questions[at]
  return question !== undefined && questions.slice(at + 1).some((each) => idOf(each) === idOf(question))
}

/** How many questions there are, however often they are asked. */
export function countOf(questions: readonly Question[]): number {
  return new Set(questions.map(idOf)).size
}

/** One more miss, and it waits until its lesson was read again. `misses`: how often it was missed in a row before. */
export function restsNext(misses: number): boolean {
  return misses + 1 >= missesToRest
}

/** The first try of each question: it is the one that counts. */
export function firstTries<Tried extends { readonly question: Question }>(done: readonly Tried[]): Tried[] {
  const ids = done.map(({ question }) => idOf(question))
  return done.filter(({ question }, at) => ids.indexOf(idOf(question)) === at)
}
