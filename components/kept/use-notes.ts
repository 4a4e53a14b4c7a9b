'use client'

import type { Fault } from '@/lib/kept/fault'
import type { Note } from '@/lib/kept/note'
import { uuid } from '@/lib/kept/uuid'
import { noteShelf, useHeld } from './use-shelf'

export type KeptNotes = {
  /** In the order in which they were first written. */
  readonly notes: readonly Note[]
  readonly isRead: boolean
  readonly fault: Fault | null
  readonly unwritten: number
  /** Writes a note, new or changed. `where` is the id of a lesson or the address of a place on the stage. */
  readonly write: (note: Pick<Note, 'where' | 'text'> & { readonly id?: string }) => void
  readonly remove: (id: string) => void
  /** Adds what was exported elsewhere; under the same id it replaces what is here. */
  readonly restore: (notes: readonly Note[]) => void
  readonly retry: () => void
}

/** What was written in this browser. */
export function useNotes(): KeptNotes {
  const { values, ...held } = useHeld(noteShelf)
  return { ...held, notes: values, ...doings }
}

const doings = {
  write: ({ id = uuid(), where, text }: Pick<Note, 'where' | 'text'> & { readonly id?: string }) =>
    noteShelf().change({ put: [{ id, where, text, at: Date.now() }] }),
  restore: (notes: readonly Note[]) => noteShelf().change({ put: notes }),
  remove: (id: string) => noteShelf().change({ remove: id }),
  retry: () => void noteShelf().retry(),
}
