import { describe, expect, test } from 'vitest'
import { keyframesOf } from '@/components/stage/journey/timeline'
import { type Timetable, timetable } from '@/components/stage/journey/timetable'

const plain = { turns: false }
const turning = { turns: true }

/** Every span of a timetable. */
function spansOf({ legs, fall, depart }: Timetable) {
  return [fall, depart, ...legs.flatMap(({ go, ring, gain, bar }) => [go, ring, gain, ...Object.values(bar ?? {})])]
}

describe('the timetable of a journey', () => {
  test('one leg takes a second and a half', () => {
    expect(timetable([plain]).length).toBe(1500)
  })

  test('a redirect through an address bar takes 4.2 seconds', () => {
    expect(timetable([turning, plain]).length).toBeCloseTo(4200, -2)
  })

  test.each([1, 2, 3, 4])('%i legs go one after the other, each once the one before has arrived', (count) => {
    const { legs } = timetable(Array.from({ length: count }, () => plain))
    const starts = legs.map(({ go }) => go[0])
    const arrivals = legs.map(({ go }) => go[1])
    for (const [index, start] of starts.slice(1).entries()) expect(start).toBeGreaterThan(arrivals[index] ?? 0)
  })

  test('what went up into an address bar leaves it before the next leg begins, and there is time to read', () => {
    const [first, second] = timetable([turning, plain]).legs
    const bar = first?.bar
    expect(bar?.lift[0]).toBeGreaterThan(first?.go[1] ?? 0)
    expect((bar?.swap[0] ?? 0) - (bar?.light[1] ?? 0)).toBeGreaterThanOrEqual(600)
    expect(bar?.leave[1]).toBe(second?.go[0])
  })

  test.each([[[plain]], [[plain, plain]], [[turning, plain]], [[plain, turning, plain]], [[]]])(
    'nothing begins before it or ends after it: %j',
    (legs) => {
      const times = timetable(legs)
      for (const [start, end] of spansOf(times)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(times.length)
      }
    },
  )

  test('what is known appears after it has arrived', () => {
    for (const { go, gain } of timetable([turning, plain]).legs) expect(gain[0]).toBeGreaterThan(go[1])
  })

  test('where nothing may move, a redirect stands still three times, and the last is its end', () => {
    const times = timetable([turning, plain])
    const [lit, between, delivered] = times.stills
    expect(times.stills).toHaveLength(3)
    expect(lit).toBeGreaterThan(times.legs[0]?.bar?.light[1] ?? 0)
    expect(between).toBeGreaterThan(times.legs[1]?.go[0] ?? 0)
    expect(delivered).toBe(times.length)
  })

  test('where nothing may move and no address bar is passed, the end is shown at once', () => {
    expect(timetable([plain, plain]).stills).toEqual([timetable([plain, plain]).length])
  })
})

describe('the frames of an animation', () => {
  test('hold the first look from the start and the last until the end', () => {
    const frames = keyframesOf(
      [
        [200, { opacity: 0 }, 'ease-in'],
        [400, { opacity: 1 }],
      ],
      1000,
    )
    expect(frames.map(({ offset, opacity }) => [offset, opacity])).toEqual([
      [0, 0],
      [0.2, 0],
      [0.4, 1],
      [1, 1],
    ])
  })

  test('never go back in time', () => {
    const offsets = keyframesOf(
      [
        [-1, { opacity: 0 }],
        [0, { opacity: 1 }],
        [1200, { opacity: 0 }],
      ],
      1000,
    ).map(({ offset }) => offset)
    expect(offsets).toEqual([0, 0, 1])
  })
})
