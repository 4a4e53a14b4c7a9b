/** Everything that is taught and asked, against the real parties: places are there, values can be read, and items are judged as it is written. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { placeHref } from '@/components/ui/evidence-href'
import type { StagePlace, ValueIn } from '@/content/evidence'
import type { Item } from '@/content/item'
import { lessons } from '@/content/lessons/lessons'
import { heldAt, makeLive } from '@/lib/recall/live'
import { readValue } from '@/lib/recall/read-value'
import { leafFrom, pathTo } from '@/lib/world/readings/tree'
import { taughtIn } from '../support/taught'
import { answersTo } from './recall-answers'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-learning-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { openStage } = await import('@/app/flows/[flow]/[[...position]]/open-stage')
const { player } = await import('./recall-player')
const { judge } = await import('@/lib/recall/judge')

/** What whoever goes there is told besides: that the place is not there as it was named. */
async function noticesAt(place: StagePlace): Promise<readonly string[]> {
  const { pathname, searchParams } = new URL(placeHref(place), 'https://site.test')
  const [, , flow = '', ...position] = pathname.split('/')
  const opened = await openStage(flow, position, Object.fromEntries(searchParams), () => true)
  if (opened === null || opened === 'refused') return ['There is nothing at this address.']
  return opened.notices.map(({ text }) => text)
}

async function valueAt(place: StagePlace, value: ValueIn): Promise<string | null> {
  const { run } = await makeLive(place, player)
  return readValue(pathTo(run, leafFrom(run, 0)), value)
}

const liveOf = (item: Item) => ('live' in item && item.live ? makeLive(item.live, player) : null)
const times = 20

describe.each(lessons.map(({ id }) => id))('%s', (id) => {
  const { places, values, items } = taughtIn(id)

  test('every place it names is there', async () => {
    const wrong: string[] = []
    for (const place of places)
      for (const notice of await noticesAt(place)) wrong.push(`${placeHref(place)}: ${notice}`)
    expect(wrong).toEqual([])
  })

  test('every value it shows can be read off its run', async () => {
    const missing: string[] = []
    for (const [place, value] of values)
      if ((await valueAt(place, value)) === null) missing.push(`${place.flow}: ${JSON.stringify(value)}`)
    expect(missing).toEqual([])
  })

  test.each(items.map((item) => [item.id, item] as const))(
    '%s is judged right and wrong as it is written',
    async (_, item) => {
      const live = await liveOf(item)
      const wrong: string[] = []
      for (const { answer, right } of answersTo(item, live)) {
        const judged = await judge(item, answer, live, player)
        if (judged.right !== right)
          wrong.push(`${JSON.stringify(answer)}: ${judged.right}, ${JSON.stringify(judged.played?.note)}`)
        if (item.kind === 'predict' && judged.played?.refusedBy) expect(judged.played.note?.code).toBe(item.note)
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(items.filter((item) => 'live' in item && item.live).map((item) => [item.id, item] as const))(
    '%s is made and judged twenty times, each time in a run of its own',
    async (_, item) => {
      const runs = new Set<string>()
      for (let count = 0; count < times; count++) {
        const live = await liveOf(item)
        if (!live) throw new Error('It is not live.')
        runs.add(live.run.id)
        const all = answersTo(item, live)
        const { answer, right } = all[count % all.length] ?? {}
        if (!answer) throw new Error('It has no answer.')
        expect((await judge(item, answer, live, player)).right, JSON.stringify(answer)).toBe(right)
        if ('live' in item && item.live) expect(heldAt(live.run, item.live.at).at.id).toBe(live.at.id)
      }
      expect(runs.size).toBe(times)
    },
  )
})
