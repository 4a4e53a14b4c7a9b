/** A world: everything that every party knows, and the messages in flight. Plain JSON. */
import type { MessageKind } from './kinds'
import type { Message, PartyId, PartyRole } from './message'
import type { Role } from './party'
import type { Randomness } from './random'
import type { Addresses, Settings } from './settings'

export type PartyInWorld = {
  readonly role: PartyRole
  /** The origin whose requests it answers; `null` for a browser. */
  readonly origin: string | null
  readonly state: unknown
}

/** A request that has arrived and has not been answered: its party may ask others first. */
export type OpenRequest = { readonly from: PartyId; readonly kind: MessageKind; readonly url: string }

export type World = {
  /** Milliseconds since 1970: the time of the last action, in this world. */
  readonly now: number
  /** How far this world's clock is ahead, in milliseconds: the sum of all waits. */
  readonly ahead: number
  readonly random: Randomness
  readonly settings: Settings
  readonly addresses: Addresses
  readonly nextMessage: number
  readonly parties: Readonly<Record<PartyId, PartyInWorld>>
  readonly inFlight: readonly Message[]
  readonly open: Readonly<Record<string, OpenRequest>>
}

/** Who plays which role. Only the role itself knows the shape of its state. */
export type Cast = Readonly<Record<PartyRole, Role<unknown>>>

/** The party that answers at a URL's origin; `null` where none does. */
export function partyAt(world: Pick<World, 'parties'>, url: string): PartyId | null {
  const origin = URL.canParse(url) ? new URL(url).origin : ''
  return Object.entries(world.parties).find(([, party]) => party.origin === origin)?.[0] ?? null
}
