/** What a step changed in a world: enough to build the world again from the start, and a tenth of its size. */
import type { PartyInWorld, World } from './world'

/** The whole of the small things, and the members of the parties' states that changed. The first change of a run is its start, whole. */
export type WorldChange = Omit<World, 'parties' | 'settings' | 'addresses'> &
  Partial<Pick<World, 'settings' | 'addresses'>> & { readonly parties: Readonly<Record<string, PartyInWorld>> }

/** The start of a world, as the change from nothing. */
export function startOf(world: World): WorldChange {
  return world
}

/** What is not as it was before. Compared by identity: a step makes anew only what it touches. */
export function changeBetween(before: World, after: World): WorldChange {
  const { now, ahead, random, nextMessage, inFlight, open } = after
  const parties = Object.entries(after.parties)
    .filter(([id, party]) => before.parties[id] !== party)
    .map(([id, party]) => [id, changedMembers(before.parties[id], party)])
  return { now, ahead, random, nextMessage, inFlight, open, parties: Object.fromEntries(parties) }
}

/** Of a party's state, the members that are not the very same: what was configured once is not kept again. */
function changedMembers(before: PartyInWorld | undefined, after: PartyInWorld): PartyInWorld {
  const old = membersOf(before)
  const changed = Object.entries(membersOf(after)).filter(([name, value]) => old[name] !== value)
  return { ...after, state: Object.fromEntries(changed) }
}

/** The world after these changes, from the start on. Throws where the first of them is no start. */
export function worldFrom(changes: readonly WorldChange[]): World {
  const [start, last] = [changes[0], changes.at(-1)]
  if (!start?.settings || !start.addresses || !last) throw new Error('A world begins with its start.')
  const parties = changes.map((change) => change.parties).reduce(withChanged)
  return { ...last, settings: start.settings, addresses: start.addresses, parties }
}

function withChanged(parties: World['parties'], changed: World['parties']): World['parties'] {
  const merged = Object.entries(changed).map(([id, party]): [string, PartyInWorld] => {
    const state = { ...membersOf(parties[id]), ...membersOf(party) }
    return [id, { ...party, state }]
  })
  return { ...parties, ...Object.fromEntries(merged) }
}

/** A party's state is an object whose members are always there; only the party knows more of it. */
function membersOf(party: PartyInWorld | undefined): Record<string, unknown> {
  return (party?.state ?? {}) as Record<string, unknown>
}
