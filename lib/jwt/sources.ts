/** Every value of a run with where it stands, so that one can be computed from another. */
import { type Content, contentsOf, type SeenField, writtenIn } from '../world/contents'
import type { Message, PartyId } from '../world/message'
import type { Fact } from '../world/party'

export type Source = Content &
  (
    | { readonly in: 'message'; readonly message: number; readonly field: SeenField }
    | { readonly in: 'facts'; readonly party: PartyId; readonly field: null }
  )

/** The values of these messages and of these facts, in order. */
export function sourcesOf(messages: readonly Message[], facts: readonly Fact[]): Source[] {
  return [
    ...messages.flatMap(({ id, http }) =>
      writtenIn(http).map((written): Source => ({ ...written, in: 'message', message: id })),
    ),
    ...facts.flatMap(({ party, name, value }) =>
      contentsOf(name, value).map((content): Source => ({ ...content, in: 'facts', party, field: null })),
    ),
  ]
}

/** True where both stand in one message, or are known to one party. */
export function together(a: Source, b: Source): boolean {
  if (a.in === 'message') return b.in === 'message' && a.message === b.message
  return b.in === 'facts' && a.party === b.party
}

/** What a value is called on the page: one of a list by its place in the list, `keys.0`. */
export function shownName({ name, path, field }: Source): string {
  return /^\d+$/.test(name) && field !== null ? [field.name, ...path].join('.') : name
}
