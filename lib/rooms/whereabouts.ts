/** Where those in a room are, as their pages say. Kept beside the room, and written at most once a second. */
import type { SeatId } from '../classroom/events'
import type { Here } from '../classroom/here'
import type { RoomStore } from '../store/room-store'
import { coalesced, paced } from './together'

export type Said = Omit<Here, 'at' | 'since'>
type Places = Readonly<Record<SeatId, Here>>

export type Whereabouts = {
  /** What each seat last said, as far as this process knows. */
  readonly known: () => Places
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
  let known: Places = {}
  let pending: Places = {}

  const refresh = coalesced(async () => {
    known = placesIn(await store.notes(code))
  })

  const write = coalesced(async () => {
    await refresh()
    const saying = withSince(known, pending)
    known = { ...known, ...saying }
    pending = {}
    await store.note(code, textsOf(saying))
  })

  // What cannot be written now is said again within 20 s.
  const writeSoon = paced(writeEvery, () => void write().catch(() => {}))

  return {
    known: () => ({ ...known, ...withSince(known, pending) }),
    say(seat, said) {
      const at = clock()
      pending = { ...pending, [seat]: { ...said, at, since: at } }
      writeSoon()
      changed()
    },
    async arrive(seat, said) {
      const at = clock()
      const here = { ...said, at, since: at }
      known = { ...known, [seat]: here }
      await store.note(code, textsOf({ [seat]: here }))
      changed()
    },
    refresh,
  }
}

/** Whoever says the same place again has been there since before. */
function withSince(known: Places, saying: Places): Places {
  const entries = Object.entries(saying).map(([seat, here]) => [seat, since(known[seat], here)] as const)
  return Object.fromEntries(entries)
}

function since(before: Here | undefined, here: Here): Here {
  const isSame = before && before.is === here.is && before.flow === here.flow && before.message === here.message
  return isSame ? { ...here, since: before.since } : here
}

function placesIn(notes: Readonly<Record<string, string>>): Places {
  return Object.fromEntries(Object.entries(notes).map(([seat, text]): [SeatId, Here] => [seat, JSON.parse(text)]))
}

function textsOf(places: Places): Record<string, string> {
  return Object.fromEntries(Object.entries(places).map(([seat, here]) => [seat, JSON.stringify(here)]))
}
