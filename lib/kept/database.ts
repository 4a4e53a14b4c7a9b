/** The database of this browser, and how it is read and written. Nothing here waits for another tab for ever. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Entry } from '../recall/log'
import type { Change, Keepable } from './change'
import type { LabMark } from './lab-mark'
import type { Note } from './note'

/** Keys count up, so that what was done first comes first; an id is there once. */
interface Kept extends DBSchema {
  log: { key: number; value: Entry; indexes: { id: string } }
  notes: { key: number; value: Note; indexes: { id: string } }
  labs: { key: number; value: LabMark; indexes: { id: string } }
}

export type ShelfName = 'log' | 'notes' | 'labs'
export type Database = IDBPDatabase<Kept>

type Told = {
  /** Another tab has an older version open, and this one waits for it. */
  readonly blocked: () => void
  /** The database was closed for another tab's newer version. */
  readonly closed: () => void
  /** The browser closed it. */
  readonly terminated: () => void
}

/** 1 had no `labs`. What is there already stays as it is. */
const version = 2

/** Opens it, and makes it where it is not there. @throws DOMException as IndexedDB does. */
export function openKept({ blocked, closed, terminated }: Told): Promise<Database> {
  return openDB<Kept>('claimcheck', version, {
    upgrade: (database) => {
      for (const name of ['log', 'notes', 'labs'] as const)
        if (!database.objectStoreNames.contains(name))
          database.createObjectStore(name, { autoIncrement: true }).createIndex('id', 'id', { unique: true })
    },
    blocked,
    // Whoever has the newer version must not wait for this tab.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      closed()
    },
    terminated,
  })
}

/** Everything on a shelf, in the order in which it came there. */
export function readShelf(database: Database, name: ShelfName): Promise<readonly Keepable[]> {
  return database.getAll(name)
}

/** Writes changes in one transaction: all of them, or none. @throws DOMException where it cannot. */
export async function writeShelf(
  database: Database,
  name: ShelfName,
  changes: readonly Change<Keepable>[],
  overwrites: boolean,
): Promise<void> {
  const writing = database.transaction(name, 'readwrite')
  // `done` must be heard even when something else throws first.
  const done = writing.done
  done.catch(() => {})
  try {
    for (const change of changes) await applyTo(writing, name, change, overwrites)
  } catch (error) {
    abort(writing)
    throw error
  }
  await done
}

/** What throws before it becomes a request leaves the rest to be written; a request that fails has ended it already. */
function abort(writing: Writing): void {
  try {
    writing.abort()
  } catch {}
}

type Writing = IDBPTransaction<Kept, [ShelfName], 'readwrite'>

async function applyTo(writing: Writing, name: ShelfName, change: Change<Keepable>, overwrites: boolean) {
  const store = writing.objectStore(name)
  if ('forget' in change) return store.clear()
  if ('remove' in change) {
    const key = await store.index('id').getKey(change.remove)
    return key === undefined ? undefined : store.delete(key)
  }
  for (const value of change.put) await putIn(writing, name, value, overwrites)
}

async function putIn(writing: Writing, name: ShelfName, value: Keepable, overwrites: boolean): Promise<void> {
  const store = writing.objectStore(name)
  const key = await store.index('id').getKey(value.id)
  if (key === undefined) await store.add(value as Entry & Note & LabMark)
  else if (overwrites) await store.put(value as Entry & Note & LabMark, key)
}
