/** A clock that is wrong: two hours, as in another time zone. */
import type { PartyId } from '../world/message'
import type { Settings } from '../world/settings'

const hours = 60 * 60_000

/** Who goes by a wrong clock, and by how much it is ahead, in milliseconds. */
const wrong: Readonly<Record<Settings['clock'], Readonly<Record<PartyId, number>>>> = {
  right: {},
  'client-ahead': { client: 2 * hours },
  'client-behind': { client: -2 * hours },
  'server-behind': { 'authorization-server': -2 * hours },
  'api-ahead': { 'resource-server': 2 * hours },
  'api-behind': { 'resource-server': -2 * hours },
}

/** How far this party's clock is ahead of the world's, in milliseconds; behind it below 0. */
export function clockError(party: PartyId, { clock }: Settings): number {
  return wrong[clock][party] ?? 0
}
