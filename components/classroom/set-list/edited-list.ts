/** A set list as it is worked on: every change is a value, so that each can be taken back. Pure. */
import type { SetList, SetListEntry } from '@/lib/classroom/set-list'
import { longest, mostEntries } from '@/lib/classroom/set-list-entry'
import { linkOfList, longestLink } from '@/lib/classroom/set-list-link'

/** An entry, with what it is known by while it is moved about. */
export type Row = SetListEntry & { readonly key: number }

export type Edited = { readonly title: string; readonly rows: readonly Row[]; readonly nextKey: number }

/** A list, to be worked on. */
export function editedFrom({ title, entries }: SetList, nextKey = 0): Edited {
  const rows = entries.map((entry, index) => ({ ...entry, key: nextKey + index }))
  return { title, rows, nextKey: nextKey + rows.length }
}

/** What is kept of it. */
export function listOf({ title, rows }: Edited): SetList {
  return { title, entries: rows.map(({ key: _, ...entry }) => entry) }
}

/** True where it has room in a link. */
export function isInBounds(edited: Edited): boolean {
  return edited.rows.length <= mostEntries && linkOfList(listOf(edited)).length <= longestLink
}

/** With an entry more, at the end. */
export function added(edited: Edited, entry: SetListEntry): Edited {
  const title = entry.title.slice(0, longest.title).toWellFormed()
  const row = { ...entry, title, key: edited.nextKey }
  return { ...edited, rows: [...edited.rows, row], nextKey: edited.nextKey + 1 }
}

/** With an entry one place up or down; the same where there is no such place. */
export function moved(edited: Edited, from: number, by: -1 | 1): Edited {
  const row = edited.rows[from]
  const to = from + by
  if (!row || to < 0 || to >= edited.rows.length) return edited
  return { ...edited, rows: edited.rows.toSpliced(from, 1).toSpliced(to, 0, row) }
}

/** Without an entry. */
export function removed(edited: Edited, at: number): Edited {
  return { ...edited, rows: edited.rows.toSpliced(at, 1) }
}

/** With an entry changed. */
export function changed(edited: Edited, at: number, change: Partial<SetListEntry>): Edited {
  return { ...edited, rows: edited.rows.map((row, index) => (index === at ? { ...row, ...change } : row)) }
}

/** How long it takes. */
export function minutesOf({ rows }: Edited): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0)
}
