/** Places that were reached lately. A world at a step never changes, so what is remembered can never be wrong: it saves reading it again. */
import type { StepId, StepView } from '../world/run'
import type { World } from '../world/world'

export type Reached = { readonly path: readonly StepView[]; readonly world: World }

const mostPlaces = 2000

/** The one used longest ago stands first. On `globalThis`, so that a step can find what a page has played: the two are bundled apart. */
const shared = globalThis as { claimcheckPlaces?: Map<string, Reached> }
shared.claimcheckPlaces ??= new Map()
const places = shared.claimcheckPlaces

/** Remembers the end of a path. */
export function remember(run: string, { path, world }: Reached): void {
  places.set(keyOf(run, path.at(-1)?.id ?? 0), { path, world })
  if (places.size > mostPlaces) places.delete(places.keys().next().value ?? '')
}

/** What was reached at this step, if it is still remembered. */
export function recall(run: string, step: StepId): Reached | undefined {
  const key = keyOf(run, step)
  const reached = places.get(key)
  if (!reached) return undefined
  places.delete(key)
  places.set(key, reached)
  return reached
}

function keyOf(run: string, step: StepId): string {
  return `${run} ${step}`
}
