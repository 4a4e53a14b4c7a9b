'use client'

import { useSyncExternalStore } from 'react'
import type { Keepable } from '@/lib/kept/change'
import type { LabMark } from '@/lib/kept/lab-mark'
import type { Note } from '@/lib/kept/note'
import { type Held, nothingHeld, openShelf, type Shelf } from '@/lib/kept/shelf'
import type { Entry } from '@/lib/recall/log'

/** One of each in a page, opened when it is first asked for. */
const opened: { log?: Shelf<Entry>; notes?: Shelf<Note>; labs?: Shelf<LabMark> } = {}

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

/** What was done in labs. It is only ever added to. */
export function labShelf(): Shelf<LabMark> {
  opened.labs ??= openShelf<LabMark>('labs', false)
  return opened.labs
}

/** What is on a shelf, as long as it is shown. */
export function useHeld<Value extends Keepable>(shelf: () => Shelf<Value>): Held<Value> {
  return useSyncExternalStore(
    (onChange) => shelf().subscribe(onChange),
    () => shelf().held(),
    () => nothingHeld,
  )
}
