/** The rooms that this process has in motion. */
import { LRUCache } from 'lru-cache'
import { RoomError } from './errors'
import type { Given } from './given'
import { createLive, type Live } from './live'

/** Forgotten is what nobody asked for in ten minutes: it is folded again where somebody does. Whoever listens goes on. */
const remembered = { max: 500, ttl: 10 * 60 * 1000, updateAgeOnGet: true }

/** Finds a room by its code. @throws RoomError `room_gone`; StoreError. */
export function createFinder({ store, clock }: Given): (code: string) => Promise<Live> {
  const lives = new LRUCache<string, Live>(remembered)

  return async (code) => {
    const known = lives.get(code)
    if (known && known.head.expiresAt > clock()) return known
    const head = await store.head(code, clock())
    if (!head) throw new RoomError('room_gone')
    // Somebody else may have asked at the same time.
    const meanwhile = lives.get(code)
    if (meanwhile?.head.openedAt === head.openedAt) return meanwhile
    const live = createLive(store, head, clock)
    lives.set(code, live)
    return live
  }
}
