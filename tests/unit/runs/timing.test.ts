import { describe, expect, test } from 'vitest'
import { shuffled } from '@/lib/runs/shuffled'
import { callToTime, summaryOf } from '@/lib/runs/timing'
import { message, request, run, step } from '../stage/steps'

describe('an order of chance', () => {
  test('has everything once', () => {
    expect(shuffled([1, 2, 3, 4, 5, 6]).toSorted()).toEqual([1, 2, 3, 4, 5, 6])
    expect(shuffled([])).toEqual([])
  })

  test('is decided by chance alone', () => {
    expect(shuffled(['a', 'b', 'c'], () => 0)).toEqual(['a', 'b', 'c'])
    expect(shuffled(['a', 'b', 'c'], () => 0.999)).toEqual(['c', 'b', 'a'])
  })

  test('may be any order, each as likely as the others', () => {
    const draws = [0, 1, 2].flatMap((first) => [0, 1].map((second) => [first / 3, second / 2, 0]))
    const orders = draws.map((draw) => {
      const left = [...draw]
      return shuffled('abc', () => left.shift() ?? 0).join('')
    })
    expect(orders.toSorted()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  })
})

test('of times the median is told, and the range without a tenth at either end, in microseconds', () => {
  expect(summaryOf([3, 1, 2.0004, 10, 1.5])).toEqual({ median: 2000, low: 1000, high: 10_000, rounds: 5 })
  expect(summaryOf([5, 1, 2, 3, 4, 6, 7, 8, 9, 900])).toEqual({ median: 6000, low: 2000, high: 9000, rounds: 10 })
})

test('the second call of whoever called first is timed, and not somebody else’s', () => {
  const call = (id: number, from: string) =>
    step(id, id - 1, {
      delivered: message(id, 'api-request', request('GET', 'https://api.acme.test/photos'), { from }),
    })
  expect(callToTime(run([call(1, 'client'), call(2, 'mallory'), call(3, 'client')])).id).toBe(3)
  expect(() => callToTime(run([call(1, 'client'), call(2, 'mallory')]))).toThrow(/twice/)
})
