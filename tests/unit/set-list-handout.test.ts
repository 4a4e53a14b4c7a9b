/** What is left out of a handout, of every flow, as a run makes it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { blanksOf, piecesOf } from '@/components/classroom/handout/blanks'
import { flows } from '@/content/flows/flows'
import { settingsOf } from '@/lib/world/settings'

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-handout-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true }))
const { playHandout } = await import('@/app/handout/play-handout')

describe('The handout of a flow', () => {
  it.each(flows.map((flow) => [flow.id, flow] as const))(
    '%s: leaves words out, and the same ones in every run',
    async (_, flow) => {
      const first = blanksOf(await playHandout(flow, settingsOf(flow), []))
      const second = blanksOf(await playHandout(flow, settingsOf(flow), []))
      expect(first.length).toBeGreaterThan(2)
      expect(first.length).toBeLessThanOrEqual(16)
      expect(second).toEqual(first)
    },
  )

  it.each(flows.map((flow) => [flow.id, flow] as const))(
    '%s: says of every what-if what came of it',
    async (_, flow) => {
      const { whatIfs } = await playHandout(flow, settingsOf(flow), [])
      expect(whatIfs.length).toBeGreaterThan(0)
      for (const { id, refused } of whatIfs) {
        const whatIf = flow.whatIfs.find((each) => each.id === id)
        expect(refused !== null || whatIf?.refusedBy === null, id).toBe(true)
      }
    },
  )
})

describe('A word that is left out', () => {
  it('is left out wherever it stands, and only where it stands alone', () => {
    expect(piecesOf('state and statement, state.', ['state'])).toEqual([
      { blank: 1 },
      { text: ' and statement, ' },
      { blank: 1 },
      { text: '.' },
    ])
  })
})
