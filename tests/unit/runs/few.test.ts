import { expect, test } from 'vitest'
import { createFew } from '@/lib/runs/few'

/** Work that ends when it is told to. */
function works(count: number) {
  const begun: number[] = []
  const ends = Array.from({ length: count }, () => Promise.withResolvers<number>())
  const work = (at: number) => () => {
    begun.push(at)
    return ends[at]?.promise ?? Promise.reject(new Error('There is no such work.'))
  }
  return { begun, ends, work }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('no more are at work than may be, and whoever came first is next', async () => {
  const few = createFew(2)
  const { begun, ends, work } = works(4)
  const all = [0, 1, 2, 3].map((at) => few(work(at)))
  await settle()
  expect(begun).toEqual([0, 1])
  ends[1]?.resolve(1)
  await settle()
  expect(begun).toEqual([0, 1, 2])
  for (const [at, end] of ends.entries()) end.resolve(at)
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3])
})

test('work that fails makes room for the next, and only its own asker hears of it', async () => {
  const few = createFew(1)
  const failed = few(() => Promise.reject(new Error('no')))
  const next = few(async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
  expect(await few(async () => 'again')).toBe('again')
})
