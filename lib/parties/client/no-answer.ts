/** A redirection that brought nothing: the answer may have gone where this client does not look. */
import { type Note, objection } from '../note'

/** What an answer is known by (RFC 6749 §4.1.2, §4.2.2, JARM §2). */
const signs = ['code', 'error', 'state', 'iss', 'id_token', 'access_token', 'response'] as const

/** Where a client looks for the answer: in what it is sent, or in what its script alone can see. */
const places = {
  query: {
    partOf: ({ searchParams }: URL) => searchParams,
    text: 'In the query of the address there is no code, no error, no state and no response. What stands behind a # stays in the browser (RFC 3986 §3.5), so nothing of that is seen here.',
  },
  fragment: {
    partOf: ({ hash }: URL) => new URLSearchParams(hash.slice(1)),
    text: 'Behind the # of the address there is no token, no error and no state. What stands in the query is not looked at here.',
  },
} as const

/** The note that there is no answer where this client looks for one; `null` where there is. */
export function nothingIn(place: keyof typeof places, address: string): Note | null {
  const { partOf, text } = places[place]
  const parameters = partOf(new URL(address))
  return signs.some((name) => parameters.has(name)) ? null : objection('no_answer', text)
}
