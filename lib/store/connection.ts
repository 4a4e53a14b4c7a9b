/** A connection to the file, with its questions ready; and how work is done over it. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { isDamage, named } from './faults'
import { inodeOf, openFile } from './file'
import { statements } from './layout'

type Statements = { readonly [name in keyof typeof statements]: StatementSync }
export type Connection = Statements & { readonly database: DatabaseSync; readonly inode: number }

/** Milliseconds. */
const lookEvery = 500

/** A connection that mends itself: where the file is damaged, or another process has put a new one in its place. */
export type Door = {
  /** Does some work. @throws StoreError, with a rollback where something was begun. */
  readonly ask: <Value>(work: (connection: Connection) => Value) => Value
  /** Does some work, all or nothing, with nobody else writing meanwhile. */
  readonly together: <Value>(work: (connection: Connection) => Value) => Value
  readonly close: () => void
}

/** @throws StoreError */
export function doorTo(folder: string, mostBytes: number): Door {
  let connection = connect(folder, mostBytes)
  let closed = false
  let lookedAt = 0

  function current(): Connection {
    if (!closed && isOld(connection)) reconnect()
    return connection
  }

  /** Looked for once in a while: another process may have found the file damaged. */
  function isOld({ database, inode }: Connection): boolean {
    if (!database.isOpen) return true
    if (performance.now() < lookedAt + lookEvery) return false
    lookedAt = performance.now()
    return inodeOf(folder) !== inode
  }

  function reconnect(damaged?: number): void {
    quietly(() => connection.database.close())
    connection = connect(folder, mostBytes, damaged)
  }

  function ask<Value>(work: (connection: Connection) => Value): Value {
    try {
      return work(current())
    } catch (error) {
      if (isDamage(error)) reconnect(connection.inode)
      throw named(error, folder)
    }
  }

  return {
    ask,
    together: (work) => ask((connection) => inTransaction(connection, work)),
    close: () => {
      closed = true
      quietly(() => connection.database.exec('PRAGMA wal_checkpoint(PASSIVE)'))
      quietly(() => connection.database.close())
    },
  }
}

function connect(folder: string, mostBytes: number, damagedInode?: number): Connection {
  try {
    const { database, inode } = openFile(folder, damagedInode)
    limit(database, mostBytes)
    const prepared = Object.entries(statements).map(([name, text]) => [name, database.prepare(text)])
    return { ...(Object.fromEntries(prepared) as Statements), database, inode }
  } catch (error) {
    throw named(error, folder)
  }
}

/** SQLite itself keeps the file below the cap. Where it is above already, it grows no further. */
export function limit(database: DatabaseSync, mostBytes: number): void {
  const { page_size } = database.prepare('PRAGMA page_size').get() ?? {}
  database.exec(`PRAGMA max_page_count = ${Math.ceil(mostBytes / Number(page_size))}`)
}

function inTransaction<Value>(connection: Connection, work: (connection: Connection) => Value): Value {
  const { database } = connection
  database.exec('BEGIN IMMEDIATE')
  try {
    const value = work(connection)
    database.exec('COMMIT')
    return value
  } catch (error) {
    // SQLite rolls back by itself where the disk is full; saying it again must not hide why.
    quietly(() => database.isTransaction && database.exec('ROLLBACK'))
    throw error
  }
}

/** For what may fail, and whose failing changes nothing. */
function quietly(work: () => unknown): void {
  try {
    work()
  } catch {}
}
