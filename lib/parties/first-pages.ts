/** Pages that are open before the story begins: they come by real messages, and counting starts after that. */
import type { PartyId } from '../world/message'
import type { PartySetup } from '../world/setup'
import type { PartyInWorld, World } from '../world/world'
import type { BrowserState } from './browser/state'
import { step } from './cast'

/** The world with the home page open in every browser whose setup names one. */
export async function openFirstPages(start: World, parties: readonly PartySetup[]): Promise<World> {
  let world = start
  for (const party of parties)
    if (party.role === 'browser' && party.opens)
      world = await openPage(world, party.id, `${world.addresses[party.opens]}/`)
  return { ...world, nextMessage: 1 }
}

async function openPage(world: World, party: PartyId, address: string): Promise<World> {
  let stepped = await step(world, { type: 'act', party, act: { kind: 'open', address }, at: world.now })
  for (let message = stepped.world.inFlight[0]; message; message = stepped.world.inFlight[0])
    stepped = await step(stepped.world, { type: 'deliver', message, at: world.now })
  return forgetMessage(stepped.world, party)
}

/** The page came before the first message that counts. */
function forgetMessage(world: World, id: PartyId): World {
  const party = world.parties[id] as PartyInWorld
  const state = party.state as BrowserState
  const opened = { ...party, state: { ...state, page: state.page && { ...state.page, message: null } } }
  return { ...world, parties: { ...world.parties, [id]: opened } }
}
