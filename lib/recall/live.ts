/** The run that is made for an attempt, and the message that is held in it. */
import type { StagePlace } from '@/content/evidence'
import { type Answer as Answered, orThrow } from '../api/client'
import type { ContinueInput, StartInput, Walked } from '../api/shapes'
import type { Message } from '../world/message'
import { stepAtPosition } from '../world/readings/positions'
import { leafFrom, messageAt, pathTo } from '../world/readings/tree'
import type { RunView, StepView } from '../world/run'

/** Who plays: the API's client on the page, the runs themselves in a test. */
export type Player = {
  readonly startRun: (input: StartInput) => Promise<Answered<RunView>>
  readonly goOn: (id: string, input: ContinueInput) => Promise<Answered<Walked>>
}

export type LiveRun = {
  readonly run: RunView
  /** The step at which the message is held. */
  readonly at: StepView
  readonly path: readonly StepView[]
  /** `null` at a place where nothing is in flight. */
  readonly message: Message | null
}

/** @throws Error with the words of the problem, where the server cannot play it; and where the story has no such place. */
export async function makeLive({ flow, at, settings, whatIf }: StagePlace, player: Player): Promise<LiveRun> {
  const start: StartInput = { flow, ...(settings && { settings }), play: 'end' }
  const run = await orThrow(player.startRun(start))
  const held = heldAt(run, at)
  if (whatIf === undefined) return held
  throw new Error(`A live item is held in the story, and not in the branch of "${whatIf}".`)
}

/** The first place of this name in the story of the run. */
export function heldAt(run: RunView, position: string): LiveRun {
  const story = pathTo(run, leafFrom(run, 0))
  const at = stepAtPosition(story, position)
  if (!at) throw new Error(`The story of "${run.flow}" has no "${position}".`)
  const path = pathTo(run, at.id)
  return { run, at, path, message: messageAt(path) }
}

/** The run of an attempt. @throws Error where a live item has none. */
export function needed(live: LiveRun | null): LiveRun {
  if (!live) throw new Error('A live item is judged in a run, and there is none.')
  return live
}
