/** The story of the branch that the reader is on, and where in it the reader is. Pure: the hook around it is `use-story.ts`. */

import type { Flow } from '@/content/types'
import { beatNumbers, beatsFor, type ToldBeat, toldIn } from '@/lib/play/beats'
import { changedAt, type Stop, stopsIn } from '@/lib/play/stops'
import { onceFor } from '@/lib/world/memo'
import type { StepId, StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'

export type Told = {
  readonly beats: readonly ToldBeat[]
  readonly stops: readonly Stop[]
  /** The number of the beat of each step; 0 before the first. */
  readonly numbers: ReadonlyMap<StepId, number>
  /** True where somebody has left the story. */
  readonly isChanged: boolean
  /** True where nothing comes after the last step. */
  readonly isWhole: boolean
}

/** A branch as it is told with its settings. */
export function tellBranch(flow: Flow, settings: Settings, branch: readonly StepView[]): Told {
  const beats = toldIn(branch, beatsFor(flow, settings))
  return {
    beats,
    stops: stopsIn(branch, beats),
    numbers: beatNumbers(branch, beats),
    isChanged: changedAt(branch) < branch.length,
    isWhole: branch.at(-1)?.next === null,
  }
}

/** The stop to go on to; `null` where there is none further in the branch. */
export function stopAfter({ stops, numbers }: Told, branch: readonly StepView[], at: StepId): Stop | null {
  const place = placeIn(branch, at)
  const number = numbers.get(at) ?? 0
  return (
    stops.find((stop) => placeIn(branch, stop.step) > place && (stop.is !== 'beat' || stop.number > number)) ?? null
  )
}

/** The stop to go back to; `null` where only the start is left. */
export function stopBefore({ stops, numbers }: Told, branch: readonly StepView[], at: StepId): Stop | null {
  const place = placeIn(branch, at)
  const number = numbers.get(at) ?? 0
  const isHere = stops.some(({ step, is }) => step === at && is !== 'beat')
  return stops.findLast((stop) => placeIn(branch, stop.step) < place && (isHere || stop.number < number)) ?? null
}

const places = onceFor((branch: readonly StepView[]) => new Map(branch.map(({ id }, index) => [id, index])))

function placeIn(branch: readonly StepView[], step: StepId): number {
  return places(branch).get(step) ?? -1
}

/**
 * The ends of the paths that a reader of the story is shown: who knows what once the beat is over, and what is on the
 * screens: what somebody has to look at, else what is there while the key message is on its way.
 */
export function shownAt(told: Told, branch: readonly StepView[], at: StepId): { facts: StepId; screens: StepId } {
  const beat = told.beats[(told.numbers.get(at) ?? 0) - 1]
  const isResult = told.stops.some(({ step, is }) => step === at && is !== 'beat')
  if (!beat || beat.stop === null || beat.end === null || isResult) return { facts: at, screens: at }
  const stop = branch[placeIn(branch, beat.stop)]
  const end = branch[placeIn(branch, beat.end)]
  if (stop?.inFlight.length === 0) return { facts: beat.stop, screens: beat.stop }
  return { facts: beat.end, screens: end?.inFlight.length === 0 ? beat.end : beat.stop }
}
