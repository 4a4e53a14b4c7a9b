/** A step as it is handed to the store. */
import type { FreshStep } from '../play/place'
import type { KeptStep } from '../store/store'
import { changeBetween, startOf } from '../world/change'

/** What the page gets of a step, and what it changed in the world. */
export function keptOf({ view, world, before }: FreshStep): KeptStep {
  return { view, change: before ? changeBetween(before, world) : startOf(world) }
}
