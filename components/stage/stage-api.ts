/** Asks the server for steps. */

import { controlWords } from '@/content/labels/stage'
import type { StepId, StepView } from '@/lib/world/run'
import type { Problem, RunSource, StepInput } from './stage-model'

const words = controlWords.problem

export type StepAnswer =
  | { readonly ok: true; readonly steps: readonly StepView[]; readonly at: StepId }
  | { readonly ok: false; readonly problem: Problem }

type Ask = (run: string, input: StepInput) => Promise<StepAnswer>

/** Who is asked for steps. The world of a run in a file is not at hand. */
export const askFor: Readonly<Record<RunSource, Ask>> = {
  server: postStep,
  file: async () => ({ ok: false, problem: readOnly }),
}

/** Takes a step of a run on the server. Never throws: a network that fails is a problem like any other. */
async function postStep(run: string, input: StepInput): Promise<StepAnswer> {
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

const readOnly: Problem = { ...words.readOnly, status: 0, code: 'read_only' }

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { ...unreachable, title: words.unexplained, status: response.status }
  const body: Partial<Problem> = await response.json().catch(() => ({}))
  return { ...fallback, ...body }
}
