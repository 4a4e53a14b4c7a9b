/** The races' runs, over this site's API. */

import { flowHref } from '@/components/ui/routes'
import type { Racer } from '@/content/compare/races'
import { goOn, orThrow, startRun } from '@/lib/api/client'
import type { Action, StepId, StepView } from '@/lib/world/run'

export type Lane = {
  readonly racer: Racer
  readonly run: string
  readonly at: StepId
}

/** One call of Photoprint's to the API: whether it was let in, and the step that shows the answer. */
export type Heard = { readonly isIn: boolean; readonly step: StepId; readonly at: number }

/** A run of the racer's way, at the moment when Photoprint has shown the photos. @throws Error whose message is for people. */
export async function prepare(racer: Racer): Promise<Lane> {
  const run = await orThrow(startRun({ flow: racer.flow, settings: racer.settings, play: 'end' }))
  const shown = run.steps.find(
    ({ delivered }) => delivered?.kind === 'photos-page' || delivered?.kind === 'prints-page',
  )
  if (!shown) throw new Error(racer.title)
  return { racer, run: run.id, at: shown.id }
}

/** A party does one of its tasks, and what it sends is answered. */
export async function doTask(
  lane: Lane,
  party: string,
  task: string,
): Promise<{ lane: Lane; steps: readonly StepView[] }> {
  const action: Action = { type: 'act', party, act: { kind: 'wait', seconds: 0, task } }
  const walked = await orThrow(goOn(lane.run, { from: lane.at, action, play: 'answered' }))
  return { lane: { ...lane, at: walked.at }, steps: walked.steps }
}

/** Photoprint calls with what it has. */
export async function call(lane: Lane): Promise<{ lane: Lane; heard: Heard }> {
  const { lane: next, steps } = await doTask(lane, 'client', 'call-again')
  const answered = steps.findLast(({ delivered }) => delivered?.http.type === 'response')
  const http = answered?.delivered?.http
  const isIn = http?.type === 'response' && http.status === 200
  return { lane: next, heard: { isIn, step: answered?.id ?? next.at, at: Date.now() } }
}

/** Where the stage shows a step of a lane's run. */
export function stageHref({ racer, run }: Lane, step: StepId): string {
  return flowHref(racer.flow, { run, step, view: 'messages' })
}
