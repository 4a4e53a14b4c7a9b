/** A token is said to look like one of a known maker by values that only that maker uses, and by nothing less. */
import { describe, expect, test } from 'vitest'
import { profiles } from '@/content/profiles/profiles'
import { recognise } from '@/lib/jwt/profiles/recognise'
import type { Origin } from '@/lib/jwt/reading/paste'
import { genuine, type Made, nearMiss } from './genuine'

function looksLike({ header = { alg: 'RS256' }, payload, carrier }: Made) {
  const from: Origin | undefined = carrier === undefined ? undefined : { place: 'parameter', name: carrier }
  return recognise({ header, payload: payload ?? null }, from, profiles)
}

const ids = profiles.map(({ id }) => id)

test('each profile has a token of its kind and a near miss here, and none stands twice', () => {
  expect(Object.keys(genuine).sort()).toEqual([...ids].sort())
  expect(Object.keys(nearMiss).sort()).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(ids)('%s', (id) => {
  test('a token of its kind is recognised as one, and it is said by what', () => {
    const found = looksLike(genuine[id] ?? {})
    expect(found?.profile.id).toBe(id)
    expect(found?.by.some(({ value }) => value !== '')).toBe(true)
  })

  test('a near miss is not', () => {
    expect(looksLike(nearMiss[id] ?? {})?.profile.id).not.toBe(id)
  })

  test('values of odd types make nobody’s token, and break nothing', () => {
    const { header = {}, payload = {} } = genuine[id] ?? {}
    for (const odd of [null, 0, true, [], {}, [[]], 'x'.repeat(100_000)]) {
      const changed = (of: object) => Object.fromEntries(Object.keys(of).map((name) => [name, odd]))
      expect(looksLike({ header: changed(header), payload: changed(payload) })).toBeNull()
    }
  })
})

test('names of claims alone make no profile: every value from elsewhere', () => {
  const names = Object.values(genuine).flatMap(({ payload = {} }) => Object.keys(payload))
  expect(looksLike({ payload: Object.fromEntries(names.map((name) => [name, 'x'])) })).toBeNull()
})

test('each profile tests a value, and a pattern tests the whole of it', () => {
  for (const { id, marks } of profiles) {
    expect(
      marks.some((mark) => 'is' in mark || 'like' in mark),
      id,
    ).toBe(true)
    for (const mark of marks) if ('like' in mark) expect(mark.like.source, id).toMatch(/^\^.*\$$/)
  }
})

test('what is said of a profile is short, quotes its source, and says when that was read', () => {
  for (const { id, rules, source, read, lacks = {} } of profiles) {
    const sentences = [...rules, ...Object.values(lacks)].flatMap((text) => text.split(/(?<=[.:]) /))
    for (const sentence of sentences) expect(sentence.split(' ').length, `${id}: ${sentence}`).toBeLessThanOrEqual(25)
    expect(source.href, id).toMatch(/^https:\/\//)
    expect(read, id).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

test('an audience in a list counts, an issuer in a list does not', () => {
  const graph = {
    iss: 'https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/',
    aud: ['x', 'https://graph.microsoft.com'],
  }
  expect(looksLike({ payload: graph })?.profile.id).toBe('entra-graph')
  expect(looksLike({ payload: { ...graph, iss: [graph.iss] } })).toBeNull()
})
