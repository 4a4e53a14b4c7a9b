/** Notes as Markdown, to be taken elsewhere. */
import type { Note } from './note'

/** What a place is called, and where it is. */
export type NamedPlace = { readonly title: string; readonly href: string }

/** A heading for each place, with the notes that were written there; in the order in which they were first written. */
export function notesMarkdown(title: string, notes: readonly Note[], placeOf: (where: string) => NamedPlace): string {
  const places = Map.groupBy(notes, ({ where }) => where)
  const parts = [...places].map(([where, own]) => partOf(placeOf(where), own))
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`
}

function partOf({ title, href }: NamedPlace, notes: readonly Note[]): string {
  return [`## [${escaped(title)}](${href})`, ...notes.map(({ text }) => text.trim())].join('\n\n')
}

function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&')
}
