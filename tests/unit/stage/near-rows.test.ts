import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearRows } from '@/components/stage/ladder/near-rows'

it('the rows near the reader are in order, and the reader is among them', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (count, at) => {
      const current = at % Math.max(1, count)
      const { start, end } = nearRows(count, current)
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(count)
      expect(end - start).toBeLessThanOrEqual(73)
      if (count > 0) expect(start <= current && current < end).toBe(true)
    }),
  )
})

it('a short ladder is drawn whole, and a long one is not', () => {
  expect(nearRows(31, 3)).toEqual({ start: 0, end: 31 })
  expect(nearRows(390, 200)).toEqual({ start: 176, end: 225 })
  expect(nearRows(390, -1)).toEqual({ start: 0, end: 25 })
})
