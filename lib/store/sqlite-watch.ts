/**
 * Watching rooms in the SQLite file. What this process writes, it knows. What others write is looked for: SQLite says
 * whether anybody else has written anything, which takes microseconds.
 */
import type { Connection, Door } from './connection'
import { createWatchers, type Watchers } from './watchers'

/** Milliseconds. */
const lookEvery = 40
/** No room was ever changed so often: whatever is found is news. */
const unknown = -1

export type FileWatch = Pick<Watchers, 'watch'> & {
  /** This process has changed a room: how often that room has been changed is known. */
  readonly changed: (code: string, changes: number) => void
  readonly stop: () => void
}

export function watchFile(door: Door): FileWatch {
  const watchers = createWatchers({ first, last })
  /** How often each of the watched rooms had been changed when it was last called for. */
  const known = new Map<string, number>()
  let looked: Look | undefined
  let timer: NodeJS.Timeout | undefined

  function first(code: string): void {
    if (!timer) begin()
    known.set(code, changesOf(door, code))
  }

  function last(code: string): void {
    known.delete(code)
    if (known.size === 0) stop()
  }

  function begin(): void {
    looked = lookAt(door)
    timer = setInterval(look, lookEvery).unref()
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  /** After a fault, and in a file that took the place of another, nothing is known of what happened meanwhile. */
  function look(): void {
    const before = looked
    looked = lookAt(door)
    if (!looked) return
    if (looked.connection !== before?.connection) forget()
    else if (looked.version === before.version) return
    for (const code of watchers.codes()) changed(code, changesOf(door, code))
  }

  function forget(): void {
    for (const code of known.keys()) known.set(code, unknown)
  }

  function changed(code: string, changes: number): void {
    if (!known.has(code) || known.get(code) === changes) return
    known.set(code, changes)
    watchers.call(code)
  }

  return { watch: watchers.watch, changed, stop }
}

type Look = { readonly connection: Connection; readonly version: number }

/** `undefined` where the file cannot be read: that is said where somebody waits for an answer. */
function lookAt(door: Door): Look | undefined {
  return unlessFault(() =>
    door.ask((connection) => ({ connection, version: Number(connection.version.get()?.version) })),
  )
}

function changesOf(door: Door, code: string): number {
  return unlessFault(() => door.ask(({ changes }) => Number(changes.get(code)?.changes ?? 0))) ?? unknown
}

function unlessFault<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
