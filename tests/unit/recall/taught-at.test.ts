import { expect, test } from 'vitest'
import type { Concept, Lesson } from '@/content/lesson'
import { taughtAt } from '@/lib/recall/taught-at'

const at = (flow: string, whatIf?: string) => ({ label: '', place: { flow, at: 'token-response', whatIf } })
const concept = (number: number, ...evidence: Concept['evidence']) =>
  ({ number, title: `Concept ${number}`, evidence, asked: [] }) as unknown as Concept
const lesson = (id: string, ...concepts: number[]) => ({ id, title: `Lesson ${id}`, concepts }) as unknown as Lesson

const teaching = {
  lessons: [lesson('a', 1, 2), lesson('b', 3)],
  concepts: [
    concept(1, at('refresh')),
    concept(2, { label: '', page: '/compare#tokens' }),
    concept(3, at('refresh', 'token-again'), at('refresh')),
  ],
}
const numbers = (where: Parameters<typeof taughtAt>[1]) => taughtAt(teaching, where).map((each) => each.concept)

test('a flow leads to the concepts that are seen in it, those with the most to see first', () => {
  expect(numbers({ flow: 'refresh' })).toEqual([3, 1])
  expect(taughtAt(teaching, { flow: 'refresh' })[0]).toMatchObject({ lesson: 'b', title: 'Lesson b', of: 'Concept 3' })
})

test('a what-if leads to what is seen in its branch alone', () => {
  expect(numbers({ flow: 'refresh', whatIf: 'token-again' })).toEqual([3])
  expect(numbers({ flow: 'refresh', whatIf: 'other' })).toEqual([])
})

test('a page leads to what is seen on it, wherever on it that is', () => {
  expect(numbers({ page: '/compare' })).toEqual([2])
  expect(numbers({ page: '/tokens' })).toEqual([])
})
