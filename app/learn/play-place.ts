/** Plays what a lesson shows: one run for each flow, settings and what-if of a page, however often it is shown there. */
import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { PlayedPlace } from '@/components/lesson/live/live-message'
import type { StagePlace } from '@/content/evidence'
import { flows } from '@/content/flows/flows'
import { admitRun } from '@/lib/runs/admission'
import { openRuns } from '@/lib/runs/open'
import { makesRuns } from '@/lib/runs/visit'
import { messageAt, pathTo } from '@/lib/world/readings/tree'
import type { RunView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'
import { findPlace } from '../flows/[flow]/[[...position]]/find-place'

/** The place, played; `null` for whoever only takes note of the page, and where too many runs were asked for. */
export async function playPlace(place: StagePlace): Promise<PlayedPlace | null> {
  const { flow: id, settings = {}, whatIf, at } = place
  const run = await runFor(id, JSON.stringify(settings), whatIf)
  const flow = flows.find((each) => each.id === id)
  const found = run && findPlace(run, { position: at, whatIf: flow?.whatIfs.find((each) => each.id === whatIf) })
  if (!run || !found) return null
  return { place, run, branch: pathTo(run, found.leaf), message: messageAt(pathTo(run, found.at)) }
}

/** Arguments are texts: React keeps what was made for the same ones. */
const runFor = cache(async (flow: string, settings: string, whatIf: string | undefined): Promise<RunView | null> => {
  const asked = await headers()
  if (!makesRuns(asked) || !admitRun(asked)) return null
  const chosen: Partial<Settings> = JSON.parse(settings)
  return openRuns().start({ flow, settings: chosen, play: whatIf === undefined ? 'end' : { whatIf } })
})
