/** A room as this process has folded it, and what is added to it. */
import { LRUCache } from 'lru-cache'
import type { RoomEvent } from '../classroom/events'
import { roomAfterAll } from '../classroom/fold'
import { type Refusal, refusalOf } from '../classroom/refusal'
import { repeats } from '../classroom/repeats'
import { emptyRoom, type Room } from '../classroom/room'
import type { RoomStore } from '../store/room-store'
import { RoomError } from './errors'
import { batched, coalesced } from './together'

export type Journal = {
  readonly room: () => Room
  /** Folds what others have added. */
  readonly catchUp: () => Promise<void>
  /**
   * Adds an event, and gives the version that the room has come to with it. Whether it counts is for the room to say, at
   * the place that the event got among all others.
   *
   * @throws RoomError where it does not count; StoreError.
   */
  readonly record: (event: RoomEvent) => Promise<number>
}

/** In memory, of the events that did not count: each is asked for right after it was folded. */
const mostRefusals = 2000

/** What a process that starts can fold in a few seconds. A day of a large class is a tenth of it. */
const mostEvents = 250_000

/** `folded`: is told what has just been folded. */
export function createJournal(store: RoomStore, code: string, folded: (events: readonly RoomEvent[]) => void): Journal {
  let room = emptyRoom
  const refusals = new LRUCache<number, Refusal>({ max: mostRefusals })
  const append = batched((texts) => store.append(code, texts))

  const catchUp = coalesced(async () => {
    const texts = await store.since(code, room.version)
    const events = texts.map((text): RoomEvent => JSON.parse(text))
    room = roomAfterAll(room, events, (version, refusal) => refusals.set(version, refusal))
    if (events.length) folded(events)
  })

  /** What need not be kept is known for certain only of the room as it is now. */
  async function isKept(event: RoomEvent): Promise<boolean> {
    if (!refusalOf(room, event) && !repeats(room, event)) return false
    await catchUp()
    const refusal = refusalOf(room, event)
    if (refusal) throw new RoomError(refusal)
    return repeats(room, event)
  }

  return {
    room: () => room,
    catchUp,
    async record(event) {
      if (await isKept(event)) return room.version
      if (room.version >= mostEvents) throw new RoomError('room_full')
      const number = await append(JSON.stringify(event))
      if (room.version < number) await catchUp()
      const refusal = refusals.get(number)
      if (refusal) throw new RoomError(refusal)
      return number
    },
  }
}
