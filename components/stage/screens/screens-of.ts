/** Who has a screen, and whose turn it is on one. */

import type { Stage } from '@/components/stage/stage-model'
import type { PartyId } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

/** The parties of a run that show something to a person, in the order of their lanes. */
export function screensOf({ parties }: RunView): PartyId[] {
  return parties.filter(({ role }) => role === 'browser' || role === 'device').map(({ id }) => id)
}

/** The party on whose screen a person has to do something now; `null` where nobody has. */
export function turnOnScreen({ run, step }: Pick<Stage, 'run' | 'step'>): PartyId | null {
  const { next } = step
  if (next?.type !== 'act' || next.act.kind === 'wait') return null
  return screensOf(run).includes(next.party) ? next.party : null
}

/** The id of the heading over the screen of a party. */
export function screenHeading(party: PartyId): string {
  return `screen-${party}`
}
