import { Fragment } from 'react'
import { expansions } from '@/content/glossary/expansions'
import { type ConceptId, conceptNames } from '@/content/glossary/names'
import { placed } from './placed'

const meanings: ReadonlyMap<string, string> = new Map(
  (Object.entries(expansions) as [ConceptId, string][]).map(([id, expansion]) => [conceptNames[id][0], expansion]),
)

const names = [...meanings.keys()].toSorted((a, b) => b.length - a.length)
const abbreviation = new RegExp(`\\b(${names.join('|')})\\b`)

/** A heading or a button, in which no term may be a link: its abbreviations say what they stand for. */
export function Abbreviated({ text }: { readonly text: string }) {
  const words = text.split(abbreviation).filter((word) => word !== '')
  return placed(words, String).map(({ at, piece: word }) => {
    const meaning = meanings.get(word)
    return meaning ? (
      <abbr key={at} title={meaning} className="no-underline">
        {word}
      </abbr>
    ) : (
      <Fragment key={at}>{word}</Fragment>
    )
  })
}
