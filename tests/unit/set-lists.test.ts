/** The sessions that are ready to be taught: every entry opens a real place of this site. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { quizIndex } from '@/app/quiz/quiz-index'
import { readOf } from '@/components/quiz/session/of'
import { labs } from '@/content/attacks/labs'
import { lessons } from '@/content/lessons/lessons'
import { readyMade } from '@/content/set-lists'
import { lastingPlace } from '@/lib/classroom/set-list-entry'
import { type EntryKind, entryKind, linkOfList, listFromLink } from '@/lib/classroom/set-list-link'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-lists-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { openStage } = await import('@/app/flows/[flow]/[[...position]]/open-stage')

/** What is wrong with what an address leads to. */
const troubles: Record<EntryKind, (url: URL) => Promise<readonly string[]> | readonly string[]> = {
  flow: troubleOfFlow,
  lesson: ({ pathname }) => {
    const [, , id, way] = pathname.split('/')
    const isWay = way === undefined || ['picture', 'walk', 'quiz', 'stick'].includes(way)
    return lessons.some((lesson) => lesson.id === id) && isWay ? [] : ['no such lesson']
  },
  lab: ({ pathname }) => (labs.some(({ id }) => pathname === `/attacks/${id}`) ? [] : ['no such lab']),
  item: ({ searchParams }) => {
    const of = searchParams.get('of') ?? ''
    const read = readOf(of, quizIndex)
    return read.type === 'item' && of === `item-${read.id}` ? [] : ['no such item']
  },
  race: ({ hash }) => (['', '#revoke-race'].includes(hash) ? [] : ['no such race']),
  page: () => [],
}

async function troubleOfFlow({ pathname, searchParams }: URL): Promise<readonly string[]> {
  const [, , flow = '', ...position] = pathname.split('/')
  const opened = await openStage(flow, position, Object.fromEntries(searchParams), () => true)
  if (opened === null || opened === 'refused') return ['nothing there']
  return opened.notices.map(({ text }) => text)
}

const entries = readyMade.flatMap(({ id, entries }) =>
  entries.map((entry) => [`${id}: ${entry.title}`, entry] as const),
)

describe('A session that is ready to be taught', () => {
  it.each(entries)('%s: opens what it says, to the letter', async (_, { href }) => {
    expect(lastingPlace(href)).toBe(href)
    expect(await troubles[entryKind(href)](new URL(href, 'https://site.test'))).toEqual([])
  })

  it.each(readyMade.map((each) => [each.minutes, each] as const))('of %d minutes takes as long', (minutes, list) => {
    expect(list.entries.reduce((sum, entry) => sum + entry.minutes, 0)).toBe(minutes)
  })

  it.each(readyMade.map((each) => [each.id, each] as const))('%s: fits in a link', (_, { title, entries }) => {
    expect(listFromLink(linkOfList({ title, entries }))).toEqual({ title, entries })
  })

  it.each(readyMade.map((each) => [each.id, each] as const))(
    '%s: asks before it shows, and again at the end',
    (_, list) => {
      expect(entryKind(list.entries[0]?.href ?? '')).toBe('item')
      expect(entryKind(list.entries.at(-1)?.href ?? '')).toBe('item')
    },
  )

  it.each(entries)('%s: has a note in short sentences', (_, { note = '' }) => {
    expect(note.length).toBeGreaterThan(40)
    for (const sentence of note.split(/(?<=[.?:])\s/)) expect(sentence.split(' ').length, sentence).toBeLessThan(26)
  })
})
