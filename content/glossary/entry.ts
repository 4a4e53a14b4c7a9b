/** The shapes of the glossary. */
import type { PartyRole } from '../../lib/world/message'
import type { SpecReference } from '../types'

/** What is said of a concept, by hand. Every sentence is checked against its spec. */
export type ConceptWords = {
  /** One or two plain sentences. */
  readonly is: string
  /** Where it is defined. Only what belongs to this site has none. */
  readonly spec: SpecReference | null
  /** Where it can be seen in a run. */
  readonly see?: string
}

/** What an entry is. Fields are those of HTTP, headers the members of a token’s header. */
export type Group = 'concepts' | 'parameters' | 'fields' | 'cookies' | 'claims' | 'headers' | 'people'

export type Entry = {
  /** Its place on the page: `/glossary#pkce`. */
  readonly id: string
  readonly group: Group
  readonly term: string
  readonly also: readonly string[]
  readonly expansion: string | null
  readonly is: string
  readonly spec: SpecReference | null
  readonly see: string | null
  /** Of the story: the role, whose colour and icon it has. */
  readonly party: PartyRole | null
}

/** What a card shows of an entry. */
export type Card = Pick<Entry, 'term' | 'expansion' | 'is'> & { readonly spec: string | null }
