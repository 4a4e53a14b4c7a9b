/** What an error says of a token that was refused. Types only: `read-error.ts` reads it. */

/** What a refusal is about. */
export const matters = [
  'aud',
  'iss',
  'exp',
  'nbf',
  'iat',
  'signature',
  'decryption',
  'key',
  'alg',
  'typ',
  'crit',
  'form',
  'required',
  'scope',
  'proof',
  'revoked',
  'lookup',
  'absent',
  'grant',
  'client',
] as const
export type Matter = (typeof matters)[number]

export type Said = {
  readonly about: Matter
  /** The words of the error that say so. */
  readonly quote: string
  /** What it wanted, where it names that: one of these. */
  readonly expected: readonly string[]
  /** What the token that was refused had, where it names that. */
  readonly actual: readonly string[]
  /** The claim that is missing. */
  readonly claim: string | null
  /** The clock of whoever refused, in seconds since 1970. */
  readonly now: number | null
}
