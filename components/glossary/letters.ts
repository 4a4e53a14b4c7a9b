/** The glossary from A to Z. Pure. */
import type { Entry } from '@/content/glossary/entry'

const noLetter = '…'

export type Letter = { readonly letter: string; readonly id: string; readonly entries: readonly Entry[] }

/** The entries by their first letter. Signs before it do not count. */
export function letters(entries: readonly Entry[]): Letter[] {
  const found = [...new Set(entries.map(({ term }) => firstLetter(term)))].toSorted()
  return found.map((letter) => ({
    letter,
    id: letter === noLetter ? 'letter-none' : `letter-${letter.toLowerCase()}`,
    entries: entries.filter(({ term }) => firstLetter(term) === letter),
  }))
}

/** What has no letter at all, such as the claim that is three dots, stands first. */
function firstLetter(term: string): string {
  return /\p{L}/u.exec(term)?.[0].toUpperCase() ?? noLetter
}
