/** Positions: every step of a branch has an address made of what happens there, never of a number. */

import { onceFor } from '../memo'
import type { Message } from '../message'
import type { StepView } from '../run'
import { messagesAt } from './moments'

/**
 * The address of the end of a path: the kind of the message in flight (`token-response`), or `after-` and
 * the kind of the last one delivered where nothing is in flight. The second time the same would occur in a
 * path it ends in `-2`, and so on. The start of a run is `start`.
 */
export function positionOf(path: readonly StepView[]): string {
  return positionsOf(path).at(-1) ?? 'start'
}

/** The step of a path that has this address; `undefined` where none has. */
export function stepAtPosition(path: readonly StepView[], position: string): StepView | undefined {
  return path[positionsOf(path).indexOf(position)]
}

/** The step of a path that is where the end of another path is, or else where the closest of its steps before that is. */
export function stepAsFarAs(path: readonly StepView[], other: readonly StepView[]): StepView | undefined {
  const here = new Map(positionsOf(path).map((position, index) => [position, path[index]]))
  const closest = positionsOf(other).findLast((position) => here.has(position))
  return closest === undefined ? undefined : here.get(closest)
}

/** The address of every step of a path. No two are the same. */
const positionsOf: (path: readonly StepView[]) => readonly string[] = onceFor((path) => {
  const messages = messagesAt(path)
  const counts = new Map<string, number>()
  return path.map((step, index) => {
    const name = nameOf(step, messages[index] ?? null)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count > 1 ? `${name}-${count}` : name
  })
})

function nameOf(step: StepView, message: Message | null): string {
  if (!message) return 'start'
  return step.inFlight.length > 0 ? message.kind : `after-${message.kind}`
}
