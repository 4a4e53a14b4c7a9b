/** Where a branch is: its steps, and the world after the last of them. */
import type { StepView } from '../world/run'
import type { World } from '../world/world'

/** A step that has just been made: what the page gets of it, the world that came out of it, and the one before; `null` for a start. */
export type FreshStep = { readonly view: StepView; readonly world: World; readonly before: World | null }

export type Place = {
  readonly path: readonly StepView[]
  readonly world: World
  /** The steps that were made on the way and did not exist before. */
  readonly fresh: readonly FreshStep[]
}
