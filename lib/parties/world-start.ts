/** What a world is made from, and what is drawn for it before it begins. */
import type { JWK } from 'jose'
import type { PartyId } from '../world/message'
import { randomValue } from '../world/random'
import type { Addresses, Settings } from '../world/settings'
import type { PartySetup } from '../world/setup'
import type { Story } from '../world/story'
import { type ClientKeys, newClientKeys } from './client/keys'
import { traitsOf } from './client/kinds'
import { keyPair, type OwnKey } from './resource-server/own-keys'
import { signingKey } from './signing-keys'

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

/** A secret for every party that needs one, and the keys of the clients. */
export type Secrets = {
  readonly cookies: string
  readonly api: string
  /** The key pair of an API that signs its own JWTs, where it signs with one. */
  readonly apiPair: OwnKey | null
  /** What lets a client register itself. */
  readonly registration: string
  readonly of: Readonly<Record<PartyId, string>>
  readonly keys: Readonly<Record<PartyId, ClientKeys>>
  /** The attacker’s own key, where she has a site. */
  readonly forger: JWK | null
}

/**
 * Draws the secrets of a world from its seed, and says how many values were drawn. The keys of clients, and the API's
 * own, are made anew: they do not follow from the seed.
 */
export async function drawSecrets(start: WorldStart): Promise<{ secrets: Secrets; drawn: number }> {
  const { seed, parties } = start
  const draw = (index: number) => randomValue(seed, index, 32)
  const [cookies, api, registration] = [draw(0), draw(1), draw(2)]
  const of = Object.fromEntries(parties.map(({ id }, index) => [id, draw(index + 3)]))
  const [keys, apiPair, forger] = await Promise.all([keysOfClients(start), pairOfApi(start), keyOfForger(start)])
  return { secrets: { cookies, api, apiPair, registration, of, keys, forger }, drawn: parties.length + 3 }
}

/** Only where the API signs as Acme ID does. */
async function pairOfApi({ parties, settings }: WorldStart): Promise<OwnKey | null> {
  const signs = parties.some((party) => party.role === 'resource-server' && party.gives === 'jwt')
  return signs && settings.ownJwt === 'like-acme-id' ? keyPair(settings) : null
}

async function keyOfForger({ parties }: WorldStart): Promise<JWK | null> {
  const hasSite = parties.some((party) => party.role === 'attacker' && party.at !== undefined)
  return hasSite ? signingKey('ES256') : null
}

type ClientParty = Extract<PartySetup, { role: 'client' | 'device' }>

/** A device is one too: it has a screen instead of pages. */
function isClient(party: PartySetup): party is ClientParty {
  return party.role === 'client' || party.role === 'device'
}

/** A client in a page makes its own, in the browser. */
async function keysOfClients({ parties, settings }: WorldStart): Promise<Secrets['keys']> {
  const clients = parties.filter((party) => isClient(party) && traitsOf(party.client, settings).runs !== 'page')
  return Object.fromEntries(await Promise.all(clients.map(async ({ id }) => [id, await newClientKeys(settings)])))
}
