/** Sightings: every place where a value has been seen. */
import { type Content, contentsOf, type SeenField, writtenIn } from '../contents'
import type { Message, PartyId } from '../message'
import type { Fact } from '../party'

/** `within`: the names that lead to it, where it is inside a value: `cnf`, `jkt`. */
type Within = { readonly within?: readonly string[] }

export type Sighting =
  | ({ readonly in: 'message'; readonly message: number; readonly field: SeenField } & Within)
  | ({ readonly in: 'facts'; readonly party: PartyId; readonly name: string } & Within)

/**
 * Where a value stands in these messages and facts, in order. A message counts where one of its values is the one, or
 * carries it inside: a claim of a token, a `state` in an encoded address, the secret of a Basic header.
 */
export function sightingsOf(value: string, messages: readonly Message[], facts: readonly Fact[]): Sighting[] {
  if (value === '') return []
  return [
    ...messages.flatMap(({ id, http }) => {
      const written = writtenIn(http).filter((each) => carries(each.value, value))
      return deepest(written).map(
        ({ field, path }): Sighting => ({ in: 'message', message: id, field, ...withinOf(path) }),
      )
    }),
    ...facts.flatMap(({ party, name, value: text }) => {
      const written = contentsOf(name, text).filter((each) => carries(each.value, value))
      return deepest(written).map(({ path }): Sighting => ({ in: 'facts', party, name, ...withinOf(path) }))
    }),
  ]
}

function withinOf(path: readonly string[]): Within {
  return path.length > 0 ? { within: path } : {}
}

/** A value that carries another is no place of its own: the member of the token is, and the token is not. */
function deepest<Item extends Content & { readonly field?: SeenField }>(found: readonly Item[]): Item[] {
  return found.filter(
    (item, at) =>
      !found.some(
        (other, otherAt) =>
          other.field === item.field &&
          startsWith(other.path, item.path) &&
          (other.path.length > item.path.length || otherAt > at),
      ),
  )
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, at) => path[at] === name)
}

/** Short values (`S256`, `code`) must be the whole of it; long ones may stand inside. */
function carries(text: string, value: string): boolean {
  if (text === value) return true
  return value.length >= 8 && (standsIn(text, value) || standsIn(text, encoded(value)))
}

/** Half a surrogate pair, which JSON can spell, has no encoding: it stands as U+FFFD. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed())
}

/** As a word of its own: `photoprint` does not stand in `photoprint.test`, but it does in `client_id%3Dphotoprint%26`. */
function standsIn(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length
    const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(end, end + 1)]
    if (/(^|[^\w.-]|%[\dA-F]{2})$/i.test(before) && /^([^\w.-]|$)/.test(after)) return true
  }
  return false
}
