/** What a walk through a kept run remembers: what the store has of it. */
import { RunError } from '../play/errors'
import type { Memory } from '../play/memory'
import type { Place } from '../play/place'
import type { KeptStep, Store } from '../store/store'
import { worldAfter, worldFrom } from '../world/change'
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

/**
 * The world at a step, and the way there. Another process may have made the last steps: only those are read that come
 * after what is remembered here.
 *
 * @throws RunError `unknown_step`.
 */
export async function placeAt(run: string, step: StepId, store: Store, recent: Recent): Promise<Place> {
  const known = recent.recall(run, step)
  if (known) return known
  const kept = await store.path(run, step, recent.steps(run))
  const [first] = kept
  if (!first) throw new RunError('unknown_step', 'from', `The run has no step ${step}.`)
  const place = placeFrom(first.view.parent === null ? undefined : recent.recall(run, first.view.parent), kept)
  recent.remember(run, place)
  return place
}

/** `before`: where the first of these steps was taken; nothing, where it is a start. */
function placeFrom(before: Place | undefined, kept: readonly KeptStep[]): Place {
  const changes = kept.map(({ change }) => change)
  const world = before ? worldAfter(before.world, changes) : worldFrom(changes)
  return { path: [...(before?.path ?? []), ...kept.map(({ view }) => view)], world, fresh: [] }
}
