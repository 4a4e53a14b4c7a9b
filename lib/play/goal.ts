/** Whether a goal of a lab is reached: read off the steps of a run, which nobody but the real parties has made. */
import type { Goal } from '@/content/attacks/lab'
import { startLine } from '../world/http-text'
import type { Http } from '../world/message'
import type { StepView } from '../world/run'

/** The step in which it came true; `null` where it has not. */
export function reached(goal: Goal, path: readonly StepView[]): StepView | null {
  if (!('ends' in goal)) return path.find((step) => isIn(goal, step)) ?? null
  const last = path.findLast(({ delivered }) => delivered !== null)
  return last?.delivered?.kind === goal.ends && last.delivered.to === goal.to ? last : null
}

function isIn(goal: Exclude<Goal, { readonly ends: unknown }>, { delivered, facts, notes }: StepView): boolean {
  const has = (text: string) => text.includes(goal.contains ?? '')
  if ('arrives' in goal)
    return delivered?.kind === goal.arrives && delivered.to === goal.to && has(textOf(delivered.http))
  if ('knows' in goal) return (facts[goal.by] ?? []).some(({ name, value }) => name === goal.knows && has(value))
  return notes.some(({ party, code, text }) => party === goal.by && code === goal.notes && has(text))
}

function textOf(http: Http): string {
  return [startLine(http), ...http.headers.map((header) => header.join(': ')), http.body].join('\n')
}
