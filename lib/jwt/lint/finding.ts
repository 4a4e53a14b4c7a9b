/** What a check-up of a token can find. Types only. */

export const findingCodes = [
  'alg-none',
  'no-exp',
  'long-life',
  'expired',
  'not-yet-valid',
  'milliseconds',
  'no-iss',
  'no-aud',
  'no-typ',
  'guessable-secret',
  'personal-data',
  'secret-in-payload',
  'kid-path',
  'kid-sql',
  'key-address',
  'key-inside',
  'deprecated-alg',
  'weak-encryption-alg',
  'many-iterations',
  'compressed',
  'duplicate-member',
  'too-big-for-cookie',
  'too-big-for-header',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type Finding = {
  readonly code: FindingCode
  /** `danger`: it can be attacked or is no good. `caution`: it may cause trouble. `note`: good to know. */
  readonly weight: 'danger' | 'caution' | 'note'
  /** The member that it is about. */
  readonly member: { readonly part: 'header' | 'payload'; readonly name: string } | null
  /** What its sentence names: sizes in bytes, times, values. */
  readonly values: Readonly<Record<string, string>>
}
