/** The classroom's part of the one client of this site's API. Like all of it, it never throws. */
import type { RoomAct } from '../classroom/act'
import type { Role } from '../classroom/views'
import { type Answer, ask } from './client'
import type { Acted, OpenedRoom, Receipt, SeatInput, TaggedView, TakenSeat } from './room-shapes'

/** Opens a room, and makes this browser its instructor's. */
export function openRoom(): Promise<Answer<OpenedRoom>> {
  return ask('/api/rooms', {})
}

/** Takes a seat, or finds the one that this browser has. */
export function takeSeat(code: string, input: SeatInput): Promise<Answer<TakenSeat>> {
  return ask(`${roomAddress(code)}/seats`, input)
}

/** Gives this browser the rights of the instructor, by the code with which they are handed over. */
export function becomeTeacher(code: string, handOver: string): Promise<Answer<Acted>> {
  return ask(`${roomAddress(code)}/teachers`, { handOver })
}

/** Does something in the room. What was answered is kept. */
export function act(code: string, what: RoomAct): Promise<Answer<Acted>> {
  return ask(`${roomAddress(code)}/acts`, what)
}

/** What was done in one's own seat, signed by this instance. */
export function receipt(code: string): Promise<Answer<Receipt>> {
  return ask(`${roomAddress(code)}/receipt`, {})
}

/** The next view after the one with this tag: `null` where there was none for a while. */
export function nextView<As extends Role>(code: string, as: As, after: string): Promise<Answer<TaggedView<As> | null>> {
  return ask(`${roomAddress(code)}/next?${new URLSearchParams({ as, after })}`)
}

/** The address of the room's event stream. */
export function eventsAddress(code: string, as: Role): string {
  return `${roomAddress(code)}/events?${new URLSearchParams({ as })}`
}

/** Where the votes are had as CSV, by whoever has the rights of the instructor. */
export function resultsAddress(code: string): string {
  return `${roomAddress(code)}/results.csv`
}

function roomAddress(code: string): string {
  return `/api/rooms/${encodeURIComponent(code)}`
}
