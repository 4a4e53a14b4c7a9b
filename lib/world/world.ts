/** A world: everything that every party knows, and the messages in flight. Plain JSON. */
import { pathBelow } from './base'
import type { MessageKind } from './kinds'
import type { Message, PartyId, PartyRole } from './message'
import type { Role } from './party'
import type { Randomness } from './random'
import type { Addresses, Settings } from './settings'

export type PartyInWorld = {
  readonly role: PartyRole
  /** The base of the addresses at which it answers, without a trailing slash: `https://id.acme.test`, or with a path. `null` for who is only asking. */
  readonly base: string | null
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

/** Where a URL leads: to whom, and where there, as a path from that party's base. */
export type Place = { readonly party: PartyId; readonly path: string }

/** The party that answers at a URL, and the path there; `null` where none does. Of two bases the longer one is meant. */
export function placeOf({ parties }: Pick<World, 'parties'>, url: string): Place | null {
  const bases = Object.entries(parties).flatMap(([party, { base }]) => (base === null ? [] : [[party, base] as const]))
  return placeAmong(bases, url)
}

/** The same among parties of which no more is known than their names and bases. */
export function placeAmong(bases: readonly (readonly [party: PartyId, base: string])[], url: string): Place | null {
  const target = URL.parse(url)
  if (!target) return null
  const places = bases.flatMap(([party, base]) => {
    const path = pathBelow(base, target)
    return path === null ? [] : [{ party, path, length: base.length }]
  })
  const [nearest] = places.sort((one, other) => other.length - one.length)
  return nearest ? { party: nearest.party, path: nearest.path } : null
}
