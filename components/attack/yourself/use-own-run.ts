'use client'

import { useState } from 'react'
import { goOn, startRun } from '@/lib/api/client'
import type { ContinueInput, Problem } from '@/lib/api/shapes'
import type { Action, RunView, StepView } from '@/lib/world/run'

/** A run in which the reader does what Mallory does. */
export type OwnRun = {
  readonly run: RunView | null
  readonly path: readonly StepView[]
  /** The steps that came of what was done last. */
  readonly latest: readonly StepView[]
  readonly busy: boolean
  readonly problem: Problem | null
  readonly begin: () => Promise<void>
  /** Does something; `goesOn`: and then lets everything go that is on its way because of it. */
  readonly act: (action: Action, goesOn: boolean) => Promise<void>
  readonly letAllGo: () => Promise<void>
}

type Kept = Pick<OwnRun, 'run' | 'path' | 'latest' | 'busy' | 'problem'>

const nothing: Kept = { run: null, path: [], latest: [], busy: false, problem: null }

/** The run of a flow, begun when it is asked for. */
export function useOwnRun(flow: string): OwnRun {
  const [kept, setKept] = useState<Kept>(nothing)
  const begin = async () => {
    setKept({ ...nothing, busy: true })
    const answer = await startRun({ flow, play: 'end' })
    if (answer.ok) setKept({ ...nothing, run: answer.value, path: answer.value.steps })
    else setKept({ ...nothing, problem: answer.problem })
  }
  const ask = async (inputs: readonly ((from: number) => ContinueInput)[]) => {
    const { run } = kept
    if (!run || kept.busy) return
    setKept({ ...kept, busy: true, problem: null })
    const { path, problem } = await walked(run.id, kept.path, inputs)
    setKept({ run, path, latest: path.slice(kept.path.length), busy: false, problem })
  }
  const on = (from: number): ContinueInput => ({ from, play: 'end' })
  return {
    ...kept,
    begin,
    act: (action, goesOn) => ask([(from) => ({ from, action }), ...(goesOn ? [on] : [])]),
    letAllGo: () => ask([on]),
  }
}

/** Asks for one thing after the other; what was reached before a problem stays. */
async function walked(
  id: string,
  before: readonly StepView[],
  inputs: readonly ((from: number) => ContinueInput)[],
): Promise<{ path: readonly StepView[]; problem: Problem | null }> {
  let path = before
  for (const input of inputs) {
    const answer = await goOn(id, input(path.at(-1)?.id ?? 0))
    if (!answer.ok) return { path, problem: answer.problem }
    path = [...path, ...answer.value.steps]
  }
  return { path, problem: null }
}
