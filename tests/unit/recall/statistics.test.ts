/** What is handed over says nothing of whom it is from; and what is weak is found. */
import { describe, expect, test } from 'vitest'
import type { Log } from '@/lib/recall/log'
import { itemStatistics, type StatisticsFile, statisticsOf, weaknessesIn } from '@/lib/recall/statistics'

const answer = (of: string, at: number, right: boolean, chosen: string): Log[number] => ({
  kind: 'answered',
  id: `id-${of}-${at}`,
  at,
  of,
  concept: 1,
  right,
  confidence: 'sure',
  chosen: [chosen],
  took: 1000 * at,
})

describe('what a learner hands over', () => {
  test('is the first answer to each item, without time and id', () => {
    const log = [answer('1-b', 3, true, 'x'), answer('1-a', 2, true, 'right'), answer('1-a', 1, false, 'wrong')]
    expect(statisticsOf(log)).toEqual({
      claimcheck: 'statistics-1',
      answers: [
        { of: '1-a', right: false, chosen: ['wrong'], confidence: 'sure', took: 1000 },
        { of: '1-b', right: true, chosen: ['x'], confidence: 'sure', took: 3000 },
      ],
    })
  })
})

/** Of so many learners, the better half gets right what `tells`, and the worse half what `misleads`. */
const learners: StatisticsFile[] = Array.from({ length: 40 }, (_, index) => {
  const good = index % 2 === 0
  const given = (of: string, right: boolean, chosen: string) => ({
    of,
    right,
    chosen: [chosen],
    confidence: 'sure' as const,
    took: 1,
  })
  return {
    claimcheck: 'statistics-1',
    answers: [
      given('1-tells', good, good ? 'right' : 'wrong'),
      given('2-tells', good, good ? 'right' : index === 1 ? 'never' : 'wrong'),
      given('3-misleads', !good, good ? 'wrong' : 'right'),
    ],
  }
})

describe('statistics', () => {
  const rows = itemStatistics(learners)

  test('say how well each item tells who has understood, the worst first', () => {
    expect(rows.map(({ of }) => of)).toEqual(['3-misleads', '1-tells', '2-tells'])
    expect(rows[0]?.discrimination).toBeCloseTo(-1)
    expect(rows[1]).toMatchObject({ answered: 40, right: 20, chosen: { right: 20, wrong: 20 } })
  })

  test('name items that discriminate badly, and options that nobody takes', () => {
    expect(weaknessesIn(rows, { '2-tells': ['wrong', 'never'], '1-tells': ['wrong'] })).toEqual([
      { of: '3-misleads', is: 'discriminates-badly', discrimination: expect.closeTo(-1) },
      { of: '2-tells', is: 'dead-distractor', option: 'never', share: 0.025 },
    ])
  })

  test('say nothing of an item that few have answered', () => {
    expect(weaknessesIn(itemStatistics(learners.slice(0, 6)), {})).toEqual([])
  })
})
