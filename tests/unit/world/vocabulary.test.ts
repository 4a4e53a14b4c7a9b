import { expect, test } from 'vitest'
import { messageKinds } from '@/lib/world/kinds'
import type { Topic } from '@/lib/world/vocabulary/topic'
import { topics } from '@/lib/world/vocabulary/topics'

const each: readonly Topic[] = topics
const asked = each.flatMap(({ requests }) => requests.map(([, , , kind]) => kind))
const answers = each.flatMap(({ responses }) => Object.entries(responses))
const answered = answers.flatMap(([, rows = []]) => rows.map(([, kind]) => kind))
const sorted = (kinds: readonly string[]) => [...new Set(kinds)].toSorted()

test('answers are told apart for kinds of request that can be recognised, and for no others', () => {
  const unasked = answers.map(([kind]) => kind).filter((kind) => !asked.includes(kind))
  expect(unasked).toEqual([])
})

test('every kind is recognised by a row, but for those that nothing else fits', () => {
  const recognised = sorted([...asked, ...answered, 'other-request', 'other-response'])
  expect(recognised).toEqual(sorted(messageKinds))
})

test('no kind, and no parameter, is in two topics', () => {
  const names = each.flatMap(({ kinds, parameters }) => [...kinds, ...parameters.map((name) => `parameter ${name}`)])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
