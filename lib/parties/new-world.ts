/** A world at its start: the parties have been set up, Ada's browser is open on Photoprint, and nothing has been said. */

import type { JWK } from 'jose'
import { type AuthorizationServer, processDiscoveryResponse } from 'oauth4webapi'
import type { Message } from '../world/message'
import { randomValue } from '../world/random'
import type { Addresses, Settings } from '../world/settings'
import type { Story } from '../world/story'
import type { World } from '../world/world'
import { makeReady } from './authorization-server/authorization-server'
import { signingKey } from './authorization-server/keys'
import type { AuthorizationServerState, RegisteredClient } from './authorization-server/state'
import { type BrowserState, newBrowser } from './browser/browser'
import { cast, step } from './cast'
import type { ClientState } from './client/state'
import { toResponse } from './http'
import type { ResourceServerState } from './resource-server/state'

export type WorldStart = {
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

/** Sets a world up. What the parties know of each other they were told by each other: the metadata comes from the provider. */
export async function newWorld(start: WorldStart): Promise<World> {
  const secrets = [0, 1, 2].map((index) => randomValue(start.seed, index, 32)) as [string, string, string]
  const keys = start.keys ?? [await signingKey(start.settings.algorithm)]
  const server = serverState(start, keys, secrets)
  makeReady(server, start.settings)
  const world: World = {
    now: start.now,
    random: { seed: start.seed, drawn: secrets.length },
    settings: start.settings,
    addresses: start.addresses,
    nextMessage: 1,
    parties: partiesOf(start, server),
    inFlight: [],
    open: {},
  }
  return openHomePage(await introduce(world, start, secrets))
}

function serverState(
  start: WorldStart,
  keys: readonly JWK[],
  secrets: [string, string, string],
): AuthorizationServerState {
  const { addresses, story } = start
  return {
    issuer: addresses['authorization-server'],
    keys,
    cookieKey: secrets[0],
    clients: [photoprint(start, secrets[1]), photoApi(story, secrets[2])],
    accounts: story.accounts,
    introspector: story.introspectorId,
    api: { audience: addresses['resource-server'], scope: 'photos.read' },
    records: {},
  }
}

function photoprint({ settings, addresses, story }: WorldStart, secret: string): RegisteredClient {
  const registration = {
    client_id: story.clientId,
    redirect_uris: [`${addresses.client}/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }
  if (settings.client === 'public') return { ...registration, token_endpoint_auth_method: 'none' }
  return { ...registration, client_secret: secret, token_endpoint_auth_method: 'client_secret_basic' }
}

/** The API is a client too, for one purpose: to ask what a token is worth. */
function photoApi({ introspectorId }: Story, secret: string): RegisteredClient {
  return { client_id: introspectorId, client_secret: secret, redirect_uris: [], response_types: [], grant_types: [] }
}

function partiesOf({ addresses }: WorldStart, server: AuthorizationServerState): World['parties'] {
  return {
    browser: { role: 'browser', origin: null, state: newBrowser('Ada') },
    client: { role: 'client', origin: addresses.client, state: null },
    'authorization-server': { role: 'authorization-server', origin: addresses['authorization-server'], state: server },
    'resource-server': { role: 'resource-server', origin: addresses['resource-server'], state: null },
  }
}

/** RFC 8414 §3: Photoprint and the Photo API learn from Acme ID itself where its endpoints are. */
async function introduce(world: World, start: WorldStart, secrets: [string, string, string]): Promise<World> {
  const { addresses, settings, story } = start
  const metadata = await metadataFor(world)
  const client: ClientState = {
    config: {
      metadata,
      client_id: story.clientId,
      ...(settings.client === 'confidential' ? { client_secret: secrets[1] } : {}),
      redirect_uri: `${addresses.client}/callback`,
      scope: story.scope,
      photos: `${addresses['resource-server']}/photos`,
      settings,
    },
    sessions: {},
    exchanges: {},
  }
  const api: ResourceServerState = {
    metadata,
    audience: addresses['resource-server'],
    client_id: story.introspectorId,
    client_secret: secrets[2],
    photos: story.photos,
    jwks: null,
    waiting: {},
  }
  return withStates(world, { client, 'resource-server': api })
}

const knownMetadata = new Map<string, Promise<AuthorizationServer>>()

/** The metadata follows from settings and addresses alone, so the provider is asked once for each of them. */
function metadataFor(world: World): Promise<AuthorizationServer> {
  const key = JSON.stringify([world.settings, world.addresses])
  const metadata = knownMetadata.get(key) ?? askForMetadata(world)
  knownMetadata.set(key, metadata)
  metadata.catch(() => knownMetadata.delete(key))
  return metadata
}

async function askForMetadata(world: World): Promise<AuthorizationServer> {
  const issuer = new URL(world.addresses['authorization-server'])
  const message = requestFor(`${issuer.origin}/.well-known/openid-configuration`)
  const { now, settings, addresses } = world
  const view = { self: 'authorization-server', now, settings, addresses, nextId: 1, random: () => '' }
  const state = world.parties['authorization-server']?.state
  const { sends } = await cast['authorization-server'].handle(state, { type: 'received', message }, view)
  const answer = sends[0]?.http
  if (answer?.type !== 'response') throw new Error('The authorization server did not describe itself.')
  return processDiscoveryResponse(issuer, toResponse(answer))
}

function requestFor(url: string): Message {
  const headers = [['accept', 'application/json']] as const
  const http = { type: 'request', method: 'GET', url, headers, body: '' } as const
  return { id: 0, kind: 'metadata-request', from: 'client', to: 'authorization-server', channel: 'back', http }
}

function withStates(world: World, states: Record<string, unknown>): World {
  const parties = Object.entries(world.parties).map(([id, party]) => [
    id,
    id in states ? { ...party, state: states[id] } : party,
  ])
  return { ...world, parties: Object.fromEntries(parties) }
}

/** Ada has opened Photoprint before the story begins; counting starts after that. */
async function openHomePage(world: World): Promise<World> {
  const act = { kind: 'open', address: `${world.addresses.client}/` } as const
  let stepped = await step(world, { type: 'act', browser: 'browser', act, at: world.now })
  for (let message = stepped.world.inFlight[0]; message; message = stepped.world.inFlight[0])
    stepped = await step(stepped.world, { type: 'deliver', message, at: world.now })
  return { ...withStates(stepped.world, { browser: forgetMessage(stepped.world) }), nextMessage: 1 }
}

/** The home page came before the first message that counts. */
function forgetMessage(world: World): BrowserState {
  const state = world.parties.browser?.state as BrowserState
  return { ...state, page: state.page && { ...state.page, message: null } }
}
