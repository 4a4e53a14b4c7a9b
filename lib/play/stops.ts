/** Where a reader of the story stops in a branch: in each of its beats, and in what came of a change, where it was refused or ended. */
import { isSameAction } from '../world/readings/own-steps'
import type { StepId, StepView } from '../world/run'
import { beatNumbers, type ToldBeat } from './beats'

export type Stop = {
  readonly step: StepId
  /** That of its beat. */
  readonly number: number
  /** `refusal`: somebody has refused what was changed. `end`: it came to nothing more. */
  readonly is: 'beat' | 'refusal' | 'end'
}

/** The stops of a branch, in order. No two are at one step. */
export function stopsIn(branch: readonly StepView[], told: readonly ToldBeat[]): Stop[] {
  const numbers = beatNumbers(branch, told)
  const places = new Map(branch.map(({ id }, index) => [id, index]))
  const ofBeats = told.flatMap(({ number, stop }): Stop[] =>
    stop === null ? [] : [{ step: stop, number, is: 'beat' }],
  )
  const changed = stopsAfter(branch.slice(changedAt(branch)), numbers)
  const all = [...new Map([...ofBeats, ...changed].map((stop) => [stop.step, stop])).values()]
  return all.sort((a, b) => (places.get(a.step) ?? 0) - (places.get(b.step) ?? 0))
}

/** The index of the first step of a branch that is not what the story does by itself; the number of its steps where all are. */
export function changedAt(branch: readonly StepView[]): number {
  const at = branch.findIndex((step, index) => index > 0 && isOwn(step, branch[index - 1]))
  return at < 0 ? branch.length : at
}

/** What was meddled with is refused, or comes to an end; before that it goes on like any other story. */
function stopsAfter(steps: readonly StepView[], numbers: ReadonlyMap<StepId, number>): Stop[] {
  const refusal = steps.find(({ notes }) => notes.some(({ refused }) => refused))
  const leaf = steps.at(-1)
  const found: Stop[] = []
  if (leaf && !leaf.next) found.push({ step: leaf.id, number: numbers.get(leaf.id) ?? 0, is: 'end' })
  if (refusal) found.push({ step: refusal.id, number: numbers.get(refusal.id) ?? 0, is: 'refusal' })
  return found
}

function isOwn(step: StepView, before: StepView | undefined): boolean {
  return step.whatIf !== null || !isSameAction(step.action, before?.next ?? null)
}
