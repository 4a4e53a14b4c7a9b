/** Positions: every step of a branch has an address made of what happens there, never of a number. */

import type { StepView } from '../run'
import { messageAt } from './tree'

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
  const here = positionsOf(path)
  const closest = positionsOf(other).findLast((position) => here.includes(position))
  return closest === undefined ? undefined : path[here.indexOf(closest)]
}

/** The address of every step of a path. */
function positionsOf(path: readonly StepView[]): string[] {
  const counts = new Map<string, number>()
  return path.map((_, index) => {
    const name = nameOf(path.slice(0, index + 1))
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count > 1 ? `${name}-${count}` : name
  })
}

function nameOf(path: readonly StepView[]): string {
  const message = messageAt(path)
  if (!message) return 'start'
  return path.at(-1)?.inFlight.length ? message.kind : `after-${message.kind}`
}
