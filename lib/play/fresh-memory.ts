/** The memory of a walk that has only just been taken: the steps that were made on it. */
import type { StepId, StepView } from '../world/run'
import type { Memory } from './memory'
import type { FreshStep, Place } from './place'

/** What was reached on the way to a place, so that a second branch begins where the first one was. */
export function memoryOfFresh({ fresh }: Pick<Place, 'fresh'>): Memory {
  const byId = new Map(fresh.map((step) => [step.view.id, step]))
  return {
    reached: async (id) => placeAt(byId, id),
    known: async (from, action, whatIf) => {
      const wanted = JSON.stringify(action)
      const isIt = ({ view }: FreshStep) =>
        view.parent === from && view.whatIf === whatIf && JSON.stringify(view.action) === wanted
      return fresh.find(isIt)?.view.id ?? null
    },
    starts: async () => fresh.flatMap(({ view }) => (view.parent === null ? [view.id] : [])),
  }
}

function placeAt(byId: ReadonlyMap<StepId, FreshStep>, id: StepId): Place {
  const end = byId.get(id)
  if (!end) throw new Error(`Step ${id} was not made on this walk.`)
  const path: StepView[] = []
  for (let step: FreshStep | undefined = end; step; step = byId.get(step.view.parent ?? -1)) path.push(step.view)
  return { path: path.reverse(), world: end.world, fresh: [] }
}
