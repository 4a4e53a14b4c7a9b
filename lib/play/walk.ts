/** How a walk through a run is taken: through which flow, by which step, at what time, and in memory of which steps. */
import type { Flow } from '@/content/types'
import type { Action, StepId } from '../world/run'
import type { Step, Stepped } from '../world/step'
import type { World } from '../world/world'
import type { Memory } from './memory'

export type Walk = {
  readonly flow: Flow
  readonly step: Step
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly memory: Memory
  /** What the first step gets that is made on this walk. Those after it count up. */
  readonly firstId: StepId
  /** What came of the act that the story goes on with, where it was tried: it need not be done a second time. */
  readonly tried: WeakMap<World, Tried>
}

export type Tried = { readonly action: Action; readonly stepped: Stepped }

export type WalkInput = Omit<Walk, 'tried' | 'now'> & Partial<Pick<Walk, 'now'>>

export function newWalk(input: WalkInput): Walk {
  return { now: Date.now, ...input, tried: new WeakMap() }
}
