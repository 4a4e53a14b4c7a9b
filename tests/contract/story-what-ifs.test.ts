/** A what-if that is asked in the story: Next leads to what came of it. */
import { describe, expect, test } from 'vitest'
import { flows } from '@/content/flows/flows'
import { beatsFor, toldIn } from '@/lib/play/beats'
import { changedAt, stopsIn } from '@/lib/play/stops'
import { settingsMeet, settingsOf } from '@/lib/world/settings'
import { moments, type Played, playWhatIf } from './play'

describe.each(flows.map((flow) => [flow.id, flow] as const))('in the story of %s', (_, flow) => {
  const settings = settingsOf(flow)
  const offered = flow.whatIfs.filter(({ when }) => settingsMeet(settings, when))
  let story: Promise<readonly Played[]> | undefined

  test.each(offered.map((whatIf) => [whatIf.id, whatIf] as const))(
    '%s leads to what came of it',
    async (__, whatIf) => {
      story ??= moments(settings, flow)
      const { path } = await playWhatIf(whatIf, await story)
      const stops = stopsIn(path, toldIn(path, beatsFor(flow, settings)))
      const changed = new Set(path.slice(changedAt(path)).map(({ id }) => id))
      const found = stops.filter(({ step }) => changed.has(step)).map(({ is }) => is)
      expect(found).toContain(whatIf.refusedBy === null ? 'end' : 'refusal')
      expect(new Set(stops.map(({ step }) => step)).size, 'no two at one step').toBe(stops.length)
    },
  )
})
