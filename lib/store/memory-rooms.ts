/** Rooms in this process's memory. */
import { roomGone, roomTaken } from './errors'
import type { RoomHead, RoomStore } from './room-store'
import { createWatchers } from './watchers'

type Kept = { readonly head: RoomHead; readonly texts: string[]; readonly notes: Map<string, string> }

type InMemory = RoomStore & { readonly sweep: (now: number) => number }

export function roomsInMemory(): InMemory {
  const rooms = new Map<string, Kept>()
  const kept = new Map<string, string>()
  const { watch, call } = createWatchers({ first: () => {}, last: () => {} })
  const at = (now: number) => [...rooms.values()].filter(({ head }) => head.expiresAt > now)

  return {
    async open(head) {
      const before = rooms.get(head.code)
      if (before && before.head.expiresAt > head.openedAt) throw roomTaken(head.code)
      rooms.set(head.code, { head, texts: [], notes: new Map() })
    },
    async head(code, now) {
      const head = rooms.get(code)?.head
      return head && head.expiresAt > now ? head : undefined
    },
    async append(code, texts) {
      const room = rooms.get(code)
      if (!room) throw roomGone(code)
      room.texts.push(...texts)
      call(code)
      return room.texts.length
    },
    since: async (code, after) => rooms.get(code)?.texts.slice(after) ?? [],
    async note(code, texts) {
      const room = rooms.get(code)
      for (const [seat, text] of Object.entries(texts)) room?.notes.set(seat, text)
      call(code)
    },
    notes: async (code) => Object.fromEntries(rooms.get(code)?.notes ?? []),
    watch,
    async count(now) {
      const seats = at(now).reduce((sum, { notes }) => sum + notes.size, 0)
      return { rooms: at(now).length, seats }
    },
    async keep(name, value) {
      const first = kept.get(name) ?? value
      kept.set(name, first)
      return first
    },
    sweep(now) {
      const before = rooms.size
      for (const [code, { head }] of rooms) if (head.expiresAt <= now) rooms.delete(code)
      return before - rooms.size
    },
  }
}
