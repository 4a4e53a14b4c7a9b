/** What is taken along can be brought back whole, and other programs can read their part. */
import { describe, expect, test } from 'vitest'
import { items } from '@/content/questions/questions'
import { labMark } from '@/lib/kept/lab-mark'
import { ankiText } from '@/lib/recall/exports/anki'
import { merged, readFile, writeFile } from '@/lib/recall/exports/file'
import { giftText } from '@/lib/recall/exports/gift'
import type { Log } from '@/lib/recall/log'

const log: Log = [
  {
    kind: 'answered',
    id: 'a',
    at: 1,
    of: '1-x',
    concept: 1,
    right: true,
    confidence: 'guess',
    chosen: ['“x”'],
    took: 2,
  },
  { kind: 'added', id: 'b', at: 2, of: '1-card', concept: 1 },
  { kind: 'read', id: 'c', at: 3, lesson: 'what-a-jwt-is' },
  { kind: 'ready-by', id: 'd', at: 4, day: '2027-01-31' },
  { kind: 'ready-by', id: 'e', at: 5, day: null },
  { kind: 'tested', id: 'f', at: 6, when: 'before', form: 'a', right: ['x'], asked: ['x', 'y'] },
]
const notes = [{ id: 'n', where: '/learn/what-a-jwt-is', text: 'a <b>note</b>\nof two lines', at: 7 }]
const labs = [
  labMark('alg-none', { way: 'watch' }, 8),
  labMark('alg-none', { way: 'yourself', hints: 3 }, 9),
  labMark('alg-none', { way: 'fix' }, 10),
]

describe('the file', () => {
  test('has everything: what is exported and imported is the same', () => {
    expect(readFile(writeFile(log, notes, labs))).toEqual({ file: { claimcheck: 'recall-1', log, notes, labs } })
    expect(merged(log, log)).toEqual(log)
    expect(merged(log.slice(0, 2), log.slice(1))).toEqual(log)
  })

  test('that was written before there were labs is read as well', () => {
    expect(readFile('{"claimcheck":"recall-1","log":[],"notes":[]}')).toMatchObject({ file: { labs: [] } })
  })

  test.each([
    ['not JSON', 'no', 'not JSON'],
    ['of something else', '{"log": []}', '"claimcheck"'],
    ['with an entry of a strange kind', '{"claimcheck":"recall-1","log":[{"kind":"x"}],"notes":[]}', '"log.0.kind"'],
    ['with a member too many', '{"claimcheck":"recall-1","log":[],"notes":[],"more":1}', ''],
    [
      'with a day that is none',
      writeFile([{ kind: 'ready-by', id: 'd', at: 4, day: '2027-02-31' }], []),
      '"log.0.day"',
    ],
  ])('%s is refused with what is wrong', (_, text, problem) => {
    const read = readFile(text)
    expect('problem' in read && read.problem).toContain(problem)
  })
})

describe('cards for Anki', () => {
  const card = {
    id: '24-card',
    concept: 24,
    front: 'Who keeps it?',
    back: 'Photoprint, it “alone”.',
    lesson: 'the-code',
  }

  test('say which column is what, and keep their guid', () => {
    expect(ankiText([card], 'Claimcheck')).toBe(
      `#separator:tab
#html:false
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
claimcheck-24-card\tBasic\tClaimcheck\tWho keeps it?\tPhotoprint, it “alone”.\tclaimcheck the-code concept-24
`,
    )
  })

  test('hold tabs, quotes and lines', () => {
    const lines = ankiText([{ ...card, front: 'a "tab"\t', back: 'two\nlines' }], 'x')
    expect(lines).toContain('\t"a ""tab""\t"\t"two\nlines"\t')
  })
})

describe('items as GIFT', () => {
  const gift = giftText(items)

  test('are every choice without a run, each with the feedback of every option', () => {
    const choices = items.filter((item) => (item.kind === 'choice' || item.kind === 'several') && !item.live)
    expect(gift.match(/^::/gm)).toHaveLength(choices.length)
    for (const { id } of choices) expect(gift).toContain(`::${id}::`)
  })

  test('have a right answer each', () => {
    for (const question of gift.split('\n\n')) expect(question).toMatch(/^ {2}(=|~%[\d.]+%)/m)
  })
})
