/** The prose of lessons, and the strings of what is taught and asked, keep to how the house writes. */
import { describe, expect, test } from 'vitest'
import { lessons } from '@/content/lessons/lessons'
import { mdxBreaches, stringBreaches, wordsIn } from './prose-rules'

const prose = import.meta.glob<string>('/content/lessons/*/read.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const data = import.meta.glob<string>(
  ['/content/lessons/*/{lesson,concepts,beliefs}.ts', '/content/questions/*.ts', '/content/dialogues/*.ts'],
  { eager: true, query: '?raw', import: 'default' },
)

/** A lesson without a lead is not written yet. */
const written = lessons.filter(({ lead }) => lead !== '')
const proseOf = (id: string): readonly [file: string, text: string] => {
  const file = `/content/lessons/${id}/read.mdx`
  return [file.slice(1), prose[file] ?? '']
}

test('there is prose to be read', () => {
  expect(written).not.toEqual([])
  expect(Object.keys(data).length).toBeGreaterThan(3 * written.length)
})

describe.each(written.map(({ id, concepts }) => [id, concepts] as const))('%s', (id, concepts) => {
  const [file, text] = proseOf(id)

  test('is written as the house writes', () => {
    expect(mdxBreaches(file, text)).toEqual([])
  })

  test('has between 350 and 1000 words', () => {
    expect(wordsIn(text), file).toBeGreaterThanOrEqual(350)
    expect(wordsIn(text), file).toBeLessThanOrEqual(1000)
  })

  test('has a place for each of its concepts, once, and for no other', () => {
    const placed = [...text.matchAll(/<Concept n=\{(\d+)\} \/>/g)].map(([, number]) => Number(number))
    expect(
      placed.toSorted((a, b) => a - b),
      file,
    ).toEqual(concepts.toSorted((a, b) => a - b))
  })
})

test.each(Object.entries(data))('%s says what it says as the house writes', (file, source) => {
  expect(stringBreaches(file.slice(1), source)).toEqual([])
})

describe('what is not as the house writes', () => {
  const kindOf = (breach = '') => breach.split(': ')[1]
  const long = `${'word '.repeat(29)}end.`

  test.each([
    ['It works — mostly.', 'a dash as punctuation'],
    ['It works - mostly.', 'a dash as punctuation'],
    ["It's so.", 'a straight quote'],
    ['It is so!', 'an exclamation mark'],
    ['It is so 🎉', 'an emoji'],
    ['It is eyJhbGciOi so.', 'a value that a run should make'],
    ['It is fuMj5OgCRucuXqWcSCesMc so.', 'a value that a run should make'],
    ['<Chart n={1} />', 'not in the vocabulary'],
    ['<Run flow="refresh" step="2" />', 'not in the vocabulary'],
    ['It is <b>so</b>.', 'not in the vocabulary'],
    ['See <Pause id="a" />', 'not on a line of its own'],
    ['It is so.\n\n<Concept n={1} />', 'not below its heading'],
    ['```ts\nlet a\n```', 'more than one diagram, or none'],
    [long, 'a sentence of 30 words'],
  ])('is noticed in prose: %j', (text, kind) => {
    expect(mdxBreaches('read.mdx', text).map(kindOf)).toContain(kind)
  })

  test('is told by file and line', () => {
    expect(mdxBreaches('read.mdx', `## So\n\n- one\n- two\n\n${long}`)).toEqual([
      `read.mdx:6: a sentence of 30 words: ${long.slice(0, -1)}`,
    ])
    expect(stringBreaches('a.ts', "const a = 'so'\nconst b = 'so!'")).toEqual(['a.ts:2: an exclamation mark: so!'])
  })

  test('is not what stands in code, in a diagram, in what people may type, or in a change of a message', () => {
    const fine =
      '## So\n\n<Concept n={1} />\n\nIt is `"a" - b!` so, and <Value message="token-response" name="access_token" as="bytes" /> long.\n\n```mermaid\nflowchart LR\n  A --> B!\n```\n'
    expect(mdxBreaches('read.mdx', fine)).toEqual([])
    const typed = `any: ["can't", 'no!'],\n{ in: 'query', name: 'a', to: '["b"]' }`
    expect(stringBreaches('a.ts', typed)).toEqual([])
  })
})
