/** The rows of the ladder as the reader's place in the branch makes them: what is behind, what is here, what is ahead. */

import { editIn, markOfTokens } from '@/components/stage/controls/say-change'
import type { Stage } from '@/components/stage/stage-model'
import { controlWords } from '@/content/labels/stage'
import { firstSteps } from '@/lib/world/readings/moments'
import { type Row, rowsOf } from '@/lib/world/readings/tree'
import type { StepId, StepView } from '@/lib/world/run'

const words = controlWords.ladder

/** `held`: on its way and not yet delivered. `arrived`: delivered last, and nothing else is on its way. */
export type RowState = 'past' | 'waiting' | 'held' | 'arrived' | 'future'

export type LadderRow = {
  readonly row: Row
  readonly state: RowState
  /** Where a click goes: the first step at which this is the message to look at. */
  readonly goTo: StepId
  /** How long everybody waited before the message was sent, in seconds. */
  readonly waited: number
  /** What was done to the message, in a word or two; `null` where nothing was. */
  readonly mark: string | null
}

/** Every message of the branch in the order in which they were sent, seen from the reader's step. */
export function ladderRows(stage: Pick<Stage, 'branch' | 'path' | 'step' | 'message'>): LadderRow[] {
  const reached = new Map(rowsOf(stage.path).map((row) => [row.message.id, row]))
  const first = firstSteps(stage.branch)
  const waits = waitsBefore(stage.branch)
  const steps = new Map(stage.branch.map((step) => [step.id, step]))
  return rowsOf(stage.branch).map((whole) => {
    const { id } = whole.message
    const row = reached.get(id) ?? whole
    return {
      row,
      state: stateOf(reached.get(id), stage),
      goTo: first.get(id) ?? row.sentIn,
      waited: waits.get(id) ?? 0,
      mark: markOf(row, row.deliveredIn === null ? undefined : steps.get(row.deliveredIn)),
    }
  })
}

function markOf({ message, original }: Row, deliveredIn: StepView | undefined): string | null {
  if (original) return (deliveredIn && markOfTokens(editIn(deliveredIn))) ?? words.changed
  return message.copyOf === undefined ? null : words.again
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
