/** Where those in a room are, as their pages say. Kept beside the room, and written at most once a second. */
import type { SeatId } from '../classroom/events'
import type { Here } from '../classroom/here'
import type { RoomStore } from '../store/room-store'
import { coalesced, paced } from './together'

export type Said = Omit<Here, 'at' | 'since'>

export type Whereabouts = {
  /** What each seat last said, as far as this process knows. */
  readonly known: () => Readonly<Record<SeatId, Here>>
  readonly say: (seat: SeatId, said: Said) => void
  /** A seat that is new says so at once. */
  readonly arrive: (seat: SeatId, said: Said) => Promise<void>
  /** Reads what was said to other processes. */
  readonly refresh: () => Promise<void>
}

const writeEvery = 1000

/** `clock`: milliseconds since 1970. `changed`: is told that somebody has said something here. */
export function createWhereabouts(
  store: RoomStore,
  code: string,
  clock: () => number,
  changed: () => void,
): Whereabouts {
  // Replaced as a whole by what the store says, and added to in between: a class that joins is no time for copies.
  let known = new Map<SeatId, Here>()
  let pending = new Map<SeatId, Here>()
  let arriving = new Map<SeatId, Here>()

  /** Whoever says the same place again has been there since before. */
  function withSince(seat: SeatId, here: Here): Here {
    const before = known.get(seat)
    return before && isSamePlace(before, here) ? { ...here, since: before.since } : here
  }

  const refresh = coalesced(async () => {
    const notes = await store.notes(code)
    known = new Map(Object.entries(notes).map(([seat, text]): [SeatId, Here] => [seat, JSON.parse(text)]))
    for (const [seat, here] of arriving) known.set(seat, here)
  })

  const write = coalesced(async () => {
    await refresh()
    const saying = new Map([...pending].map(([seat, here]) => [seat, withSince(seat, here)]))
    pending = new Map()
    for (const [seat, here] of saying) known.set(seat, here)
    await store.note(code, textsOf(saying))
  })

  // What cannot be written now is said again within 20 s.
  const writeSoon = paced(writeEvery, () => void write().catch(() => {}))

  /** All who arrive at the same time are written together. */
  const writeArriving = coalesced(async () => {
    await new Promise(setImmediate)
    const saying = arriving
    arriving = new Map()
    await store.note(code, textsOf(saying))
  })

  return {
    known() {
      const all = new Map(known)
      for (const [seat, here] of pending) all.set(seat, withSince(seat, here))
      return Object.fromEntries(all)
    },
    say(seat, said) {
      const at = clock()
      pending.set(seat, { ...said, at, since: at })
      writeSoon()
      changed()
    },
    async arrive(seat, said) {
      const at = clock()
      known.set(seat, { ...said, at, since: at })
      arriving.set(seat, { ...said, at, since: at })
      changed()
      await writeArriving()
    },
    refresh,
  }
}

function isSamePlace(one: Said, other: Said): boolean {
  return one.is === other.is && one.flow === other.flow && one.message === other.message
}

function textsOf(places: ReadonlyMap<SeatId, Here>): Record<string, string> {
  return Object.fromEntries([...places].map(([seat, here]) => [seat, JSON.stringify(here)]))
}
