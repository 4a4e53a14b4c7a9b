/** Asks the server for steps. */

import { controlWords } from '@/content/words/stage-controls'
import type { StepView } from '@/lib/world/run'
import type { Problem, StepInput } from './stage-model'

const words = controlWords.problem

export type StepAnswer =
  | { readonly ok: true; readonly steps: readonly StepView[] }
  | { readonly ok: false; readonly problem: Problem }

/** Takes a step of a run on the server. Never throws: a network that fails is a problem like any other. */
export async function postStep(run: string, input: StepInput): Promise<StepAnswer> {
  try {
    const response = await fetch(`/api/runs/${encodeURIComponent(run)}/steps`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    if (!response.ok) return { ok: false, problem: await problemOf(response) }
    const { steps }: { steps: StepView[] } = await response.json()
    return { ok: true, steps }
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
