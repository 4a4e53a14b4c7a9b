/** Asks the server for steps. */

import { controlWords } from '@/content/labels/stage'
import type { StepId, StepView } from '@/lib/world/run'
import type { Problem, StepAnswer, StepInput } from './stage-model'

const words = controlWords.problem

/** Takes a step of a run on the server. Never throws: a network that fails is a problem like any other. */
export async function goOn(run: string, input: StepInput): Promise<StepAnswer> {
  try {
    const response = await fetch(`/api/runs/${encodeURIComponent(run)}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    if (!response.ok) return { ok: false, problem: await problemOf(response) }
    const { steps, at }: { steps: StepView[]; at: StepId } = await response.json()
    return { ok: true, steps, at }
  } catch {
    return { ok: false, problem: unreachable }
  }
}

const unreachable: Problem = {
  ...words.unreachable,
  status: 0,
  code: 'unreachable',
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { ...unreachable, title: words.unexplained, status: response.status }
  const body: Partial<Problem> = await response.json().catch(() => ({}))
  return { ...fallback, ...body }
}
