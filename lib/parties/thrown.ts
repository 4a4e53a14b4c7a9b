/** What a library hands on with an error, beside its message. */

export type Members = Readonly<Record<string, unknown>>
export type Thrown = Error & Members

/** The members of what may be an object. */
export function membersOf(cause: unknown): Members {
  return cause !== null && typeof cause === 'object' ? (cause as Members) : {}
}
