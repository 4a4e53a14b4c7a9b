/** Finds the terms of the glossary in a text. Pure: the same text and the same terms before it give the same pieces. */
import { conceptNames } from '@/content/glossary/names'
import { everydayPhrases, unmarked } from '@/content/glossary/unmarked'
import { namedParties, partyWords } from '@/content/words/parties'
import { parameterNames } from '@/lib/world/parameters'

/** A stretch of plain text, or a term with the id of its entry. */
export type Piece = string | { readonly id: string; readonly text: string }

const ids = new Map<string, string>([...conceptSpellings(), ...parameterSpellings(), ...peopleSpellings()])

/** The longest first, or "code flow" would be found in "authorization code flow". A phrase has no id, and is passed over. */
const names = [...ids.keys(), ...everydayPhrases].toSorted((a, b) => b.length - a.length).map(escaped)

/** Whole words, and not those inside an address, a path or a longer name. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_/#.:@?&=-])(${names.join('|')})s?(?![\\p{L}\\p{N}_]|[-/:.=][\\p{L}\\p{N}_])`,
  'gu',
)

/** Cuts a text where a term stands for the first time: `seen` has those that stood before it, and is given the new ones. */
export function withTerms(text: string, seen: Set<string> = new Set()): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, 1: name = '', index } of text.matchAll(pattern)) {
    const id = ids.get(name)
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    pieces.push(text.slice(end, index), { id, text: found })
    end = index + found.length
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '')
}

/** The texts of one panel, in the order in which they are read: a term is marked in the first of them that has it. */
export function termsIn(texts: readonly string[], seen: Set<string> = new Set()): Piece[][] {
  return texts.map((text) => withTerms(text, seen))
}

/** The ids of everybody in the story: they need no card where they are introduced anyway. */
export const peopleIds: readonly string[] = [...peopleSpellings()].map(([, id]) => id)

function conceptSpellings(): [string, string][] {
  return Object.entries(conceptNames).flatMap(([id, [...spellings]]) =>
    spellings
      .filter((name) => !unmarked.has(name))
      .flatMap((name) => inText(name).map((each) => [each, id] as [string, string])),
  )
}

/** A name that is a word as well, such as state, is a concept or none: only those that can be nothing else. */
function parameterSpellings(): [string, string][] {
  return parameterNames.filter((name) => /^[a-z]+_[a-z_]+$/.test(name)).map((name) => [name, `parameter-${name}`])
}

function peopleSpellings(): [string, string][] {
  const others: [string, string][] = [
    ['Ada', 'party-ada'],
    ['Acme Photos', 'party-acme-photos'],
  ]
  const parties = Object.entries({ ...partyWords, ...namedParties })
  return [
    ...others,
    ...parties.flatMap(([id, words]) =>
      [words.name, words.inText.replace(/^the /, '')].map((name): [string, string] => [name, `party-${id}`]),
    ),
  ]
}

/** As it is written, and as it begins a sentence. */
function inText(name: string): string[] {
  return [...new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])]
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
