/** Which questions come, and in which order. */
import { describe, expect, test } from 'vitest'
import type { Log } from '@/lib/recall/log'
import { deckOf } from '@/lib/recall/schedule'
import { type Askable, interleaved, newOf, nextSession, practiceOf } from '@/lib/recall/session'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-26T12:00:00Z')
const pool: Askable[] = [
  { of: '3-one', concept: 3, alike: [] },
  { of: '3-two', concept: 3, alike: [] },
  { of: '24-one', concept: 24, alike: [25] },
  { of: '25-one', concept: 25, alike: [] },
  { of: '42-one', concept: 42, alike: [] },
]
const log: Log = pool.map(({ of, concept }, index) => ({
  kind: 'answered',
  id: String(index),
  at: start + index,
  of,
  concept,
  right: false,
  confidence: 'sure',
  chosen: [],
  took: 1,
}))
const at = (now: number) => ({ now, zone: 'UTC', lessonOf: () => undefined })
const names = (asked: readonly Askable[]) => asked.map(({ of }) => of)

describe('a session', () => {
  test('has what is due, and no more than it is asked for', () => {
    const deck = deckOf(log.slice(2), at(start + day))
    expect(names(nextSession(deck, pool)).toSorted()).toEqual(['24-one', '25-one', '42-one'])
    expect(nextSession(deckOf(log, at(start + day)), pool, 2)).toHaveLength(2)
  })

  test('where nothing is due has something new, of concepts that were not met first', () => {
    const deck = deckOf(log.slice(0, 1), at(start))
    expect(names(newOf(deck, pool))).toEqual(['24-one', '25-one', '42-one', '3-two'])
    expect(names(nextSession(deck, pool, 2))).toEqual(['24-one', '25-one'])
  })

  test('sets look-alikes side by side, and two of one concept apart', () => {
    const [three, threeMore, twentyFour, twentyFive, fortyTwo] = pool as [Askable, Askable, Askable, Askable, Askable]
    expect(names(interleaved([twentyFour, fortyTwo, twentyFive]))).toEqual(['24-one', '25-one', '42-one'])
    expect(names(interleaved([three, threeMore, fortyTwo]))).toEqual(['3-one', '42-one', '3-two'])
  })

  test('loses nothing and asks nothing twice', () => {
    expect(names(interleaved(pool)).toSorted()).toEqual(names(pool).toSorted())
  })

  test('for practice begins with what was asked longest ago', () => {
    const deck = deckOf(log, at(start))
    expect(names(practiceOf(deck, pool, 2))).toEqual(['3-one', '3-two'])
  })
})
