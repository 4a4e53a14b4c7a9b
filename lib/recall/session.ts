/** Which questions come next, and in which order: what is due first, and look-alikes side by side. */
import type { Deck } from './schedule'

/** What may be asked: an item of the bank, or a flashcard that was added. */
export type Askable = { readonly of: string; readonly concept: number; readonly alike: readonly number[] }

/** About as long as a question takes, in seconds: what a page says of a session is a guess. */
export const secondsEach = 35

/** What is due of what may be asked: what is least likely still known comes first. */
export function dueOf({ held }: Deck, pool: readonly Askable[]): Askable[] {
  const waiting = held.filter(({ isDue }) => isDue).toSorted((one, other) => one.retrievability - other.retrievability)
  return waiting.flatMap(({ of }) => pool.filter((one) => one.of === of))
}

/** What was never asked, in the order of the pool: of each concept one first. */
export function newOf({ held }: Deck, pool: readonly Askable[]): Askable[] {
  const met = new Set(held.map(({ of }) => of))
  const fresh = pool.filter(({ of }) => !met.has(of))
  const metConcepts = new Set(held.map(({ concept }) => concept))
  return [
    ...fresh.filter(({ concept }) => !metConcepts.has(concept)),
    ...fresh.filter(({ concept }) => metConcepts.has(concept)),
  ]
}

/** The next few: what is due; and where nothing is, something new. */
export function nextSession(deck: Deck, pool: readonly Askable[], count = 5): Askable[] {
  const due = dueOf(deck, pool)
  const chosen = due.length > 0 ? due : newOf(deck, pool)
  return interleaved(distinct(chosen).slice(0, count))
}

/** What was answered already or is new, for practice: what was asked longest ago comes first. */
export function practiceOf({ held }: Deck, pool: readonly Askable[], count = 5): Askable[] {
  const lastOf = new Map(held.map(({ of, last }) => [of, last ?? 0]))
  const byTime = pool.toSorted((one, other) => (lastOf.get(one.of) ?? 0) - (lastOf.get(other.of) ?? 0))
  return interleaved(byTime.slice(0, count))
}

/** Look-alikes next to each other, and two of one concept apart where it can be. */
export function interleaved(chosen: readonly Askable[]): Askable[] {
  const left = [...chosen]
  const order: Askable[] = []
  while (left.length > 0) {
    const next = bestAfter(order.at(-1), left)
    order.push(...left.splice(next, 1))
  }
  return order
}

/** The index of what should follow. */
function bestAfter(before: Askable | undefined, left: readonly Askable[]): number {
  if (!before) return 0
  const alike = left.findIndex((one) => isAlike(one, before))
  if (alike >= 0) return alike
  return Math.max(
    0,
    left.findIndex(({ concept }) => concept !== before.concept),
  )
}

function isAlike(one: Askable, other: Askable): boolean {
  if (one.concept === other.concept) return false
  return one.alike.includes(other.concept) || other.alike.includes(one.concept)
}

/** One question of a concept is enough for a session. */
function distinct(chosen: readonly Askable[]): Askable[] {
  const first = new Map(chosen.map((one) => [one.concept, one]).reverse() as [number, Askable][])
  const firsts = chosen.filter((one) => first.get(one.concept) === one)
  return [...firsts, ...chosen.filter((one) => !firsts.includes(one))]
}
