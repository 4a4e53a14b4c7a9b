/** Places that were reached lately. A world at a step never changes, so what is remembered can never be wrong: it saves reading it again. */
import { LRUCache } from 'lru-cache'
import type { Place } from '../play/place'
import type { StepId, StepView } from '../world/run'

export type Recent = {
  /** Remembers the end of a path. */
  readonly remember: (run: string, place: Place) => void
  /** The steps of a run at which a place is remembered. */
  readonly steps: (run: string) => readonly StepId[]
  /** What was reached at this step, if it is still remembered. */
  readonly recall: (run: string, step: StepId) => Place | undefined
}

type Places = ReadonlyMap<StepId, Place>

/** Of one run; they share most of their steps. Enough for a reader who goes back and tries something else. */
const mostPlaces = 8

/** Remembers about so many bytes, and forgets first the runs that were not asked for longest. */
export function createRecent(maxSize: number): Recent {
  const runs = new LRUCache<string, Places>({ maxSize, sizeCalculation: weightOf })
  return {
    remember: (run, { path, world }) => {
      const id = path.at(-1)?.id ?? 0
      const others = [...(runs.get(run) ?? [])].filter(([step]) => step !== id)
      runs.set(run, new Map([...others.slice(1 - mostPlaces), [id, { path, world, fresh: [] }]]))
    },
    steps: (run) => [...(runs.get(run)?.keys() ?? [])],
    recall: (run, step) => runs.get(run)?.get(step),
  }
}

function weightOf(places: Places): number {
  const steps = new Set([...places.values()].flatMap(({ path }) => path))
  return [...steps].reduce((sum, step) => sum + weightOfStep(step), 1)
}

const weights = new WeakMap<StepView, number>()
const perStep = 2048

/** A step is weighed once. What parties know and show grows with what was sent. */
function weightOfStep(step: StepView): number {
  const weight = weights.get(step) ?? JSON.stringify([step.sent, step.facts]).length * 2 + perStep
  weights.set(step, weight)
  return weight
}
