/** Where a branch is: its steps, and the world after the last of them. */
import type { WorldChange } from '../world/change'
import type { StepView } from '../world/run'
import type { World } from '../world/world'

/** A step that has just been made: what the page gets of it, and what it changed in the world. */
export type FreshStep = { readonly view: StepView; readonly change: WorldChange }

export type Place = {
  readonly path: readonly StepView[]
  readonly world: World
  /** The steps that were made on the way and did not exist before. */
  readonly fresh: readonly FreshStep[]
}
