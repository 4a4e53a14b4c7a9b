/** Rooms over a store, without a site around them. */
import { randomBytes } from 'node:crypto'
import type { Role } from '../../lib/classroom/views'
import { createLimits } from '../../lib/rooms/limits'
import { createRooms, type Rooms } from '../../lib/rooms/rooms'
import type { Secrets } from '../../lib/rooms/secrets'
import type { RoomStore } from '../../lib/store/room-store'

/** Rooms as one process has them. */
export function roomsOver(store: RoomStore, clock: () => number = Date.now): Rooms {
  const words = { pseudonym: () => 'Calm Harbour', simulated: (number: number) => `Simulated ${number}` }
  return createRooms({ store, clock, bytes: randomBytes, words, limits: createLimits(() => performance.now()) })
}

export type Listening = {
  /** Every view that was told, the first one first. */
  readonly views: { readonly tag: string; readonly view: Record<string, unknown> }[]
  readonly stop: () => void
  /** Waits until a view was told for which this holds. */
  readonly until: (holds: (view: Record<string, unknown>) => boolean) => Promise<void>
}

/** Somebody who listens. */
export async function listening(
  rooms: Rooms,
  code: string,
  secrets: Secrets,
  as: Role,
  after = '',
): Promise<Listening> {
  const views: { tag: string; view: Record<string, unknown> }[] = []
  const tell = ({ tag, json }: { tag: string; json: string }) => void views.push({ tag, view: JSON.parse(json) })
  const stop = await rooms.hear(code, secrets, { as, tell, end: () => {} }, after)
  return {
    views,
    stop,
    async until(holds) {
      const end = performance.now() + 10_000
      while (!views.some(({ view }) => holds(view))) {
        if (performance.now() > end) throw new Error('It was never told.')
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
  }
}
