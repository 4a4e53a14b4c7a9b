/** Everything that the glossary has. What is said of parameters, claims and people stands with them, and is not said again here, but where it makes no sense alone. */
import type { SpecReference } from '../types'
import { everywhereClaimWords, everywhereHeaderWords, rareWords } from '../words/claims/everywhere'
import { corsWords } from '../words/topics/cors'
import { httpWords } from '../words/topics/http'
import { parameterWords } from '../words/topics/topics'
import { aloneWords } from './alone'
import { concepts } from './concepts'
import type { Card, ConceptWords, Entry, Group } from './entry'
import { expansions } from './expansions'
import { type ConceptId, conceptNames } from './names'
import { people } from './people'

type Said = { readonly is: string; readonly spec: SpecReference }

const fields: Readonly<Record<string, unknown>> = {
  ...httpWords.parameters,
  ...corsWords.parameters,
  dpop: true,
  ttl: true,
}

const plain = { also: [], expansion: null, see: null, party: null } as const

const ofConcepts: readonly Entry[] = (Object.entries(concepts) as [ConceptId, ConceptWords][]).map(([id, words]) => {
  const [term, ...also] = conceptNames[id]
  const { is, spec, see = null } = words
  return { id, group: 'concepts', term, also, expansion: expansions[id] ?? null, is, spec, see, party: null }
})

const ofPeople: readonly Entry[] = people.map(({ id, role, term, also, expansion = null, is, spec }) => ({
  ...plain,
  id,
  group: 'people',
  term,
  also,
  expansion,
  is,
  spec,
  party: role,
}))

/** In alphabetical order, whatever they are: a concept stands beside the parameter of the same name. */
export const glossary: readonly Entry[] = [
  ...ofConcepts,
  ...named(groupOnWire, 'parameter', parameterWords),
  ...named(() => 'claims', 'claim', { ...rareWords, ...everywhereClaimWords.story }),
  ...named(() => 'headers', 'header', everywhereHeaderWords.story),
  ...ofPeople,
].toSorted((a, b) => order(a).localeCompare(order(b), 'en') || a.id.localeCompare(b.id, 'en'))

function named(groupOf: (name: string) => Group, prefix: string, words: Readonly<Record<string, Said>>): Entry[] {
  return Object.entries(words).map(([term, { is, spec }]) => {
    const id = anchorOf(prefix, term)
    return { ...plain, id, group: groupOf(term), term, is: aloneWords[id] ?? is, spec }
  })
}

/** Fields of HTTP have words of their own topics, or a hyphen in their name. */
function groupOnWire(name: string): Group {
  if (/^_|_session$/.test(name)) return 'cookies'
  return Object.hasOwn(fields, name) || name.includes('-') ? 'fields' : 'parameters'
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
