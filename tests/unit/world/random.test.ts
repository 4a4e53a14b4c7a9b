import { expect, test } from 'vitest'
import { randomValue } from '@/lib/world/random'

test('the same seed and index give the same value', () => {
  expect(randomValue('seed', 7, 32)).toBe(randomValue('seed', 7, 32))
})

test('other seeds and other indexes give other values', () => {
  const values = ['a', 'b'].flatMap((seed) => Array.from({ length: 100 }, (_, index) => randomValue(seed, index, 32)))
  expect(new Set(values).size).toBe(200)
})

test.each([1, 16, 32])('%d bytes come as so many, in base64url without padding', (count) => {
  const value = randomValue('seed', 0, count)
  expect(value).toMatch(/^[\w-]+$/)
  expect(Buffer.from(value, 'base64url')).toHaveLength(count)
})
