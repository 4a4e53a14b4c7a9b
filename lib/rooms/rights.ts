/** Who somebody is in a room, by the secrets that their browser has shown. */
import type { SeatId } from '../classroom/events'
import { isHere, type Seat } from '../classroom/room'
import { RoomError } from './errors'
import type { Live } from './live'
import { fits, type Secrets, seatIdOf } from './secrets'

export function teaches({ head }: Live, { teacher }: Secrets): boolean {
  return fits(teacher, head.teacher)
}

/** @throws RoomError `not_the_teacher`. */
export function mustTeach(live: Live, secrets: Secrets): void {
  if (!teaches(live, secrets)) throw new RoomError('not_the_teacher')
}

/** The seat with this id: another process may have given it just now. */
export async function seatIn(live: Live, id: SeatId): Promise<Seat | undefined> {
  if (!live.room().seats[id]) await live.catchUp()
  return live.room().seats[id]
}

/** The seat of this browser, removed or not; `undefined` where it has none. */
export async function ownSeat(live: Live, { seat: secret }: Secrets): Promise<Seat | undefined> {
  return secret === undefined ? undefined : seatIn(live, seatIdOf(live.head.code, secret))
}

/** @throws RoomError `no_seat`, `seat_removed`. */
export async function mustSit(live: Live, secrets: Secrets): Promise<SeatId> {
  const seat = await ownSeat(live, secrets)
  if (!seat) throw new RoomError('no_seat')
  if (!isHere(live.room(), seat.id)) throw new RoomError('seat_removed')
  return seat.id
}
