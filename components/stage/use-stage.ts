'use client'

import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Flow } from '@/content/types'
import type { ContinueInput, Walked } from '@/lib/api/shapes'
import { keysIn } from '@/lib/jwt/find'
import type { Message } from '@/lib/world/message'
import { messageAt, pathTo, settingsAt } from '@/lib/world/readings/tree'
import type { Action, RunView, StepId, StepView } from '@/lib/world/run'
import type { RunSource, Stage, Stuck } from './stage-model'
import { openedAt, type StageEvent, stageReducer } from './stage-state'
import { stuckAt } from './stuck'
import { useNext } from './use-next'

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
  /** Asks for the rest of the branch; the reader stays. A refusal lands in `problem`. */
  readonly playOn: () => Promise<void>
}

type Opened = {
  readonly flow: Flow
  readonly run: RunView
  readonly at: StepId
  readonly source: RunSource
  /** The value that is followed at first. */
  readonly followed: string | null
  readonly tab?: string
  /** The end of the branch that is shown at first; through `at` there may be several. */
  readonly leaf?: StepId
}

/** The state of the stage: a run, the branch the reader is on, and the reader's step on it. */
export function useStage({ flow, run, at, source, ...wanted }: Opened): StageControl {
  const [state, dispatch] = useReducer(stageReducer, undefined, () => openedAt(run, at, wanted))
  const { take, playOn, isAsking } = useTake(state.run.id, state.leaf, source, dispatch)
  useArrivals(state.run.id, source, dispatch)
  const awake = useAwake()
  const go = useCallback((step: StepId) => dispatch({ type: 'go', step }), [])
  const openBranch = useCallback((leaf: StepId) => dispatch({ type: 'branch', leaf }), [])
  const follow = useCallback((value: string | null) => dispatch({ type: 'follow', value }), [])
  const openTab = useCallback((tab: string) => dispatch({ type: 'tab', tab }), [])
  const { readOnly } = source
  const view = useMemo(
    () => viewOf(state.run, state.leaf, state.at, readOnly),
    [state.run, state.leaf, state.at, readOnly],
  )
  const whole = awake || view.branch.length <= shortBranch
  const jwks = useMemo(() => jwksOf(state.run, view.branch), [state.run, view.branch])
  const { run: current, busy, problem, followed, tab } = state
  const next = useNext(view, state, { go, take, isAsking })
  return useMemo(() => {
    const back = () => {
      if (view.previousStep) go(view.previousStep.id)
    }
    const acts = { go, take, playOn, follow, openTab, openBranch, next, back }
    return {
      flow,
      run: current,
      source,
      ...view,
      jwks,
      whole,
      busy,
      problem,
      followed,
      tab,
      ...acts,
    }
  }, [
    flow,
    current,
    source,
    view,
    jwks,
    whole,
    busy,
    problem,
    followed,
    tab,
    go,
    take,
    playOn,
    follow,
    openTab,
    openBranch,
    next,
  ])
}

type Dispatch = (event: StageEvent) => void

/** A branch of so many steps is read and drawn at once, on the server too. */
const shortBranch = 60

/** True once the page runs: what can wait until then is done without holding up the reader. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => startTransition(() => setAwake(true)), [])
  return awake
}

/** Takes in the steps that come by themselves. */
function useArrivals(run: string, { watch }: RunSource, dispatch: Dispatch) {
  useEffect(
    () => watch?.(run, (steps) => startTransition(() => dispatch({ type: 'arrived', steps }))),
    [run, watch, dispatch],
  )
}

/** Asks the source for steps, one question at a time. */
function useTake(run: string, leaf: StepId, source: RunSource, dispatch: Dispatch) {
  const asking = useRef(false)
  const ask = useCallback(
    async (input: ContinueInput, answered: (walked: Walked) => StageEvent) => {
      if (asking.current) return null
      asking.current = true
      dispatch({ type: 'asked' })
      const answer = await source.ask(run, input)
      asking.current = false
      dispatch(answer.ok ? answered(answer.value) : { type: 'refused', problem: answer.problem })
      return answer.ok ? answer.value : null
    },
    [run, source, dispatch],
  )
  const playOn = useCallback(
    async (from: StepId = leaf) => {
      await ask({ from, play: 'end' }, ({ steps }) => ({ type: 'played', steps }))
    },
    [ask, leaf],
  )
  const take = useCallback(
    async (input: ContinueInput) => {
      const walked = await ask(input, (answer) => ({ type: 'answered', ...answer }))
      // What somebody did by hand goes on by itself, as the story does: what is still to come can be seen.
      if (walked && isHand(input) && walked.steps.at(-1)?.next) await playOn(walked.at)
    },
    [ask, playOn],
  )
  return useMemo(() => ({ take, playOn: () => playOn(), isAsking: () => asking.current }), [take, playOn])
}

function isHand(input: ContinueInput): boolean {
  return 'action' in input && input.action.type === 'act' && input.play === undefined
}

function viewOf(run: RunView, leaf: StepId, at: StepId, readOnly: boolean) {
  const branch = pathTo(run, leaf)
  const index = branch.findIndex(({ id }) => id === at)
  const path = branch.slice(0, index + 1)
  const step = path.at(-1)
  if (!step) throw new Error(`Step ${at} is not on the way to step ${leaf}.`)
  const message = messageAt(path)
  const nextStep = branch[index + 1] ?? null
  const stuck = nextStep ? null : stuckAt(step, message)
  const nextAction = nextStep ? nextStep.action : actionFrom(step, readOnly, stuck)
  const settings = settingsAt(run, at)
  return { branch, path, step, settings, message, stuck, nextStep, nextAction, previousStep: branch[index - 1] ?? null }
}

/** What the flow does by default, where anything can be done: a run that can only be read goes no further. */
function actionFrom({ next }: StepView, readOnly: boolean, stuck: Stuck | null): Action | null {
  return readOnly || stuck ? null : next
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
