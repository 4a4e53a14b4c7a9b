/** The state behind the stage, and how it changes. Pure: the hook around it talks to the server. */

import type { Problem } from '@/lib/api/shapes'
import { stepAsFarAs } from '@/lib/world/readings/positions'
import { leafFrom, pathTo, stepOf } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'

export type StageState = {
  readonly run: RunView
  /** The end of the branch the reader is on. */
  readonly leaf: StepId
  /** The step the reader is at: on the path to `leaf`. */
  readonly at: StepId
  readonly followed: string | null
  /** The id of the tab in which a message is read, where it has that one. */
  readonly tab: string
  readonly busy: boolean
  readonly problem: Problem | null
}

export type StageEvent =
  | { readonly type: 'go'; readonly step: StepId }
  /**
   * Changes to the branch that ends in `leaf`, at the first of its steps that the old one does not share. With other
   * settings they share none: then to where the reader was.
   */
  | { readonly type: 'branch'; readonly leaf: StepId }
  | { readonly type: 'asked' }
  | { readonly type: 'answered'; readonly steps: readonly StepView[]; readonly at: StepId }
  /** Steps that nobody asked for here. The reader stays; a branch that they go on with has become longer. */
  | { readonly type: 'arrived'; readonly steps: readonly StepView[] }
  /** The rest of the branch, which was asked for: the reader stays. */
  | { readonly type: 'played'; readonly steps: readonly StepView[] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'follow'; readonly value: string | null }
  | { readonly type: 'tab'; readonly tab: string }

/** What of the way in which a run is shown can be asked for beforehand. */
type Wanted = Partial<Pick<StageState, 'leaf' | 'followed' | 'tab'>>

/** The state of a run that has just been opened at a step. */
export function openedAt(run: RunView, at: StepId, wanted: Wanted = {}): StageState {
  const { leaf = leafFrom(run, at), followed = null, tab = 'explained' } = wanted
  return { run, at, leaf, followed, tab, busy: false, problem: null }
}

/** The state after an event. Changes nothing that it is given. */
export function stageReducer(state: StageState, event: StageEvent): StageState {
  switch (event.type) {
    case 'go':
      return { ...goTo(state, event.step), problem: null }
    case 'branch':
      return { ...enterBranch(state, event.leaf), problem: null }
    case 'asked':
      return { ...state, busy: true, problem: null }
    case 'answered':
      return withSteps({ ...state, busy: false }, event.steps, event.at)
    case 'arrived':
      return withArrived(state, event.steps)
    case 'played':
      return { ...withArrived(state, event.steps), busy: false }
    case 'refused':
      return { ...state, busy: false, problem: event.problem }
    case 'follow':
      return { ...state, followed: event.value }
    case 'tab':
      return { ...state, tab: event.tab }
  }
}

/** Going to a step of the same branch stays on it; going elsewhere changes to the branch through that step. */
function goTo(state: StageState, step: StepId): StageState {
  const onBranch = pathTo(state.run, state.leaf).some(({ id }) => id === step)
  return { ...state, at: step, leaf: onBranch ? state.leaf : leafFrom(state.run, step) }
}

function enterBranch(state: StageState, leaf: StepId): StageState {
  const shared = new Set(pathTo(state.run, state.leaf).map(({ id }) => id))
  const path = pathTo(state.run, leaf)
  const first = path.find(({ id }) => !shared.has(id))
  const same = first && first === path[0] ? stepAsFarAs(path, pathTo(state.run, state.at)) : undefined
  return { ...state, leaf, at: same?.id ?? first?.id ?? state.at }
}

/** The server answers with new steps or with ones that were there already, and says where to go. */
function withSteps(state: StageState, steps: readonly StepView[], at: StepId): StageState {
  if (steps.length === 0) return state
  const run = grown(state.run, steps)
  return { ...state, run, at, leaf: leafFrom(run, at) }
}

function withArrived(state: StageState, steps: readonly StepView[]): StageState {
  const run = grown(state.run, steps)
  return run === state.run ? state : { ...state, run, leaf: leafFrom(run, state.leaf) }
}

/** The run with those of the steps that it does not have; the very same run where it has them all. */
function grown(run: RunView, steps: readonly StepView[]): RunView {
  const fresh = steps.filter(({ id }) => stepOf(run, id) === undefined)
  return fresh.length === 0 ? run : { ...run, steps: [...run.steps, ...fresh] }
}
