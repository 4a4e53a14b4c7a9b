/** Everything that the glossary has. What is said of parameters, claims and people stands with them, and is not said again here. */
import type { SpecReference } from '../types'
import { everywhereClaimWords, everywhereHeaderWords, rareWords } from '../words/claims/everywhere'
import { parameterWords } from '../words/topics/topics'
import { concepts } from './concepts'
import type { Card, ConceptWords, Entry, Group } from './entry'
import { type ConceptId, conceptNames } from './names'
import { people } from './people'

type Said = { readonly is: string; readonly spec: SpecReference }

const plain = { also: [], expansion: null, see: null, party: null } as const

const ofConcepts: readonly Entry[] = (Object.entries(concepts) as [ConceptId, ConceptWords][]).map(([id, words]) => {
  const [term, ...also] = conceptNames[id]
  const { expansion = null, is, spec, see = null } = words
  return { id, group: 'concepts', term, also, expansion, is, spec, see, party: null }
})

const ofPeople: readonly Entry[] = people.map(({ id, role, term, also, is, spec }) => ({
  ...plain,
  id,
  group: 'people',
  term,
  also,
  is,
  spec,
  party: role,
}))

/** In alphabetical order, whatever they are: a concept stands beside the parameter of the same name. */
export const glossary: readonly Entry[] = [
  ...ofConcepts,
  ...named('parameters', 'parameter', parameterWords),
  ...named('claims', 'claim', { ...rareWords, ...everywhereClaimWords.story }),
  ...named('claims', 'header', everywhereHeaderWords.story),
  ...ofPeople,
].toSorted((a, b) => order(a).localeCompare(order(b), 'en') || a.id.localeCompare(b.id, 'en'))

function named(group: Group, prefix: string, words: Readonly<Record<string, Said>>): Entry[] {
  return Object.entries(words).map(([term, { is, spec }]) => ({
    ...plain,
    id: anchorOf(prefix, term),
    group,
    term,
    is,
    spec,
  }))
}

/** Where a name of the wire stands on the page: `parameter-code_verifier`. */
function anchorOf(prefix: string, name: string): string {
  return `${prefix}-${name.replaceAll(/[^\w-]+/g, '-')}`
}

/** Signs before the first letter do not count. */
function order({ term }: Entry): string {
  return term.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()
}

/** What a card shows of an entry. */
export function cardOf({ term, expansion, is, spec }: Entry): Card {
  return { term, expansion, is, spec: spec?.label ?? null }
}
