import { expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { flowsPage } from '@/content/home'
import type { WhatIf } from '@/content/types'
import { countWhatIfs } from '@/lib/play/count-what-ifs'
import { fits } from '@/lib/play/fits'
import { rowsOf } from '@/lib/world/readings/tree'
import { settingsOf } from '@/lib/world/settings'
import { play, start } from './play'

const titlesOf = (whatIfs: readonly WhatIf[]) => new Set(whatIfs.map(({ title }) => title)).size

test.each(flows.map((flow) => [flow.id, flow] as const))(
  '%s: as many what-ifs are promised as fit a message of the run that opens',
  async (_, flow) => {
    const settings = settingsOf(flow)
    const { path } = await play(await start(settings, 'a seed', Date.now(), flow))
    const offered = flow.whatIfs.filter((whatIf) =>
      rowsOf(path).some(({ message }) => fits(whatIf, message, path, settings)),
    )
    const { usual, others } = countWhatIfs(flow)
    expect(usual).toBe(titlesOf(offered))
    expect(usual + others).toBe(titlesOf(flow.whatIfs))
  },
)

test('what is counted is said in full sentences, and of nothing else', () => {
  expect(flowsPage.whatIfs({ usual: 18, others: 41 })).toBe('18 what-ifs, 41 more with other settings')
  expect(flowsPage.whatIfs({ usual: 1, others: 0 })).toBe('1 what-if')
  expect(flowsPage.whatIfs({ usual: 0, others: 2 })).toBe('2 what-ifs with other settings')
})
