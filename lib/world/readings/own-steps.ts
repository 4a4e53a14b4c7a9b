/** Steps that somebody chose to make: what a fresh run of the same flow and settings would not have. */
import { onceFor } from '../memo'
import type { Action, RunView, StepView } from '../run'
import { stepOf } from './tree'

/** True where somebody has left the story: by a what-if, a change, an act of their own, or other settings. */
export const hasOwnSteps: (run: RunView) => boolean = onceFor((run) => run.steps.some((step) => isOwn(run, step)))

/** The steps of a path that are no part of the story. A start with other settings is: its address names them. */
export function ownStepsOf(path: readonly StepView[]): StepView[] {
  return path.filter((step, at) => at > 0 && isOffStory(step, path[at - 1]))
}

function isOwn(run: RunView, step: StepView): boolean {
  if (step.parent === null) return step !== run.steps[0]
  return isOffStory(step, stepOf(run, step.parent))
}

function isOffStory({ whatIf, action }: StepView, before: StepView | undefined): boolean {
  return whatIf !== null || !isSameAction(action, before?.next ?? null)
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
