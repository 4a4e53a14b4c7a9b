/** The store in one SQLite file, which several processes may share. docs/decisions/014 says how runs rest in it. */

import type { StepId } from '../world/run'
import { type Connection, doorTo } from './connection'
import { runGone, StoreError } from './errors'
import { joined, type Line, linesOf, packed, stepIn, textOf, unpacked, viewIn } from './pack'
import { giveBack, removeExpired, withSpace } from './space'
import { roomsIn } from './sqlite-rooms'
import type { Child, KeptStep, RunHead, Store } from './store'

type Row = Record<string, unknown>

export type SqliteOptions = {
  /** How large the file may become. 2 GiB, where it is not said. */
  readonly mostBytes?: number
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Steps are kept as text until a run has so many bytes of it: then they are compressed together. */
const packedFrom = 16 * 1024
const mostPacks = 3

/**
 * Opens the store in a folder, which is made where it is missing.
 *
 * @throws StoreError `storage_unavailable`, `storage_full`, `newer_layout`.
 */
export function openSqlite(folder: string, options: SqliteOptions = {}): Store {
  const { mostBytes = 2 * 1024 ** 3, clock = Date.now } = options
  const door = doorTo(folder, mostBytes)
  const check = () => door.together((connection) => mustKeep(connection, clock()))
  check()
  const rooms = roomsIn(door, clock)
  return {
    async create(head, steps) {
      const { id, expiresAt } = head
      const now = clock()
      withSpace(door, { id, now }, (connection) => {
        const { lastInsertRowid } = connection.insertRun.run(id, JSON.stringify(head), expiresAt, minuteOf(now))
        const number = Number(lastInsertRowid)
        keepSteps(connection, number, steps)
        // Most runs are looked at and left: their one step is packed at once.
        if (steps.length) pack(connection, number, textOf(steps))
      })
    },
    async add(id, steps, expiresAt = 0) {
      const now = clock()
      withSpace(door, { id, now }, (connection) => {
        const number = numberOf(connection, id)
        keep(connection, number, steps)
        connection.use.run(number, minuteOf(now))
        connection.extend.run(number, expiresAt)
      })
    },
    head: async (run, now) => door.ask((connection) => headIn(connection.head.get(run, now))),
    steps: async (run) => door.ask((connection) => linesIn(connection.packs.all(run)).map(viewIn)),
    path: async (run, step, known = []) => door.ask((connection) => pathTo(connection, run, step, known)),
    children: async (run, step) => door.ask(({ children }) => children.all(run, step).map(childIn)),
    nextId: async (run) => door.ask(({ nextId }) => Number(nextId.get(run)?.next ?? 0)),
    bytes: async (run) => door.ask(({ bytes }) => Number(bytes.get(run)?.sum ?? 0)),
    rooms,
    async sweep(now) {
      const removed = removeExpired(door, now)
      giveBack(door, mostBytes)
      return removed
    },
    check: async () => check(),
    async close() {
      rooms.stop()
      door.close()
    },
  }
}

function keep(connection: Connection, run: number, steps: readonly KeptStep[]): void {
  keepSteps(connection, run, steps)
  if (steps.length) keepText(connection, run, textOf(steps))
}

function keepSteps(connection: Connection, run: number, steps: readonly KeptStep[]): void {
  for (const { view } of steps)
    connection.insertStep.run(run, view.id, view.parent, JSON.stringify(view.action), view.whatIf)
}

function keepText(connection: Connection, run: number, text: Buffer): void {
  if (text.length >= packedFrom) {
    pack(connection, run, text)
    return
  }
  connection.insertPack.run(run, 1, text.length, text)
  if (Number(connection.looseBytes.get(run)?.sum) >= packedFrom) packLoose(connection, run)
}

/** What is loose becomes a pack; and where a run has several packs already, all of it becomes one. */
function packLoose(connection: Connection, run: number): void {
  const leastLoose = Number(connection.packCount.get(run)?.count) >= mostPacks ? 0 : 1
  const text = joined(connection.ownPacks.all(run, leastLoose).map(textIn))
  connection.removePacks.run(run, leastLoose)
  pack(connection, run, text)
}

function pack({ insertPack }: Connection, run: number, text: Buffer): void {
  insertPack.run(run, 0, text.length, packed(text))
}

/** To the minute, so that most steps leave the index of it as it is. */
function minuteOf(now: number): number {
  return now - (now % 60_000)
}

/** @throws StoreError `run_gone`. */
function numberOf({ number }: Connection, run: string): number {
  const row = number.get(run)
  if (!row) throw runGone(run)
  return Number(row.number)
}

/** None where the run was removed meanwhile. */
function pathTo(connection: Connection, run: string, step: StepId, known: readonly StepId[]): KeptStep[] {
  const whole = connection.path.all(run, step).map((row) => Number(row.step))
  const ids = whole.slice(whole.findLastIndex((id) => known.includes(id)) + 1)
  const lines = new Map(linesIn(connection.packs.all(run)).map((line) => [line.id, line]))
  const path = ids.flatMap((id) => lines.get(id) ?? [])
  return path.length === ids.length ? path.map(stepIn) : []
}

function linesIn(packs: readonly Row[]): Line[] {
  return packs.flatMap((pack) => linesOf(textIn(pack))).sort((one, other) => one.id - other.id)
}

function textIn(row: Row): Uint8Array {
  return row.loose ? blobIn(row) : unpacked(blobIn(row))
}

function blobIn({ steps }: Row): Uint8Array {
  if (steps instanceof Uint8Array) return steps
  throw new TypeError('A pack is a blob.')
}

function headIn(row: Row | undefined): RunHead | undefined {
  return row && { ...JSON.parse(String(row.head)), expiresAt: Number(row.expires_at) }
}

function childIn({ step, action, what_if }: Row): Child {
  return { id: Number(step), action: JSON.parse(String(action)), whatIf: what_if === null ? null : String(what_if) }
}

/** @throws StoreError `storage_unavailable`. */
function mustKeep({ check }: Connection, now: number): void {
  if (check.get(now)?.at !== now) throw new StoreError('storage_unavailable', 'What was kept was not found again.')
}
