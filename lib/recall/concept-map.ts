/** How well each concept is held. */
import type { Deck, Held } from './schedule'

export type ConceptState = 'held' | 'fading' | 'due' | 'not-met'

export type ConceptHeld = {
  readonly number: number
  readonly state: ConceptState
  /** How likely its items would be known now, 0 to 1. */
  readonly fullness: number
  readonly asked: number
  readonly right: number
  /** Milliseconds since 1970. */
  readonly last: number | null
  readonly due: number
}

/** Of this likelihood and more, a concept counts as held. */
const isHeldFrom = 0.85

/** One row for each of the numbers. */
export function conceptMap({ held }: Deck, numbers: readonly number[]): ConceptHeld[] {
  const byConcept = Map.groupBy(held, ({ concept }) => concept)
  return numbers.map((number) => conceptHeld(number, byConcept.get(number) ?? []))
}

function conceptHeld(number: number, all: readonly Held[]): ConceptHeld {
  const met = all.filter(({ asked }) => asked > 0)
  const fullness =
    met.length === 0 ? 0 : sum(met, ({ retrievability, misses }) => (misses > 0 ? 0 : retrievability)) / met.length
  const due = all.filter(({ isDue }) => isDue).length
  return {
    number,
    state: stateOf(met.length, due, fullness),
    fullness,
    asked: sum(met, ({ asked }) => asked),
    right: sum(met, ({ right }) => right),
    last: met.length === 0 ? null : Math.max(...met.map(({ last }) => last ?? 0)),
    due,
  }
}

function stateOf(met: number, due: number, fullness: number): ConceptState {
  if (due > 0) return 'due'
  if (met === 0) return 'not-met'
  return fullness >= isHeldFrom ? 'held' : 'fading'
}

function sum<One>(all: readonly One[], of: (one: One) => number): number {
  return all.reduce((total, one) => total + of(one), 0)
}
