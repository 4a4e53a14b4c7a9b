/** Plays what a handout shows: the story of a flow to its end, and some of its what-ifs beside it. */
import 'server-only'
import { type Handout, handoutOf } from '@/components/classroom/handout/handout-model'
import { whatIfsToTry } from '@/components/classroom/handout/tried-what-ifs'
import type { Flow, WhatIf } from '@/content/types'
import { fits } from '@/lib/play/fits'
import { openRuns } from '@/lib/runs/open'
import { messageAt, pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'

/** `whatIfs`: the ids of those that are asked for; others fill what room there is. */
export async function playHandout(flow: Flow, settings: Settings, whatIfs: readonly string[]): Promise<Handout> {
  const chosen = Object.fromEntries(flow.settings.map((name) => [name, settings[name]]))
  const story = await openRuns().start({ flow: flow.id, settings: chosen, play: 'end' })
  const end = story.steps.at(-1)?.id ?? 0
  let run = story
  for (const whatIf of whatIfsToTry(flow, settings, whatIfs)) run = await withWhatIf(run, end, whatIf)
  return handoutOf(flow, settings, run)
}

/** Played from the first message that it is for. Where that does not come, there is nothing to play. */
async function withWhatIf(run: RunView, end: StepId, whatIf: WhatIf): Promise<RunView> {
  const from = placeFor(run, end, whatIf)
  if (from === undefined) return run
  const { steps } = await openRuns().goOn(run.id, { from, whatIf: whatIf.id })
  const known = new Set(run.steps.map(({ id }) => id))
  return { ...run, steps: [...run.steps, ...steps.filter(({ id }) => !known.has(id))] }
}

function placeFor(run: RunView, end: StepId, whatIf: WhatIf): StepId | undefined {
  const story = pathTo(run, end)
  return story.find(({ inFlight }, index) => {
    const path = story.slice(0, index + 1)
    const message = inFlight.length > 0 ? messageAt(path) : null
    return message !== null && fits(whatIf, message, path, run.settings)
  })?.id
}
