/** Space for what is new: what has expired goes first, then the runs that nobody has used lately. A room makes space for nobody. */
import type { Connection, Door } from './connection'
import { limit } from './connection'
import { isStoreError } from './errors'
import { isFull } from './faults'

/** In one go, so that nobody waits for long. */
const runsAtOnce = 20
const roomsAtOnce = 2
const millisecondsAtOnce = 5
const pagesAtOnce = 128
/** 4 MB of free pages stay in the file: they are soon used again. */
const pagesKept = 1024

/** A run in which somebody took a step within ten minutes makes space for nobody. */
const lately = 10 * 60 * 1000

/** Removes runs and rooms that have expired at `now`, a little at a time, and says how many. */
export function removeExpired(door: Door, now: number): number {
  return door.together((connection) => {
    const rooms = Number(connection.removeRooms.run(now, roomsAtOnce).changes)
    return rooms + remove(connection, connection.expired.all(now, runsAtOnce))
  })
}

/** Gives free pages back to the disk, a little at a time; and takes up a cap that has got lower. */
export function giveBack(door: Door, mostBytes: number): void {
  door.ask(({ free, database }) => {
    const spare = Number(free.get()?.pages) - pagesKept
    if (spare > 0) database.exec(`PRAGMA incremental_vacuum(${Math.min(spare, pagesAtOnce)})`)
    limit(database, mostBytes)
  })
}

/** A write: when, in milliseconds since 1970, and of which run. */
export type Write = { readonly now: number; readonly id?: string }

/**
 * Does work that needs space, and makes space where there is none.
 *
 * @throws StoreError `storage_full` where every run was used lately, or the disk has no space to remove any.
 */
export function withSpace<Value>(door: Door, write: Write, work: (connection: Connection) => Value): Value {
  for (;;) {
    try {
      return door.together(work)
    } catch (error) {
      if (!isStorageFull(error) || makeSpace(door, write) === 0) throw error
    }
  }
}

function isStorageFull(error: unknown): boolean {
  return isStoreError(error) && isFull(error.cause)
}

/** Says how many were removed: not the one that the space is for. */
function makeSpace(door: Door, { id = '', now }: Write): number {
  return (
    removeExpired(door, now) ||
    door.together((connection) => remove(connection, connection.unused.all(now - lately, id, runsAtOnce)))
  )
}

/** As many of them as there is time for, and at least one. */
function remove(connection: Connection, runs: readonly Record<string, unknown>[]): number {
  const until = performance.now() + millisecondsAtOnce
  let removed = 0
  for (const { number } of runs) {
    connection.remove.run(Number(number))
    removed++
    if (performance.now() > until) break
  }
  return removed
}
