/** Whole histories, against ts-fsrs itself; days as people have them; and one state for one log. */
import * as fc from 'fast-check'
import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import { describe, expect, test } from 'vitest'
import { merged } from '@/lib/recall/exports/file'
import { type Answered, type Confidence, confidences, type Log } from '@/lib/recall/log'
import { deckOf, missesToRest } from '@/lib/recall/schedule'

const day = 24 * 60 * 60 * 1000
const start = Date.parse('2026-11-26T19:30:00Z')
const zone = 'Europe/Berlin'
const lessonOf = () => 'a-lesson'
const at = (now: number, where = zone) => ({ now, zone: where, lessonOf })

let count = 0
function answered(when: number, right: boolean, confidence: Confidence = 'sure', of = '24-an-item'): Answered {
  const id = `entry-${String(++count).padStart(6, '0')}`
  return { kind: 'answered', id, at: when, of, concept: 24, right, confidence, chosen: [], took: 9000 }
}

const only = (log: Log, now: number, where = zone) => {
  const [held] = deckOf(log, at(now, where)).held
  if (!held) throw new Error('Nothing was met.')
  return held
}

const again = [false, 'sure', Rating.Again] as const
const hard = [true, 'guess', Rating.Hard] as const
const good = [true, 'think-so', Rating.Good] as const
const sure = [true, 'sure', Rating.Good] as const

/** Days from the start, and what was answered. */
const histories = {
  'right and sure, always on the day': [
    [0, sure],
    [2, sure],
    [13, sure],
    [62, sure],
  ],
  'a guess, then known': [
    [0, hard],
    [1, good],
    [5, good],
    [25, sure],
  ],
  'missed at first': [
    [0, again],
    [1, again],
    [2, good],
    [4, good],
    [12, sure],
  ],
  'forgotten after long': [
    [0, good],
    [3, good],
    [40, again],
    [41, good],
    [50, good],
  ],
  'sure and wrong': [
    [0, again],
    [1, sure],
    [3, sure],
    [200, sure],
  ],
} as const

describe('a history', () => {
  test.each(Object.entries(histories))('%s: is scheduled as ts-fsrs does it', (_, history) => {
    const plain = fsrs({ enable_short_term: false, enable_fuzz: false })
    let card = createEmptyCard(start)
    const log: Answered[] = []
    for (const [days, [right, confidence, grade]] of history) {
      const when = start + days * day
      card = plain.next(card, when, grade as Grade).card
      log.push(answered(when, right, confidence))
      const held = only(log, when)
      expect(held.card).toEqual(card)
      expect(held.retrievability).toBe(plain.get_retrievability(card, when, false))
    }
    expect(only(log, start).card.reps).toBe(history.length)
  })

  test('the intervals of a whole year are these', () => {
    const log: Answered[] = []
    const intervals: number[] = []
    for (let when = start; when < start + 365 * day; ) {
      log.push(answered(when, true))
      const { scheduled_days } = only(log, when).card
      intervals.push(scheduled_days)
      when += scheduled_days * day
    }
    expect(intervals).toMatchInlineSnapshot(`
      [
        3,
        14,
        57,
        196,
        586,
      ]
    `)
  })
})

describe('the log', () => {
  const arbitrary = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 400 }),
      right: fc.boolean(),
      confidence: fc.constantFrom(...confidences),
    }),
    { minLength: 1, maxLength: 25 },
  )

  test('gives the same state however its entries are ordered, and however often it was imported', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 0, max: 500 }), (answers, later) => {
        const log = answers.map(({ days, right, confidence }) => answered(start + days * day, right, confidence))
        const now = start + later * day
        const state = deckOf(log, at(now))
        expect(deckOf(log.toReversed(), at(now))).toEqual(state)
        expect(deckOf(merged(log, merged(log.slice(0, 3), log)), at(now))).toEqual(state)
        expect(deckOf(JSON.parse(JSON.stringify(log)), at(now))).toEqual(state)
      }),
    )
  })

  test('has answers that were given in two tabs both', () => {
    const one = [answered(start, true)]
    const other = [answered(start + 1000, false)]
    expect(only(merged(one, other), start + 2000).asked).toBe(2)
  })

  test('a clock that is set back makes nothing more likely than certain, and loses no answer', () => {
    const log = [answered(start, true), answered(start - 3 * day, true)]
    const held = only(log, start - 3 * day)
    expect(held.asked).toBe(2)
    expect(held.retrievability).toBeLessThanOrEqual(1)
    expect(held.isDue).toBe(false)
  })
})

describe('days', () => {
  test('what was answered in the evening is due in the morning of its day', () => {
    const log = [answered(start, false)]
    expect(only(log, start + 60_000).isDue).toBe(false)
    expect(only(log, Date.parse('2026-11-27T06:00:00Z')).isDue).toBe(true)
  })

  test('are those of where the reader is', () => {
    const log = [answered(Date.parse('2026-11-26T20:00:00Z'), false)]
    const morning = Date.parse('2026-11-27T01:00:00Z')
    expect(only(log, morning, 'Europe/Berlin').isDue).toBe(true)
    expect(only(log, morning, 'America/New_York').isDue).toBe(false)
  })

  test.each([
    ['spring forward', '2027-03-27T20:00:00Z', '2027-03-28T05:00:00Z'],
    ['fall back', '2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z'],
  ])('are whole days where clocks %s', (_, evening, morning) => {
    const log = [answered(Date.parse(evening), false)]
    expect(only(log, Date.parse(morning)).isDue).toBe(true)
  })

  test('a card that was added is due on the next day', () => {
    const log: Log = [{ kind: 'added', id: 'a', at: start, of: '24-card', concept: 24 }]
    expect(only(log, start).isDue).toBe(false)
    expect(only(log, start + day).isDue).toBe(true)
  })
})

describe('a day to be ready for', () => {
  const known = [answered(start, true), answered(start + 2 * day, true)]
  const readyBy = (on: string | null): Log => [
    ...known,
    { kind: 'ready-by', id: 'ready', at: start + 2 * day + 1, day: on },
  ]

  test('brings back on its eve what would not be known well enough on it, and nothing else', () => {
    const now = start + 3 * day
    const usual = only(known, now).dueOn
    expect(usual).toBe('2026-12-09')
    expect(only(readyBy('2026-11-30'), now).dueOn).toBe(usual)
    expect(only(readyBy('2026-12-08'), now).dueOn).toBe('2026-12-07')
    expect(only(readyBy('2026-12-20'), now).dueOn).toBe(usual)
  })

  test('that is taken back changes nothing', () => {
    expect(only(readyBy(null), start + 3 * day)).toEqual(only(known, start + 3 * day))
  })
})

describe('an item that is missed again and again', () => {
  const missed = Array.from({ length: missesToRest }, (_, index) => answered(start + index * day, false))
  const later = start + 30 * day

  test('rests until its lesson was read again', () => {
    expect(only(missed.slice(1), later).isDue).toBe(true)
    expect(only(missed, later)).toMatchObject({ isDue: false, isResting: true })
    const read = { kind: 'read', id: 'read', at: start + 20 * day, lesson: 'a-lesson' } as const
    expect(only([...missed, read], later)).toMatchObject({ isDue: true, isResting: false })
  })
})
