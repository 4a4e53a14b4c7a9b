'use client'

import { useState } from 'react'
import { goOn, startRun } from '@/lib/api/client'
import type { Problem } from '@/lib/api/shapes'
import type { Message } from '@/lib/world/message'
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
  /** Does something; `goesOn`: and then lets everything go that is on its way because of it, but for what is kept back. */
  readonly act: (action: Action, goesOn: boolean) => Promise<void>
  readonly letAllGo: () => Promise<void>
}

/** True for a message that is to stay where it is. */
export type Keeps = (message: Message) => boolean

type Kept = Pick<OwnRun, 'run' | 'path' | 'latest' | 'busy' | 'problem'>

const nothing: Kept = { run: null, path: [], latest: [], busy: false, problem: null }

const keepsNothing: Keeps = () => false

/** The run of a flow, begun when it is asked for. */
export function useOwnRun(flow: string, keeps: Keeps = keepsNothing): OwnRun {
  const [kept, setKept] = useState<Kept>(nothing)
  const begin = async () => {
    setKept({ ...nothing, busy: true })
    const answer = await startRun({ flow, play: 'end' })
    if (answer.ok) setKept({ ...nothing, run: answer.value, path: answer.value.steps })
    else setKept({ ...nothing, problem: answer.problem })
  }
  const walk = async (first: Action | null, goesOn: boolean) => {
    const { run } = kept
    if (!run || kept.busy) return
    setKept({ ...kept, busy: true, problem: null })
    const { path, problem } = await walked({ run: run.id, first, goesOn, keeps }, kept.path)
    setKept({ run, path, latest: path.slice(kept.path.length), busy: false, problem })
  }
  return { ...kept, begin, act: walk, letAllGo: () => walk(null, true) }
}

type Walking = {
  readonly run: string
  readonly first: Action | null
  readonly goesOn: boolean
  readonly keeps: Keeps
}

/** More than any story has. */
const mostSteps = 120

/** Takes a step, and goes on with what follows by itself. What was reached before a problem stays. */
async function walked(
  { run, first, goesOn, keeps }: Walking,
  before: readonly StepView[],
): Promise<{ path: readonly StepView[]; problem: Problem | null }> {
  let path = before
  for (let action = first ?? nextIn(path, keeps); action; action = goesOn ? nextIn(path, keeps) : null) {
    const answer = await goOn(run, { from: path.at(-1)?.id ?? 0, action })
    if (!answer.ok) return { path, problem: answer.problem }
    path = [...path, ...answer.value.steps]
    if (path.length > before.length + mostSteps) break
  }
  return { path, problem: null }
}

/** What follows by itself; nothing, where that is to let go of what is kept back. */
function nextIn(path: readonly StepView[], keeps: Keeps): Action | null {
  const next = path.at(-1)?.next ?? null
  if (next?.type !== 'deliver') return next
  const message = path.flatMap(({ sent }) => sent).find(({ id }) => id === next.message)
  return message && keeps(message) ? null : next
}
