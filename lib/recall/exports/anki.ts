/** Flashcards as a text file that Anki reads with its own headers (Anki manual, Text Files, "File Headers"). */
import type { Flashcard } from '@/content/lesson'

export type AnkiCard = Pick<Flashcard, 'id' | 'front' | 'back' | 'concept'> & { readonly lesson: string }

const headers = [
  '#separator:tab',
  '#html:false',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:6',
]

/** A line a card: guid, note type, deck, front, back, tags. The guid is stable, so that a second import renews the card. */
export function ankiText(cards: readonly AnkiCard[], deck: string): string {
  const lines = cards.map(({ id, front, back, lesson, concept }) =>
    [`claimcheck-${id}`, 'Basic', deck, front, back, `claimcheck ${lesson} concept-${concept}`].map(field).join('\t'),
  )
  return `${[...headers, ...lines].join('\n')}\n`
}

/** Quoted, since a field may hold tabs, quotes or the end of a line. */
function field(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
