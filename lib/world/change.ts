/** What a step changed in a world: enough to build the world again from the start, and a tenth of its size. */
import type { PartyInWorld, World } from './world'

/** The whole of the small things, and the parties that changed. The first change of a run is its start, whole. */
export type WorldChange = Omit<World, 'parties' | 'settings' | 'addresses'> &
  Partial<Pick<World, 'settings' | 'addresses'>> & { readonly parties: Readonly<Record<string, PartyInWorld>> }

/** The start of a world, as the change from nothing. */
export function startOf(world: World): WorldChange {
  return world
}

/** What is not as it was before. Parties are compared by identity: a step makes a new one only for whom it touched. */
export function changeBetween(before: World, after: World): WorldChange {
  const { now, random, nextMessage, inFlight, open } = after
  const changed = Object.entries(after.parties).filter(([id, party]) => before.parties[id] !== party)
  return { now, random, nextMessage, inFlight, open, parties: Object.fromEntries(changed) }
}

/** The world after these changes, from the start on. Throws where the first of them is no start. */
export function worldFrom(changes: readonly WorldChange[]): World {
  const [start, last] = [changes[0], changes.at(-1)]
  if (!start?.settings || !start.addresses || !last) throw new Error('A world begins with its start.')
  const parties = Object.assign({}, ...changes.map((change) => change.parties))
  return { ...last, settings: start.settings, addresses: start.addresses, parties }
}
