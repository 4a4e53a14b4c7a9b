/** What a check-up of a token can find. Types only. */

export const findingCodes = [
  'alg-none',
  'guessable-secret',
  'expired',
  'not-yet-valid',
  'milliseconds',
  'time-as-text',
  'odd-time',
  'iat-ahead',
  'times-order',
  'claim-null',
  'claim-type',
  'claim-empty',
  'scope-list',
  'cty-plain',
  'odd-typ',
  'kid-type',
  'long-kid',
  'no-exp',
  'long-life',
  'secret-in-payload',
  'personal-data',
  'kid-path',
  'kid-sql',
  'key-address',
  'key-inside',
  'deprecated-alg',
  'refused-alg',
  'many-rounds',
  'compressed',
  'duplicate-member',
  'no-typ',
  'no-aud',
  'no-iss',
  'too-big-for-cookie',
  'too-big-for-header',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** `danger`: it can be attacked, or is no good. `caution`: it may cause trouble. `note`: good to know. */
export type Weight = 'danger' | 'caution' | 'note'

export type Finding = {
  readonly code: FindingCode
  readonly weight: Weight
  /** The member that it is about. */
  readonly member: { readonly part: 'header' | 'payload'; readonly name: string } | null
  /** What its sentence names: sizes in bytes, times as NumericDates, durations in seconds, values. */
  readonly values: Readonly<Record<string, string>>
}
