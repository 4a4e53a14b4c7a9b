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
export function isLifted(leg: PictureLeg): boolean {
  return isLong(leg) && Math.abs(leg.to - leg.from) === 1
}

/** Where the ticket stands, in percent of the width: on the way, and on no lane. A long one would hide an end, and stands in the middle. */
export function ticketAt(leg: PictureLeg, lanes: number): number {
  const middle = (leg.from + leg.to) / 2
  return laneAt(Number.isInteger(middle) && !isLong(leg) ? middle + 0.5 : middle, lanes)
}

function isLong({ ticket }: PictureLeg): boolean {
  return ticket !== null && ticket.length > longest
}

/** In letters: as many as one lane has room for, with the tip of the arrow. */
const longest = 7
