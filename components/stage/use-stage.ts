'use client'

import { useCallback, useMemo, useReducer, useRef } from 'react'
import type { Flow } from '@/content/types'
import type { ContinueInput } from '@/lib/api/shapes'
import { keysIn } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import { messageAt, pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { Action, RunView, StepId, StepView } from '@/lib/world/run'
import { askFor } from './stage-api'
import type { RunSource, Stage } from './stage-model'
import { openedAt, stageReducer } from './stage-state'

/** What the root of the stage has beyond what its panes are given. */
export type StageControl = Stage & {
  /** Changes to the branch that ends in this step. */
  readonly openBranch: (leaf: StepId) => void
  /** The step that Next moves to without asking the server; `null` at the end of the branch. */
  readonly nextStep: StepView | null
  readonly previousStep: StepView | null
  /** What Next does: what made the next step of the branch, else what the flow does by default; `null` where neither is. */
  readonly nextAction: Action | null
  /** Moves on: to the next step of the branch, or to the one that the server makes. */
  readonly next: () => void
  readonly back: () => void
}

type Opened = { readonly flow: Flow; readonly run: RunView; readonly at: StepId; readonly source: RunSource }

/** The state of the stage: a run, the branch the reader is on, and the reader's step on it. */
export function useStage({ flow, run, at, source }: Opened): StageControl {
  const [state, dispatch] = useReducer(stageReducer, undefined, () => openedAt(run, at))
  const take = useTake(state.run.id, source, dispatch)
  const go = useCallback((step: StepId) => dispatch({ type: 'go', step }), [])
  const openBranch = useCallback((leaf: StepId) => dispatch({ type: 'branch', leaf }), [])
  const follow = useCallback((value: string | null) => dispatch({ type: 'follow', value }), [])
  const view = useMemo(() => viewOf(state.run, state.leaf, state.at, source), [state.run, state.leaf, state.at, source])
  const jwks = useMemo(() => jwksOf(state.run, view.branch), [state.run, view.branch])
  const { run: current, busy, problem, followed } = state
  return useMemo(() => {
    const next = () => {
      if (view.nextStep) go(view.nextStep.id)
      else if (view.nextAction) void take({ from: view.step.id, action: view.nextAction })
    }
    const back = () => {
      if (view.previousStep) go(view.previousStep.id)
    }
    const acts = { go, take, follow, openBranch, next, back }
    return {
      flow,
      run: current,
      source,
      ...view,
      jwks,

      busy,
      problem,
      followed,
      ...acts,
    }
  }, [flow, current, source, view, jwks, busy, problem, followed, go, take, follow, openBranch])
}

/** Asks the server for steps, one question at a time. */
function useTake(run: string, source: RunSource, dispatch: React.Dispatch<Parameters<typeof stageReducer>[1]>) {
  const asking = useRef(false)
  return useCallback(
    async (input: ContinueInput) => {
      if (asking.current) return
      asking.current = true
      dispatch({ type: 'asked' })
      const answer = await askFor[source](run, input)
      asking.current = false
      dispatch(answer.ok ? { type: 'answered', ...answer.value } : { type: 'refused', problem: answer.problem })
    },
    [run, source, dispatch],
  )
}

function viewOf(run: RunView, leaf: StepId, at: StepId, source: RunSource) {
  const branch = pathTo(run, leaf)
  const index = branch.findIndex(({ id }) => id === at)
  const path = branch.slice(0, index + 1)
  const step = path.at(-1)
  if (!step) throw new Error(`Step ${at} is not on the way to step ${leaf}.`)
  const message = messageAt(path)
  const nextStep = branch[index + 1] ?? null
  // A message to nobody cannot be delivered, and nothing in a run that can only be read.
  const cannot = source === 'file' || (step.inFlight.length > 0 && message?.to === null)
  const byDefault = cannot ? null : step.next
  const nextAction = nextStep?.action ?? byDefault
  const settings = settingsAt(run, at)
  return { branch, path, step, settings, message, nextStep, nextAction, previousStep: branch[index - 1] ?? null }
}

/** The keys that were fetched in this branch, else in one of the same world: what signatures are checked with. */
function jwksOf(run: RunView, branch: readonly StepView[]): Stage['jwks'] {
  const elsewhere = run.steps.find(({ id, sent }) => sent.some(isKeys) && pathTo(run, id)[0]?.id === branch[0]?.id)
  const found = branch.flatMap(({ sent }) => sent).find(isKeys) ?? elsewhere?.sent.find(isKeys)
  const set = found && keysIn(found.http)
  return set ? { set, message: found.id } : null
}

function isKeys({ kind }: Message): boolean {
  return kind === 'jwks-response'
}
