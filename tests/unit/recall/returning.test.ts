/** What was missed is asked once more in the same session. */
import { expect, test } from 'vitest'
import type { Question } from '@/components/quiz/served'
import { countOf, firstTries, restsNext, returnsAfter, withMissed } from '@/components/quiz/session/returning'
import type { Answered } from '@/lib/recall/log'
import { deckOf } from '@/lib/recall/schedule'

const lesson = { id: 'a', title: 'A', items: [], cards: [], beliefs: {}, messages: {} }
const see = { label: 'there', place: { flow: 'authorization-code', at: 'start' } } as never
const card = (id: string): Question => ({ lesson, type: 'card', card: { id, concept: 1, front: '', back: '', see } })
const [one, two, three] = [card('one'), card('two'), card('three')] as const
const session = [one, two, three]

test('what was missed returns at the end, after all the others', () => {
  const after = withMissed(session, one)
  expect(after).toEqual([one, two, three, one])
  expect(returnsAfter(after, 0)).toBe(true)
  expect(returnsAfter(after, 1)).toBe(false)
  expect(countOf(after)).toBe(3)
})

test('what is missed a second time does not return a third time', () => {
  const after = withMissed(withMissed(session, one), one)
  expect(after).toHaveLength(4)
  expect(returnsAfter(after, 3)).toBe(false)
})

test('the first try of each question counts', () => {
  const done = [
    { question: one, right: false },
    { question: two, right: true },
    { question: one, right: true },
  ]
  expect(firstTries(done)).toEqual(done.slice(0, 2))
})

test('what rests from now on is not asked once more', () => {
  expect(restsNext(2)).toBe(false)
  expect(restsNext(3)).toBe(true)
})

test('a miss that is put right in the same session still comes back tomorrow', () => {
  const answered = (at: number, right: boolean): Answered => ({
    kind: 'answered',
    id: String(at),
    at,
    of: 'one',
    concept: 1,
    right,
    confidence: 'sure',
    chosen: [],
    took: 1,
  })
  const now = Date.parse('2026-11-26T19:30:00Z')
  const log = [answered(now, false), answered(now + 60_000, true)]
  const { held } = deckOf(log, { now: now + 120_000, zone: 'Europe/Berlin', lessonOf: () => undefined })
  expect(held[0]?.dueOn).toBe('2026-11-27')
})
