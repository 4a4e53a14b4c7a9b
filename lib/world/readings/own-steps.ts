/** Steps that somebody chose to make: what a fresh run of the same flow and settings would not have. */
import { onceFor } from '../memo'
import type { RunView, StepView } from '../run'
import { stepOf } from './tree'

/** True where somebody has left the story: by a what-if, a change, an act of their own, or other settings. */
export const hasOwnSteps: (run: RunView) => boolean = onceFor((run) => run.steps.some((step) => isOwn(run, step)))

function isOwn(run: RunView, step: StepView): boolean {
  if (step.parent === null) return step !== run.steps[0]
  const usual = stepOf(run, step.parent)?.next ?? null
  return step.whatIf !== null || textOf(step.action) !== textOf(usual)
}

/** The same whatever order the members stand in. */
function textOf(action: StepView['action']): string {
  return JSON.stringify(action, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
