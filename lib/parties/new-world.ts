/** A world at its start: the parties have been set up, the pages that are open before the story begins are open, and nothing has been said. */

import type { JWK } from 'jose'
import type { PartyId } from '../world/message'
import { randomValue } from '../world/random'
import { type Addresses, type Settings, settingsMeet } from '../world/settings'
import type { PartySetup } from '../world/setup'
import type { Story } from '../world/story'
import type { PartyInWorld, World } from '../world/world'
import { newAttacker } from './attacker/attacker'
import { makeReady } from './authorization-server/authorization-server'
import { signingKey } from './authorization-server/keys'
import { metadataFor } from './authorization-server/metadata'
import type { AuthorizationServerState } from './authorization-server/state'
import { type BrowserState, newBrowser } from './browser/state'
import { step } from './cast'
import { type ClientKeys, newClientKeys } from './client/keys'
import { traitsOf } from './client/kinds'
import { logoutRegistration } from './client/logout-registration'
import { registrationOf, registrationOfApi } from './client/registration'
import { addedRegistration } from './client/registration-options'
import { newClient } from './client/state'
import { newDevice } from './device/state'
import { newResourceServer } from './resource-server/state'

export type WorldStart = {
  readonly parties: readonly PartySetup[]
  readonly settings: Settings
  readonly addresses: Addresses
  readonly story: Story
  /** Everything that our own code draws at random follows from it. 32 bytes in base64url. */
  readonly seed: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** Acme ID's private keys, if they are not to be made anew. */
  readonly keys?: readonly JWK[]
}

/** What is drawn for a world before it begins: a secret for every party that needs one. */
type Secrets = {
  readonly cookies: string
  readonly api: string
  /** What lets a client register itself. */
  readonly registration: string
  readonly of: Readonly<Record<PartyId, string>>
  readonly keys: Readonly<Record<PartyId, ClientKeys>>
}

/** Sets a world up. What the parties know of each other they were told by each other: the metadata comes from the provider. */
export async function newWorld(wanted: WorldStart): Promise<World> {
  const start = { ...wanted, parties: wanted.parties.filter((party) => isThere(party, wanted.settings)) }
  const { secrets: drawnSecrets, drawn } = drawSecrets(start)
  const secrets = { ...drawnSecrets, keys: await keysOfClients(start) }
  const keys = start.keys ?? [await signingKey(start.settings.algorithm)]
  const server = serverState(start, keys, secrets)
  makeReady(server, start.settings)
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

function isThere(party: PartySetup, settings: Settings): boolean {
  return party.role !== 'attacker' || settingsMeet(settings, party.when)
}

function drawSecrets({ seed, parties }: WorldStart): { secrets: Omit<Secrets, 'keys'>; drawn: number } {
  const draw = (index: number) => randomValue(seed, index, 32)
  const of = Object.fromEntries(parties.map(({ id }, index) => [id, draw(index + 3)]))
  return { secrets: { cookies: draw(0), api: draw(1), registration: draw(2), of }, drawn: parties.length + 3 }
}

/** Made anew for every world: they do not follow from the seed. */
async function keysOfClients({ parties, settings }: WorldStart): Promise<Secrets['keys']> {
  // A client in a page makes its own, in the browser.
  const clients = parties.filter((party) => party.role === 'client' && traitsOf(party.client, settings).runs !== 'page')
  return Object.fromEntries(await Promise.all(clients.map(async ({ id }) => [id, await newClientKeys(settings)])))
}

function serverState(start: WorldStart, keys: readonly JWK[], secrets: Secrets): AuthorizationServerState {
  const { addresses, story, parties } = start
  const clients = parties.flatMap((party) =>
    'client' in party && party.client && !party.client.registers
      ? {
          ...registrationOf({ ...party, client: party.client }, start, secrets.of[party.id] ?? ''),
          ...addedRegistration(party.client, start.settings, secrets.keys[party.id] ?? {}),
          ...logoutRegistration({ ...party, client: party.client }, start),
        }
      : [],
  )
  return {
    issuer: addresses['authorization-server'],
    keys,
    cookieKey: secrets.cookies,
    clients: [...clients, registrationOfApi(story, secrets.api)],
    accounts: story.accounts,
    introspector: story.introspectorId,
    initialAccessToken: secrets.registration,
    apis: apisOf(start),
    photoTitles: Object.fromEntries(story.photos.map(({ id, title }) => [id, title])),
    records: {},
    suspended: {},
  }
}

/** The Photo API, and the APIs that clients run themselves. */
function apisOf({ addresses, parties, story }: WorldStart): AuthorizationServerState['apis'] {
  const own = parties.flatMap((party) => {
    if (!('at' in party && 'client' in party && party.client?.serves)) return []
    return [{ audience: addresses[party.at], client_id: party.client.client_id, ...party.client.serves }]
  })
  const photos = { audience: addresses['resource-server'], scope: 'photos.read', client_id: story.introspectorId }
  return [photos, ...own]
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
      return { role: 'browser', origin: party.at ? addresses[party.at] : null, state: newBrowser(party.owner) }
    case 'client':
      return {
        role: 'client',
        origin: addresses[party.at],
        state: newClient(party, {
          metadata,
          addresses,
          settings,
          secret: secrets.of[party.id] ?? '',
          registrationToken: secrets.registration,
          keys: secrets.keys[party.id],
        }),
      }
    case 'device':
      return {
        role: 'device',
        origin: null,
        state: newDevice(party, {
          metadata,
          addresses,
          settings,
          secret: secrets.of[party.id] ?? '',
          registrationToken: secrets.registration,
        }),
      }
    case 'authorization-server':
      return { role: party.role, origin: addresses[party.role], state: making.server }
    case 'resource-server':
      return {
        role: party.role,
        origin: addresses[party.role],
        state: newResourceServer(party, { metadata, addresses, story, settings, secret: secrets.api }),
      }
    case 'attacker':
      return { role: 'attacker', origin: null, state: newAttacker(party.sees, party.onPage) }
  }
}

/** Pages that are open before the story begins; counting starts after that. */
async function openFirstPages(start: World, parties: readonly PartySetup[]): Promise<World> {
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
