/** Somebody's own run, and how it comes to the place of the class: by the very functions that the page uses. */
import { authorizationCode as flow } from '@/content/flows/authorization-code'
import type { Walked } from '@/lib/api/shapes'
import { classPosition, type Wanted, wayTo } from '@/lib/classroom/place'
import type { ClassPosition } from '@/lib/classroom/position'
import { positionOf } from '@/lib/world/readings/positions'
import { leafFrom, pathTo } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import { settingsOf } from '@/lib/world/settings'
import { insist, type Wire } from './wire'

/** Starts a run, played to its end. */
export async function startRun(wire: Wire): Promise<RunView> {
  const { answer } = await insist(() => wire.post('/api/runs', { flow: flow.id, play: 'end' }))
  if (answer.status !== 201) throw new Error(`No run: ${answer.status} ${answer.text.slice(0, 200)}`)
  return JSON.parse(answer.text)
}

/** The run with which the page of the class was made. What the page shows of it is in the page; here it is read anew. */
export async function runOfPage(wire: Wire, html: string): Promise<RunView> {
  const id = /\bid\\*":\\*"([\w-]{22})\\*",\\*"flow\b/.exec(html)?.[1]
  if (!id) throw new Error('The page of the class has no run.')
  const { answer } = await insist(() => wire.get(`/api/runs/${id}`))
  return JSON.parse(answer.text)
}

/** Asks the run for something that it has not got yet. */
export async function askRun(wire: Wire, run: RunView, wanted: Wanted): Promise<{ run: RunView; at: StepId }> {
  const { answer } = await insist(() => wire.post(`/api/runs/${run.id}/steps`, wanted))
  if (answer.status !== 200 && answer.status !== 201)
    throw new Error(`No step: ${answer.status} ${answer.text.slice(0, 200)}`)
  const { steps, at }: Walked = JSON.parse(answer.text)
  const known = new Set(run.steps.map(({ id }) => id))
  return { run: { ...run, steps: [...run.steps, ...steps.filter(({ id }) => !known.has(id))] }, at }
}

/** Brings a run to the class's place. `there`: it is at that place, not merely close to it. */
export async function bring(
  wire: Wire,
  run: RunView,
  wanted: ClassPosition,
): Promise<{ run: RunView; there: boolean }> {
  let now = run
  for (let asked = 0; asked < 6; asked++) {
    const way = wayTo(now, flow, wanted)
    if (!('ask' in way)) return { run: now, there: !way.closest && isAt(now, way.step, wanted) }
    now = (await askRun(wire, now, way.ask)).run
  }
  return { run: now, there: false }
}

function isAt(run: RunView, step: StepId, wanted: ClassPosition): boolean {
  return positionOf(pathTo(run, step)) === wanted.position
}

/** What a class is told of a step of this run. */
export function placeOf(run: RunView, step: StepId): ClassPosition {
  const path = pathTo(run, step)
  const branch = pathTo(run, leafFrom(run, step))
  return classPosition({ flow, settings: settingsOf(flow), path, branch, recap: false, view: 'messages' })
}

/** The same for the same place, in whatever order a server writes its members. */
export function keyOf({ flow, own, position }: ClassPosition): string {
  return `${flow} ${own.map((step) => ('whatIf' in step ? step.whatIf : '?')).join(' ')} ${position}`
}
