/** One arrow of a picture, and where it stands among the lanes and in its row. */
import type { Channel, PartyRole } from '@/lib/world/message'

export type PictureLeg = {
  /** Names it within its picture. */
  readonly id: number
  /** Lanes, counted from 0; -1 for nobody. */
  readonly from: number
  readonly to: number
  readonly channel: Channel
  /** The sender's. */
  readonly role: PartyRole | undefined
  /** What is shown travelling along it. */
  readonly ticket: string | null
}

/** Where a lane stands, in percent of the width. Whatever goes to nobody leaves the picture. */
export function laneAt(lane: number, lanes: number): number {
  return lane < 0 ? edge : ((lane + 0.5) / lanes) * 100
}

const edge = 98

/** How high in its row each of so many arrows stands, in percent. */
export function heights(legs: readonly PictureLeg[]): readonly number[] {
  const [only] = legs
  if (legs.length === 1 && only) return [isLifted(only) ? 64 : 50]
  return legs.length === 2 ? [32, 70] : legs.map((_, index) => 20 + (60 * index) / (legs.length - 1))
}

/** A long name on a short way stands over its arrow, which it would hide. */
export function isLifted({ from, to, ticket }: PictureLeg): boolean {
  return ticket !== null && Math.abs(to - from) === 1 && ticket.length > longest
}

const longest = 7

/** Where the ticket stands, in percent of the width: on the way, and on no lane. */
export function ticketAt({ from, to }: PictureLeg, lanes: number): number {
  const middle = (from + to) / 2
  return laneAt(Number.isInteger(middle) ? middle + 0.5 : middle, lanes)
}
