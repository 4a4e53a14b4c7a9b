/** The order in which lessons can be understood: what a lesson needs comes before it. */
import type { Concept, Lesson } from '@/content/lesson'

type Needing = Pick<Lesson, 'id' | 'concepts'>
type Needed = Pick<Concept, 'number' | 'needs'>

/**
 * Every lesson after those that have what its concepts need; of several that could come next, the one with the lowest
 * concept. Where two need each other, the lower one comes first all the same.
 */
export function inOrder<Each extends Needing>(lessons: readonly Each[], concepts: readonly Needed[]): readonly Each[] {
  const needs = needsOf(lessons, concepts)
  const left = [...lessons].sort((a, b) => lowest(a) - lowest(b))
  const sorted: Each[] = []
  while (left.length > 0) {
    const next = left.findIndex(({ id }) => left.every((other) => other.id === id || !needs.get(id)?.has(other.id)))
    sorted.push(...left.splice(Math.max(next, 0), 1))
  }
  return sorted
}

/** The lessons that a lesson needs, by its id. */
function needsOf(lessons: readonly Needing[], concepts: readonly Needed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const home = new Map(lessons.flatMap(({ id, concepts }) => concepts.map((number) => [number, id] as const)))
  const needed = new Map(concepts.map(({ number, needs }) => [number, needs]))
  const of = ({ concepts }: Needing) => concepts.flatMap((number) => needed.get(number) ?? [])
  return new Map(lessons.map((each) => [each.id, new Set(of(each).flatMap((number) => home.get(number) ?? []))]))
}

function lowest({ concepts }: Needing): number {
  return Math.min(...concepts)
}

/** A lesson's place on the path, and its neighbours. */
export type OnPath<Each> = {
  /** Counted from 1. */
  readonly number: number
  readonly of: number
  readonly previous: Each | undefined
  readonly next: Each | undefined
}

/** Where the lesson with this id stands in a path. */
export function placeOnPath<Each extends Needing>(path: readonly Each[], id: string): OnPath<Each> {
  const at = path.findIndex((lesson) => lesson.id === id)
  return { number: at + 1, of: path.length, previous: path[at - 1], next: path[at + 1] }
}
