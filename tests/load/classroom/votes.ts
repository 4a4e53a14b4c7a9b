/** The votes of one student: what was sent, what was acknowledged, and so what may come out. */
import type { Choice } from '@/lib/classroom/question'

/** `given up`: or refused: nobody waits for it any more. */
export type Vote = { readonly choice: Choice; state: 'sent' | 'acknowledged' | 'given up' }
/** By question and round. */
export type OwnVotes = Map<string, Vote[]>

export const roundOf = (question: string, round: number) => `${question} ${round}`

/** Writes a vote down, as one that is not acknowledged yet. */
export function sent(votes: OwnVotes, round: string, choice: Choice): Vote {
  const vote: Vote = { choice, state: 'sent' }
  votes.set(round, [...(votes.get(round) ?? []), vote])
  return vote
}

/**
 * What may stand for this student in the end: the last vote that was acknowledged, or any that was sent after it and
 * of which nothing was heard. `undefined`: that there is none.
 */
export function possible(votes: readonly Vote[]): readonly (Choice | undefined)[] {
  const last = votes.findLastIndex(({ state }) => state === 'acknowledged')
  return last < 0 ? [undefined, ...votes.map(({ choice }) => choice)] : votes.slice(last).map(({ choice }) => choice)
}

/** How many of the students' votes a count of one choice may be made of: the fewest and the most. */
export function rangeOf(choice: Choice, all: readonly (readonly Vote[])[]): readonly [number, number] {
  const choices = all.map(possible)
  const certain = choices.filter((each) => each.every((one) => one === choice))
  return [certain.length, choices.filter((each) => each.includes(choice)).length]
}
