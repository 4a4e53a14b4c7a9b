/** The rows of the ladder as the reader's place in the branch makes them: what is behind, what is here, what is ahead. */

import type { Stage } from '@/components/stage/stage-model'
import { messageAt, type Row, rowsOf } from '@/lib/world/readings/tree'
import type { StepId, StepView } from '@/lib/world/run'

/** `held`: on its way and not yet delivered. `arrived`: delivered last, and nothing else is on its way. */
export type RowState = 'past' | 'waiting' | 'held' | 'arrived' | 'future'

export type LadderRow = {
  readonly row: Row
  readonly state: RowState
  /** Where a click goes: the first step at which this is the message to look at. */
  readonly goTo: StepId
  /** How long everybody waited before the message was sent, in seconds. */
  readonly waited: number
}

/** Every message of the branch in the order in which they were sent, seen from the reader's step. */
export function ladderRows(stage: Pick<Stage, 'branch' | 'path' | 'step' | 'message'>): LadderRow[] {
  const reached = new Map(rowsOf(stage.path).map((row) => [row.message.id, row]))
  const firstSteps = firstStepByMessage(stage.branch)
  const waits = waitsBefore(stage.branch)
  return rowsOf(stage.branch).map((row) => ({
    row: reached.get(row.message.id) ?? row,
    state: stateOf(reached.get(row.message.id), stage),
    goTo: firstSteps.get(row.message.id) ?? row.sentIn,
    waited: waits.get(row.message.id) ?? 0,
  }))
}

function stateOf(reached: Row | undefined, stage: Pick<Stage, 'step' | 'message'>): RowState {
  if (!reached) return 'future'
  const inFlight = stage.step.inFlight.includes(reached.message.id)
  if (reached.message.id === stage.message?.id) return inFlight ? 'held' : 'arrived'
  return inFlight ? 'waiting' : 'past'
}

/** The waits since the last message, by the message that came after them. */
function waitsBefore(branch: readonly StepView[]): Map<number, number> {
  const waits = new Map<number, number>()
  let seconds = 0
  for (const { action, sent } of branch) {
    if (action?.type === 'act' && action.act.kind === 'wait') seconds += action.act.seconds
    const [first] = sent
    if (!first) continue
    waits.set(first.id, seconds)
    seconds = 0
  }
  return waits
}

function firstStepByMessage(branch: readonly StepView[]): Map<number, StepId> {
  const first = new Map<number, StepId>()
  branch.forEach((step, index) => {
    const id = messageAt(branch.slice(0, index + 1))?.id
    if (id !== undefined && !first.has(id)) first.set(id, step.id)
  })
  return first
}
