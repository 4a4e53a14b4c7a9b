/** Rooms in the SQLite file. */
import type { Connection, Door } from './connection'
import { roomGone, roomTaken } from './errors'
import type { RoomHead, RoomStore } from './room-store'
import { withSpace } from './space'
import { watchFile } from './sqlite-watch'

type Row = Record<string, unknown>

type InFile = RoomStore & {
  /** Nobody is called any more. */
  readonly stop: () => void
}

export function roomsIn(door: Door, clock: () => number): InFile {
  const file = watchFile(door)
  const write = <Value>(work: (connection: Connection) => Value) => withSpace(door, { now: clock() }, work)

  return {
    open: async (head) => write((connection) => open(connection, head)),
    head: async (code, now) => door.ask(({ room }) => headIn(room.get(code, now))),
    async append(code, texts) {
      const { last, changes } = write((connection) => append(connection, code, texts))
      file.changed(code, changes)
      return last
    },
    since: async (code, after) => door.ask(({ texts }) => texts.all(code, after).map(({ text }) => String(text))),
    async note(code, texts) {
      const change = write((connection) => note(connection, code, texts))
      if (change) file.changed(code, change.changes)
    },
    notes: async (code) => door.ask(({ notes }) => Object.fromEntries(notes.all(code).map(noteIn))),
    watch: file.watch,
    count: async (now) =>
      door.ask(({ countRooms, countSeats }) => ({
        rooms: countIn(countRooms.get(now)),
        seats: countIn(countSeats.get(now)),
      })),
    keep: async (name, value) => write((connection) => keep(connection, name, value)),
    stop: file.stop,
  }
}

/** A code is free again when its room has expired. */
function open({ removeRoom, insertRoom }: Connection, head: RoomHead): void {
  removeRoom.run(head.code, head.openedAt)
  const { changes } = insertRoom.run(head.code, JSON.stringify(head), head.expiresAt)
  if (changes === 0) throw roomTaken(head.code)
}

type Change = { readonly last: number; readonly changes: number }

/** @throws StoreError `room_gone`. */
function append(connection: Connection, code: string, texts: readonly string[]): Change {
  const change = changed(connection, code, texts.length)
  if (!change) throw roomGone(code)
  const first = change.last - texts.length + 1
  for (const [at, text] of texts.entries()) connection.insertText.run(code, first + at, text)
  return change
}

function note(connection: Connection, code: string, texts: Readonly<Record<string, string>>): Change | undefined {
  const change = changed(connection, code, 0)
  if (change) for (const [seat, text] of Object.entries(texts)) connection.note.run(code, seat, text)
  return change
}

function changed({ change }: Connection, code: string, texts: number): Change | undefined {
  const row = change.get(code, texts)
  return row && { last: Number(row.last), changes: Number(row.changes) }
}

function keep(connection: Connection, name: string, value: string): string {
  connection.keep.run(name, value)
  return String(connection.kept.get(name)?.value)
}

function headIn(row: Row | undefined): RoomHead | undefined {
  return row && JSON.parse(String(row.head))
}

function noteIn({ seat, text }: Row): [string, string] {
  return [String(seat), String(text)]
}

function countIn(row: Row | undefined): number {
  return Number(row?.count)
}
