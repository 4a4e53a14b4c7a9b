/** The rooms of this process. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { once } from '../process'
import { openStore } from '../store/open'
import type { RoomWords } from './given'
import { createLimits, type Limits } from './limits'
import { createReceipts, type Receipts } from './receipts'
import { createRooms, type Rooms } from './rooms'

/** What routes work with: over the store of this process. @throws StoreError where that cannot be opened. */
export function openRooms(words: RoomWords): Rooms {
  return once('rooms', () =>
    createRooms({ store: openStore().rooms, clock: Date.now, bytes: randomBytes, words, limits: roomLimits() }),
  )
}

/** The limits of this process, which has its share of what all of them let through. */
export function roomLimits(): Limits {
  return once('room-limits', () => createLimits(() => performance.now(), Number(process.env.WORKERS) || 1))
}

/** The receipts of this instance. @throws StoreError where the store cannot be opened. */
export function openReceipts(): Receipts {
  return once('receipts', () => createReceipts(openStore().rooms))
}
