/** The file that the store is in: opened, made, or moved out of the way where it is of no use. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from './errors'
import { isDamage } from './faults'
import { layout, pragmas, tables } from './layout'

const name = 'claimcheck.sqlite'
/** SQLite's own files beside the file. */
const companions = ['', '-wal', '-shm']
const damaged = `${name}.damaged-`

/** How long one process waits for another, in milliseconds. */
const patience = 5000
/** 512 MiB are looked through in a third of a second. The damage of a larger file is found where it is read. */
const quicklyChecked = 512 * 1024 * 1024

export type File = { readonly database: DatabaseSync; readonly inode: number }

/**
 * Opens the file in a folder; makes both where they are missing. A damaged file is moved aside, one of an older layout is
 * removed, and a new one is begun: runs live for a day. `damagedInode`: that of a file that turned out to be damaged.
 *
 * @throws StoreError `newer_layout`; and whatever SQLite or the file system say.
 */
export function openFile(folder: string, damagedInode?: number): File {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  return alone(folder, () => {
    if (damagedInode !== undefined && inodeOf(folder) === damagedInode) moveAside(folder)
    try {
      return { database: begin(path), inode: inodeOf(folder) }
    } catch (error) {
      if (!isDamage(error)) throw error
      moveAside(folder)
      return { database: begin(path), inode: inodeOf(folder) }
    }
  })
}

/** What tells this file from another that was put in its place; 0 where there is none. */
export function inodeOf(folder: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.ino ?? 0
}

/** One process at a time. SQLite's lock on a file is given back by the system, however the process ends. */
function alone<Value>(folder: string, work: () => Value): Value {
  const lock = new DatabaseSync(join(folder, 'claimcheck.lock'), { timeout: patience })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return work()
  } finally {
    lock.close()
  }
}

function begin(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience })
  try {
    const known = layoutOf(database)
    if (known > layout) throw new StoreError('newer_layout', newer(path, known))
    if (known === layout || known === 0) return madeReady(database, path)
  } catch (error) {
    database.close()
    throw error
  }
  database.close()
  removeOlder(path)
  return begin(path)
}

function madeReady(database: DatabaseSync, path: string): DatabaseSync {
  database.exec(pragmas)
  if (layoutOf(database) === 0) database.exec(`BEGIN IMMEDIATE; ${tables} COMMIT`)
  else if (statSync(path).size <= quicklyChecked) mustBeSound(database)
  return database
}

/** 0 for a new file. */
function layoutOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

function newer(path: string, known: number): string {
  return `"${path}" was written by a newer version of Claimcheck (layout ${known}; this one knows ${layout}). Start that version, or let DATA_DIR name another folder.`
}

function mustBeSound(database: DatabaseSync): void {
  const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {}
  if (found !== 'ok') throw Object.assign(new Error(String(found)), { code: 'ERR_SQLITE_ERROR', errcode: 11 })
}

function removeOlder(path: string): void {
  for (const companion of companions) rmSync(path + companion, { force: true })
  say(`The runs in "${path}" are of an older version and were dropped.`)
}

/** Keeps the last damaged file, for whoever wants to look at it. */
function moveAside(folder: string): void {
  const before = readdirSync(folder).filter((file) => file.startsWith(damaged))
  for (const file of before) rmSync(join(folder, file))
  const aside = join(folder, `${damaged}${new Date().toISOString().replaceAll(':', '-')}`)
  const there = companions.filter((companion) => existsSync(join(folder, name + companion)))
  for (const companion of there) renameSync(join(folder, name + companion), aside + companion)
  say(`The runs in "${join(folder, name)}" were damaged. The file was moved to "${aside}", and a new one was begun.`)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
