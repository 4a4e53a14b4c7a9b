'use client'

import { useSyncExternalStore } from 'react'
import type { Keepable } from '@/lib/kept/change'
import type { Note } from '@/lib/kept/note'
import { type Held, nothingHeld, openShelf, type Shelf } from '@/lib/kept/shelf'
import type { Entry } from '@/lib/recall/log'

/** One of each in a page, opened when it is first asked for. */
const opened: { log?: Shelf<Entry>; notes?: Shelf<Note> } = {}

/** What was answered. It is only ever added to. */
export function logShelf(): Shelf<Entry> {
  opened.log ??= openShelf<Entry>('log', false)
  return opened.log
}

/** What was written. */
export function noteShelf(): Shelf<Note> {
  opened.notes ??= openShelf<Note>('notes', true)
  return opened.notes
}

/** What is on a shelf, as long as it is shown. */
export function useHeld<Value extends Keepable>(shelf: () => Shelf<Value>): Held<Value> {
  return useSyncExternalStore(
    (onChange) => shelf().subscribe(onChange),
    () => shelf().held(),
    () => nothingHeld,
  )
}
