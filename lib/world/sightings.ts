/** Sightings: every place where a value has been seen. */
import { type Field, fieldsOf } from './fields'
import type { Message, PartyId } from './message'
import type { Fact } from './party'

export type Sighting =
  | { readonly in: 'message'; readonly message: number; readonly field: Field }
  | { readonly in: 'facts'; readonly party: PartyId; readonly name: string }

/**
 * Where a value stands in these messages and facts, in order. A message counts where one of its fields is the
 * value, or carries it inside (a token behind `Bearer`, a `state` in an encoded address).
 */
export function sightingsOf(value: string, messages: readonly Message[], facts: readonly Fact[]): Sighting[] {
  if (value === '') return []
  return [
    ...messages.flatMap((message) =>
      fieldsOf(message.http)
        .filter((field) => carries(field.value, value))
        .map((field): Sighting => ({ in: 'message', message: message.id, field })),
    ),
    ...facts
      .filter((fact) => carries(fact.value, value))
      .map((fact): Sighting => ({ in: 'facts', party: fact.party, name: fact.name })),
  ]
}

/** Short values (`S256`, `code`) must be the whole field; long ones may stand inside it or inside a JWT's claims. */
function carries(text: string, value: string): boolean {
  if (text === value) return true
  if (value.length < 8) return false
  return standsIn(text, value) || standsIn(text, encoded(value)) || inToken(text, value)
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

function inToken(text: string, value: string): boolean {
  return [...text.matchAll(/eyJ[\w-]+\.([\w-]+)\.[\w-]*/g)].some(([, payload]) =>
    standsIn(decode(payload ?? ''), value),
  )
}

function decode(base64url: string): string {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
  } catch {
    return ''
  }
}
