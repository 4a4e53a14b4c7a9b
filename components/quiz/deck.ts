/** What is due of what this site asks, by the log of this reader. */
import type { Log } from '@/lib/recall/log'
import { type Deck, deckOf } from '@/lib/recall/schedule'
import type { Askable } from '@/lib/recall/session'
import type { IndexedCard, IndexedItem, QuizIndex } from './served'

/** The state of everything that was met, on this reader's day. */
export function deckFor(log: Log, { concepts }: Pick<QuizIndex, 'concepts'>, now: number): Deck {
  const lessons = new Map(concepts.map(({ number, lesson }) => [number, lesson]))
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return deckOf(log, { now, zone, lessonOf: (concept) => lessons.get(concept) })
}

/** What may be asked: every item, and the flashcards that were added. */
export function poolOf({ items, cards, concepts }: QuizIndex, { held }: Deck): Askable[] {
  const known = new Set(held.map(({ of }) => of))
  const alike = new Map(concepts.map((concept) => [concept.number, concept.alike]))
  const asked: readonly (IndexedItem | IndexedCard)[] = [...items, ...cards.filter(({ id }) => known.has(id))]
  return asked.map((each) => {
    const own: readonly number[] = 'alike' in each ? (each.alike ?? []) : []
    return { of: each.id, concept: each.concept, alike: [...own, ...(alike.get(each.concept) ?? [])] }
  })
}
