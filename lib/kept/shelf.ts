/** A shelf of what this browser keeps: in memory at once, on disk as soon as it can be. Nothing that was put there is lost to a fault. */
import { type Change, changed, type Keepable } from './change'
import { type Database, openKept, readShelf, type ShelfName, writeShelf } from './database'
import { type Fault, faultOf } from './fault'

export type Held<Value> = {
  readonly values: readonly Value[]
  /** True once it is known what was there before; also where that could not be read. */
  readonly isRead: boolean
  readonly fault: Fault | null
  /** Changes that are in memory alone. */
  readonly unwritten: number
}

export type Shelf<Value extends Keepable> = {
  readonly held: () => Held<Value>
  readonly subscribe: (onChange: () => void) => () => void
  readonly change: (change: Change<Value>) => void
  /** Reads again what is there, and writes what waits. */
  readonly retry: () => Promise<void>
}

/** What is shown before anything was read, and on the server. */
export const nothingHeld: Held<never> = { values: [], isRead: false, fault: null, unwritten: 0 }

/** A shelf of the database. `overwrites`: what is put again under an id replaces what was there. */
export function openShelf<Value extends Keepable>(name: ShelfName, overwrites: boolean): Shelf<Value> {
  let stored: readonly Value[] = []
  let waiting: readonly Change<Value>[] = []
  let held: Held<Value> = nothingHeld
  let database: Promise<Database> | null = null
  let turn: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()
  const others = channelOf(name)

  const show = (to: Partial<Held<Value>>) => {
    const values = waiting.reduce((all, one) => changed(all, one, overwrites), stored)
    held = { ...held, ...to, values, unwritten: waiting.length }
    for (const listener of listeners) listener()
  }
  const lose = (fault: Fault) => {
    database = null
    show({ isRead: true, fault })
  }
  const open = () => {
    database ??= openKept({
      blocked: () => show({ isRead: true, fault: { code: 'blocked', detail: '' } }),
      closed: () => lose({ code: 'newer', detail: '' }),
      terminated: () => lose({ code: 'other', detail: '' }),
    })
    return database
  }
  const sync = async () => {
    const writing = waiting
    try {
      const opened = await open()
      if (writing.length > 0) await writeShelf(opened, name, writing, overwrites)
      // What came meanwhile waits for its own turn.
      waiting = waiting.slice(writing.length)
      stored = (await readShelf(opened, name)) as readonly Value[]
      show({ isRead: true, fault: null })
      if (writing.length > 0) others?.postMessage('changed')
    } catch (error) {
      lose(faultOf(error))
    }
  }
  const retry = () => {
    turn = turn.then(sync)
    return turn
  }
  const comeBack = () => {
    if (document.visibilityState === 'visible' && held.fault) void retry()
  }
  others?.addEventListener('message', () => void retry())
  document.addEventListener('visibilitychange', comeBack)
  void retry()

  return {
    held: () => held,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    change: (change) => {
      waiting = [...waiting, change]
      show({})
      void retry()
    },
    retry,
  }
}

/** Tells the other tabs of this site to read again. */
function channelOf(name: ShelfName): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`claimcheck-${name}`)
}
