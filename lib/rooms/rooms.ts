/** Rooms in motion, over a store that is passed in. Any process and machine with the same store can answer. */
import type { RoomAct } from '../classroom/act'
import type { SeatId } from '../classroom/events'
import type { Role } from '../classroom/views'
import { actIn } from './acting'
import { RoomError } from './errors'
import { createFinder } from './finder'
import type { Given } from './given'
import type { Live } from './live'
import { becomeTeacher, type Opened, openRoom, type Taught } from './opening'
import type { Page } from './pages'
import { mustSit, mustTeach, ownSeat } from './rights'
import { simulateSeats, type Taken, takeSeat } from './seats'
import type { Secrets } from './secrets'

/** Whoever listens: is told what is new, and when there will be nothing more. */
export type Hearing = { readonly as: Role; readonly tell: (page: Page) => void; readonly end: () => void }

/** All of them throw RoomError and StoreError. */
export type Rooms = {
  readonly open: () => Promise<Opened>
  readonly takeSeat: (code: string, secrets: Secrets, name?: string) => Promise<Taken>
  readonly becomeTeacher: (code: string, handOver: string) => Promise<Taught>
  /** Does something, and gives the version that the room has come to. */
  readonly act: (code: string, secrets: Secrets, act: RoomAct) => Promise<number>
  /** Tells of everything that is new after the view with a tag. Gives back how to stop. */
  readonly hear: (code: string, secrets: Secrets, hearing: Hearing, after: string) => Promise<() => void>
  /** The room as it is now, for whoever has the rights of its instructor. */
  readonly forTeacher: (code: string, secrets: Secrets) => Promise<Live>
  /** The room as it is now, and one's own seat in it. */
  readonly forSeat: (code: string, secrets: Secrets) => Promise<{ readonly live: Live; readonly seat: SeatId }>
  /** How many listen to rooms by way of this process. */
  readonly listening: () => number
  /** Ends everything that listens, for the process is about to end. */
  readonly end: () => void
}

export function createRooms(given: Given): Rooms {
  const { clock, limits } = given
  const find = createFinder(given)
  const acting = { clock, limits, simulate: (live: Live, count: number) => simulateSeats(live, count, given) }
  const hearings = new Set<Hearing>()
  let hasEnded = false

  /** A student who was removed still sees the class, and is told so. */
  async function seatFor(live: Live, as: Role, secrets: Secrets): Promise<SeatId | null> {
    if (as === 'teacher') mustTeach(live, secrets)
    if (as !== 'student') return null
    const seat = await ownSeat(live, secrets)
    if (!seat) throw new RoomError('no_seat')
    return seat.id
  }

  return {
    open: () => openRoom(given),
    takeSeat: async (code, secrets, name) => takeSeat(await find(code), secrets, name, given),
    becomeTeacher: async (code, handOver) => becomeTeacher(await find(code), handOver, given),
    act: async (code, secrets, act) => actIn(await find(code), secrets, act, acting),
    async hear(code, secrets, hearing, after) {
      const live = await find(code)
      const listener = { ...hearing, seat: await seatFor(live, hearing.as, secrets) }
      const expiry = setTimeout(hearing.end, live.head.expiresAt - clock()).unref()
      const stop = () => {
        clearTimeout(expiry)
        hearings.delete(hearing)
        live.stop(listener)
      }
      hearings.add(hearing)
      await live.listen(listener, after).catch((error) => {
        stop()
        throw error
      })
      if (hasEnded) {
        stop()
        hearing.end()
      }
      return stop
    },
    async forTeacher(code, secrets) {
      const live = await find(code)
      mustTeach(live, secrets)
      await live.catchUp()
      return live
    },
    async forSeat(code, secrets) {
      const live = await find(code)
      await live.catchUp()
      return { live, seat: await mustSit(live, secrets) }
    },
    listening: () => hearings.size,
    end() {
      hasEnded = true
      for (const { end } of [...hearings]) end()
    },
  }
}
