/** The races' runs, over this site's API. */

import { flowHref } from '@/components/ui/routes'
import type { Racer } from '@/content/compare/races'
import { goOn, orThrow, startRun } from '@/lib/api/client'
import type { Edit } from '@/lib/world/edit'
import type { RequestTemplate } from '@/lib/world/party'
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

/** A party sends a request of its own, perhaps changed on its way, and what comes of it is answered. */
export async function sends(lane: Lane, party: string, request: RequestTemplate, edit?: Edit) {
  const act: Action = { type: 'act', party, act: { kind: 'send', request } }
  const sent = await orThrow(goOn(lane.run, { from: lane.at, action: act }))
  const message = sent.steps.at(-1)?.sent.at(-1)?.id ?? 0
  const action: Action = { type: 'deliver', message, ...(edit && { edit }) }
  const walked = await orThrow(goOn(lane.run, { from: sent.at, action, play: 'answered' }))
  return { ...heardIn({ ...lane, at: walked.at }, walked.steps), shown: bearerIn(walked.steps) }
}

/** Photoprint calls with what it has. */
export async function call(lane: Lane): Promise<{ lane: Lane; heard: Heard }> {
  const { lane: next, steps } = await doTask(lane, 'client', 'call-again')
  return heardIn(next, steps)
}

function heardIn(lane: Lane, steps: readonly StepView[]): { lane: Lane; heard: Heard } {
  const answered = steps.findLast(({ delivered }) => delivered?.http.type === 'response')
  const http = answered?.delivered?.http
  const isIn = http?.type === 'response' && http.status === 200
  return { lane, heard: { isIn, step: answered?.id ?? lane.at, at: Date.now() } }
}

function bearerIn([first]: readonly StepView[]): string {
  const headers = first?.delivered?.http.headers ?? []
  return headers.find(([name]) => name === 'authorization')?.[1].split(' ')[1] ?? ''
}

/** Where the stage shows a step of a lane's run. */
export function stageHref({ racer, run }: Lane, step: StepId): string {
  return flowHref(racer.flow, { run, step, view: 'messages' })
}
