/** Positions: every step of a branch has an address made of what happens there, never of a number. */

import type { StepView } from './run'
import { messageAt } from './tree'

/**
 * The address of the end of a path: the kind of the message in flight (`token-response`), or `after-` and
 * the kind of the last one delivered where nothing is in flight. The second time the same would occur in a
 * path it ends in `-2`, and so on. The start of a run is `start`.
 */
export function positionOf(path: readonly StepView[]): string {
  const names = path.map((_, index) => nameOf(path.slice(0, index + 1)))
  const name = names.at(-1) ?? 'start'
  const count = names.filter((candidate) => candidate === name).length
  return count > 1 ? `${name}-${count}` : name
}

/** The step of a path that has this address; `undefined` where none has. */
export function stepAtPosition(path: readonly StepView[], position: string): StepView | undefined {
  return path.find((_, index) => positionOf(path.slice(0, index + 1)) === position)
}

function nameOf(path: readonly StepView[]): string {
  const message = messageAt(path)
  if (!message) return 'start'
  return path.at(-1)?.inFlight.length ? message.kind : `after-${message.kind}`
}
