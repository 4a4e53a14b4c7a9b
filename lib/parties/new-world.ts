/** A world at its start: the parties have been set up, the pages that are open before the story begins are open, and nothing has been said. */
import { settingsMeet } from '../world/settings'
import type { PartySetup } from '../world/setup'
import type { PartyInWorld, World } from '../world/world'
import { newAttacker } from './attacker/state'
import { metadataFor } from './authorization-server/metadata'
import type { AuthorizationServerState } from './authorization-server/state'
import { newBrowser } from './browser/state'
import { type ClientKnowing, newClient } from './client/new-client'
import { newDevice } from './device/state'
import { openFirstPages } from './first-pages'
import { newServer } from './new-server'
import { partnersIn } from './resource-server/partners'
import { newResourceServer } from './resource-server/state'
import { signingKey } from './signing-keys'
import { drawSecrets, type Secrets, type WorldStart } from './world-start'

/** Sets a world up. What the parties know of each other they were told by each other: the metadata comes from the provider. */
export async function newWorld(wanted: WorldStart): Promise<World> {
  const start = { ...wanted, parties: wanted.parties.filter((party) => isThere(party, wanted)) }
  const { secrets, drawn } = await drawSecrets(start)
  const keys = start.keys ?? [await signingKey(start.settings.algorithm)]
  const server = newServer(start, keys, secrets)
  const world: World = {
    now: start.now,
    ahead: 0,
    random: { seed: start.seed, drawn },
    settings: start.settings,
    addresses: start.addresses,
    nextMessage: 1,
    parties: await partiesOf(start, server, secrets),
    inFlight: [],
    open: {},
  }
  return openFirstPages(world, start.parties)
}

function isThere(party: PartySetup, { settings }: WorldStart): boolean {
  return party.role !== 'attacker' || settingsMeet(settings, party.when)
}

async function partiesOf(
  start: WorldStart,
  server: AuthorizationServerState,
  secrets: Secrets,
): Promise<World['parties']> {
  const metadata = await metadataFor(server, start)
  const made = start.parties.map((party) => [party.id, partyOf(party, { ...start, metadata, server, secrets })])
  return Object.fromEntries(made)
}

type Making = WorldStart & {
  readonly metadata: Awaited<ReturnType<typeof metadataFor>>
  readonly server: AuthorizationServerState
  readonly secrets: Secrets
}

function partyOf(party: PartySetup, making: Making): PartyInWorld {
  const { addresses, metadata, secrets, settings, story } = making
  switch (party.role) {
    case 'browser':
      return { role: party.role, base: party.at ? addresses[party.at] : null, state: newBrowser(party.owner) }
    case 'client':
      return { role: party.role, base: addresses[party.at], state: newClient(party, toldTo(party, making)) }
    case 'device':
      return { role: party.role, base: null, state: newDevice(party, toldTo(party, making)) }
    case 'authorization-server':
      return { role: party.role, base: addresses[party.role], state: making.server }
    case 'resource-server':
      return {
        role: party.role,
        base: addresses[party.role],
        state: newResourceServer(party, {
          metadata,
          partners: partnersIn(making),
          addresses,
          story,
          settings,
          secret: secrets.api,
          pair: secrets.apiPair,
        }),
      }
    case 'attacker':
      return attackerOf(party, making)
  }
}

/** Whoever has a site has a key of her own, too. */
function attackerOf(party: Extract<PartySetup, { role: 'attacker' }>, { addresses, secrets }: Making): PartyInWorld {
  if (!party.at) return { role: party.role, base: null, state: newAttacker(party) }
  const site = addresses[party.at]
  return {
    role: party.role,
    base: site,
    state: newAttacker(party, { site, ...(secrets.forger && { key: secrets.forger }) }),
  }
}

/** What a client, or a device that is one, is told by its operator. */
function toldTo({ id }: PartySetup, { addresses, metadata, secrets, settings }: Making): ClientKnowing {
  const { of, registration, keys } = secrets
  return { metadata, addresses, settings, secret: of[id] ?? '', registrationToken: registration, keys: keys[id] }
}
