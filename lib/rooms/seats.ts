/** Taking a seat. */
import type { SeatId } from '../classroom/events'
import { isHere } from '../classroom/room'
import { type OwnView, ownView } from '../classroom/views'
import type { RoomHead } from '../store/room-store'
import { RoomError } from './errors'
import type { Given } from './given'
import type { Live } from './live'
import { ownSeat } from './rights'
import { type Secrets, seatIdOf, secretBytes, secretOf } from './secrets'

/** `secret`: for the cookie of this browser, and nobody else. */
export type Taken = { readonly head: RoomHead; readonly own: OwnView; readonly secret: string }

/** The seat of this browser, or a new one. @throws RoomError `seat_removed`, `room_closed`, `room_full`. */
export async function takeSeat(live: Live, secrets: Secrets, name: string | undefined, given: Given): Promise<Taken> {
  const known = await ownSeat(live, secrets)
  if (known) return taken(live, known.id, secrets.seat ?? '')
  const secret = secretOf(given.bytes(secretBytes))
  const id = seatIdOf(live.head.code, secret)
  await sitDown(live, id, name ?? given.words.pseudonym(given.bytes(8)), given)
  return taken(live, id, secret)
}

/** Makes students whom nobody is. @throws RoomError `room_full`. */
export async function simulateSeats(live: Live, count: number, given: Given): Promise<number> {
  await live.catchUp()
  const before = Object.values(live.room().seats).filter(({ simulated }) => simulated).length
  const numbers = Array.from({ length: count }, (_, index) => before + index + 1)
  await Promise.all(
    numbers.map((number) => {
      const id = secretOf(given.bytes(secretBytes)).slice(0, 22)
      return sitDown(live, id, given.words.simulated(number), given, true)
    }),
  )
  return live.room().version
}

async function sitDown(live: Live, seat: SeatId, name: string, { clock }: Given, simulated?: true): Promise<void> {
  await live.record({ type: 'joined', seat, name, at: clock(), ...(simulated && { simulated }) })
  const { position } = live.room()
  await live.whereabouts.arrive(seat, {
    is: 'with the class',
    flow: position?.flow ?? '',
    message: position?.message ?? 0,
  })
}

function taken(live: Live, id: SeatId, secret: string): Taken {
  const own = ownView(live.room(), id)
  if (!own || !isHere(live.room(), id)) throw new RoomError('seat_removed')
  return { head: live.head, own, secret }
}
