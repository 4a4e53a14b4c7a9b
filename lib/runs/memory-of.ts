/** What a walk through a kept run remembers: what the store has of it. */
import { RunError } from '../play/errors'
import type { Memory } from '../play/memory'
import type { Place } from '../play/place'
import type { Store } from '../store/store'
import { worldFrom } from '../world/change'
import type { StepId } from '../world/run'
import type { Recent } from './recent'

export function memoryOf(run: string, store: Store, recent: Recent): Memory {
  return {
    reached: (step) => placeAt(run, step, store, recent),
    known: async (from, action, whatIf) => {
      const children = await store.children(run, from)
      const wanted = JSON.stringify(action)
      return children.find((child) => child.whatIf === whatIf && JSON.stringify(child.action) === wanted)?.id ?? null
    },
    starts: async () => (await store.children(run, null)).map(({ id }) => id),
  }
}

/** The world at a step, and the way there. @throws RunError `unknown_step`. */
export async function placeAt(run: string, step: StepId, store: Store, recent: Recent): Promise<Place> {
  const known = recent.recall(run, step)
  if (known) return known
  const kept = await store.path(run, step)
  if (!kept.length) throw new RunError('unknown_step', 'from', `The run has no step ${step}.`)
  const place = { path: kept.map(({ view }) => view), world: worldFrom(kept.map(({ change }) => change)), fresh: [] }
  recent.remember(run, place)
  return place
}
