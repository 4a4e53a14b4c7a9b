/** What can be wrong with a dialogue. */
import type { Dialogue } from '@/content/dialogue'
import { matches } from '@/lib/recall/match-text'

const mostTurns = 10

export function dialogueTroubles(dialogue: Dialogue): string[] {
  return [...unknown(dialogue), ...unreached(dialogue), ...wordless(dialogue), ...endless(dialogue)]
}

const repliesIn = ({ turns }: Dialogue) =>
  Object.entries(turns).flatMap(([name, { replies }]) => replies.map((reply) => ({ name, reply, replies })))

function unknown(dialogue: Dialogue): string[] {
  const names = [dialogue.first, ...repliesIn(dialogue).map(({ reply }) => reply.to)]
  return names.filter((name) => name !== 'end' && !dialogue.turns[name]).map((name) => `There is no turn "${name}".`)
}

function unreached(dialogue: Dialogue): string[] {
  const reached = reachedFrom(dialogue, [dialogue.first])
  return Object.keys(dialogue.turns)
    .filter((name) => !reached.has(name))
    .map((name) => `Nobody reaches "${name}".`)
}

function reachedFrom(dialogue: Dialogue, names: readonly string[]): Set<string> {
  const reached = new Set(names)
  for (const name of reached) for (const { to } of dialogue.turns[name]?.replies ?? []) reached.add(to)
  return reached
}

/** A question needs a right answer, and each answer is understood by its own words. */
function wordless(dialogue: Dialogue): string[] {
  const wrong = Object.entries(dialogue.turns).filter(([, { replies }]) => !replies.some(({ right }) => right))
  const mistaken = repliesIn(dialogue).filter(
    ({ reply, replies }) => (replies.find(({ any }) => matches(reply.means, any)) ?? reply) !== reply,
  )
  return [
    ...wrong.map(([name]) => `"${name}" has no right answer.`),
    ...mistaken.map(({ name, reply }) => `"${name}" takes "${reply.means}" for another answer.`),
  ]
}

/** Whoever answers right comes to the end, and from every turn there is a way to it. */
function endless(dialogue: Dialogue): string[] {
  const stuck = Object.keys(dialogue.turns).filter((name) => !reachedFrom(dialogue, [name]).has('end'))
  const steps = stepsToEnd(dialogue)
  const long = steps > mostTurns ? [`Whoever answers right needs ${steps} turns.`] : []
  return [...stuck.map((name) => `"${name}" never ends.`), ...long]
}

/** By the right answers, the last of them first. */
function stepsToEnd({ first, turns }: Dialogue): number {
  const seen = new Set<string>()
  let name = first
  while (name !== 'end' && !seen.has(name)) {
    seen.add(name)
    name = turns[name]?.replies.findLast(({ right }) => right)?.to ?? 'end'
  }
  return name === 'end' ? seen.size : Number.POSITIVE_INFINITY
}
