/** Every attack lab has its questions in the bank. */
import { describe, expect, test } from 'vitest'
import type { Item } from '@/content/item'
import { items } from '@/content/questions/questions'
import { labGuards } from '@/lib/world/guards'

const labs = Object.entries(labGuards)
const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} ]/gu, '')

/** What somebody who knows the answer would write. */
function rightTexts(item: Item): string[] {
  if ('options' in item) return item.options.filter(({ right }) => right).map(({ text }) => text)
  if (item.kind === 'recall') return item.readings.filter(({ right }) => right).map(({ means }) => means)
  return []
}

describe.each(labs)('%s', (id, guards) => {
  const asked = items.filter(({ lab }) => lab === id)

  test('has at least two items', () => {
    expect(asked.length).toBeGreaterThanOrEqual(2)
  })

  test.each(asked.map((item) => [item.id, item] as const))('%s does not name its answer', (_, item) => {
    const question = plain(`${item.situation ?? ''} ${item.ask}`)
    for (const text of rightTexts(item)) expect(question).not.toContain(plain(text))
    for (const guard of guards) expect(question).not.toContain(guard.toLowerCase())
  })

  test('some item of it is settled by the lab, or by a run', () => {
    expect(asked.some(({ see }) => ('page' in see ? see.page === `/attacks/${id}` : true))).toBe(true)
  })
})

test('what is asked about a lab is of several kinds', () => {
  const kinds = new Set(items.filter(({ lab }) => lab).map(({ kind }) => kind))
  expect(kinds.size).toBeGreaterThanOrEqual(5)
})
