/** What an instructor has lined up for a session. Every entry is a link that lasts: docs/links.md. */

export type SetListEntry = {
  /** A place on the stage with its what-if, a race, an item of the bank, a lesson: an address on this site. */
  readonly href: string
  readonly title: string
  readonly minutes: number
  /** For whoever speaks, and nobody else. */
  readonly note?: string | undefined
}

export type SetList = { readonly title: string; readonly entries: readonly SetListEntry[] }
