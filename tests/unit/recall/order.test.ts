import { describe, expect, test } from 'vitest'
import { concepts, lessons } from '@/content/lessons/lessons'
import { inOrder, placeOnPath } from '@/lib/recall/order'

const lesson = (id: string, ...concepts: number[]) => ({ id, concepts })
const needs = (number: number, ...needs: number[]) => ({ number, needs })
const ids = (path: readonly { id: string }[]) => path.map(({ id }) => id)

describe('the path', () => {
  test('what a lesson needs comes before it, whatever its number', () => {
    const path = inOrder([lesson('a', 1), lesson('b', 2), lesson('c', 3)], [needs(1, 3), needs(2), needs(3, 2)])
    expect(ids(path)).toEqual(['b', 'c', 'a'])
  })

  test('of several that could come next it is the one with the lowest concept', () => {
    const path = inOrder([lesson('late', 9, 4), lesson('early', 2), lesson('first', 7, 1)], [needs(9, 1)])
    expect(ids(path)).toEqual(['first', 'early', 'late'])
  })

  test('two that need each other are both there, the lower one first', () => {
    expect(ids(inOrder([lesson('b', 2), lesson('a', 1)], [needs(1, 2), needs(2, 1)]))).toEqual(['a', 'b'])
  })

  test('every lesson of the site has one place, and none needs a concept of a later one', () => {
    const path = inOrder(lessons, concepts)
    expect(ids(path).toSorted()).toEqual(ids(lessons).toSorted())
    const taught = new Set<number>()
    for (const { concepts: own } of path) {
      for (const number of own) taught.add(number)
      const needed = concepts.filter(({ number }) => own.includes(number)).flatMap((each) => each.needs)
      expect(needed.filter((number) => !taught.has(number))).toEqual([])
    }
  })

  test('the first lesson has none before it, and the last none after it', () => {
    const path = [lesson('a', 1), lesson('b', 2)]
    expect(placeOnPath(path, 'a')).toEqual({ number: 1, of: 2, previous: undefined, next: path[1] })
    expect(placeOnPath(path, 'b')).toEqual({ number: 2, of: 2, previous: path[0], next: undefined })
  })
})
