/** Who has which lane in a picture of an attack: Mallory and her browser share one. */
import type { Lane } from '@/components/picture/lanes'
import { type Cast, castOf, nameOf, termOf } from '@/components/stage/party-names'
import type { PartyId } from '@/lib/world/message'

export type AttackLanes = {
  readonly lanes: readonly Lane[]
  /** Counted from 0; -1 for nobody. */
  readonly laneOf: (party: PartyId | null) => number
}

/** The lanes of a run, in the order of its parties. `browser` is Mallory’s own. */
export function attackLanes(cast: Cast, browser: PartyId | undefined): AttackLanes {
  const attacker = cast.parties.find(({ role }) => role === 'attacker')?.id
  const shown = cast.parties.filter(({ id }) => id !== browser)
  const lanes = shown.map(({ id, role }) => {
    const name = nameOf(cast, id)
    return { id, role, name, short: castOf(cast, id)?.who ?? name, term: termOf(cast, id) }
  })
  return { lanes, laneOf: (party) => lanes.findIndex(({ id }) => id === (party === browser ? attacker : party)) }
}
