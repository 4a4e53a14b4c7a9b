/** A token of anybody's is not described as one of the story's. */
import { describe, expect, test } from 'vitest'
import { everywhereClaimWords, everywhereHeaderWords } from '@/content/words/claims/everywhere'

const story = /\b(?:Ada|her|hers|she|Acme|Photoprint|Photobook|Photo API|Mallory|photos)\b/

describe.each([
  ['headers', everywhereHeaderWords],
  ['claims', everywhereClaimWords],
])('the words for %s', (_, words) => {
  test('name nobody of the story where they are said of anybody’s token', () => {
    const named = Object.entries(words.anybody).flatMap(([name, { is, madeBy, reliedOnBy, ifItLies }]) =>
      [is, madeBy, reliedOnBy, ifItLies].filter((text) => story.test(text)).map((text) => `${name}: ${text}`),
    )
    expect(named).toEqual([])
  })

  test('explain the same members in both voices', () => {
    expect(Object.keys(words.anybody).sort()).toEqual(Object.keys(words.story).sort())
  })
})

test('the story’s own tokens are told with the story’s names', () => {
  expect(everywhereClaimWords.story.sub?.is).toContain('Ada')
  expect(everywhereClaimWords.anybody.sub?.is).not.toContain('Ada')
})
