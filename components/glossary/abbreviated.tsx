import { Fragment } from 'react'
import { expansions } from '@/content/glossary/expansions'
import { type ConceptId, conceptNames } from '@/content/glossary/names'

const meanings: ReadonlyMap<string, string> = new Map(
  (Object.entries(expansions) as [ConceptId, string][]).map(([id, expansion]) => [conceptNames[id][0], expansion]),
)

/** A heading, in which no term may be a link: its abbreviations say what they stand for. */
export function Abbreviated({ text }: { readonly text: string }) {
  return text.split(/(\b[A-Za-z]*[A-Z]{2,}\b)/).map((word) => {
    const meaning = meanings.get(word)
    return meaning ? (
      <abbr key={word} title={meaning} className="no-underline">
        {word}
      </abbr>
    ) : (
      <Fragment key={word}>{word}</Fragment>
    )
  })
}
