'use client'

import type { Fault } from '@/lib/kept/fault'
import { uuid } from '@/lib/kept/uuid'
import type { Entry, Log } from '@/lib/recall/log'
import { logShelf, useHeld } from './use-shelf'

export type KeptLog = {
  readonly log: Log
  /** False until it is known what was there before. */
  readonly isRead: boolean
  /** Why it is not kept; `null` where it is. */
  readonly fault: Fault | null
  /** How many changes are in this page alone. */
  readonly unwritten: number
  readonly add: (entries: readonly Unwritten[]) => void
  /** Adds what was exported elsewhere: what is there already stays as it is. */
  readonly restore: (entries: Log) => void
  readonly forget: () => void
  /** Reads again, and writes what could not be written. */
  readonly retry: () => void
}

/** An entry without what it gets when it is written: its id and its time. */
type Without<Some> = Some extends Entry ? Omit<Some, 'id' | 'at'> : never
export type Unwritten = Without<Entry>

/** What was answered in this browser. */
export function useLog(): KeptLog {
  const { values, ...held } = useHeld(logShelf)
  return { ...held, log: values, ...doings }
}

const doings = {
  add: (entries: readonly Unwritten[]) => logShelf().change({ put: entries.map(written) }),
  restore: (entries: Log) => logShelf().change({ put: entries }),
  forget: () => logShelf().change({ forget: true }),
  retry: () => void logShelf().retry(),
}

function written(entry: Unwritten): Entry {
  return { ...entry, id: uuid(), at: Date.now() }
}
