/** How well each concept of a path is held, by the log of this reader. */
import { type ConceptHeld, conceptMap } from '@/lib/recall/concept-map'
import type { Log } from '@/lib/recall/log'
import { deckOf } from '@/lib/recall/schedule'
import type { OnThePath } from './on-the-path'

export function heldConcepts(log: Log, path: readonly OnThePath[], now: number): ReadonlyMap<number, ConceptHeld> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const lessonOf = (number: number) => path.find(({ concepts }) => concepts.includes(number))?.id
  const numbers = path.flatMap(({ concepts }) => concepts)
  return new Map(conceptMap(deckOf(log, { now, zone, lessonOf }), numbers).map((each) => [each.number, each]))
}
