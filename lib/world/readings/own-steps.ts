/** Steps that somebody chose to make: what a fresh run of the same flow and settings would not have. */
import { onceFor } from '../memo'
import type { Action, RunView, StepView } from '../run'
import { stepOf } from './tree'

/** True where somebody has left the story: by a what-if, a change, an act of their own, or other settings. */
export const hasOwnSteps: (run: RunView) => boolean = onceFor((run) => run.steps.some((step) => isOwn(run, step)))

function isOwn(run: RunView, step: StepView): boolean {
  if (step.parent === null) return step !== run.steps[0]
  const usual = stepOf(run, step.parent)?.next ?? null
  return step.whatIf !== null || !isSameAction(step.action, usual)
}

/** True where both do the same, in whatever order their members stand. */
export function isSameAction(one: Action | null, other: Action | null): boolean {
  return textOf(one) === textOf(other)
}

function textOf(action: Action | null): string {
  return JSON.stringify(action, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
