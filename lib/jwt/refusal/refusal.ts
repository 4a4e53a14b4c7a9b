/** Why a token may have been refused, as far as it can be tried here. Types only: `rank.ts` does it. */
import type { CheckCode, Expectations, Judgement } from '../checks/check'
import type { ReadToken } from '../reading/token-shape'
import type { Matter, Said } from './said'

/**
 * `sure`: the error names the check, and it fails with what the error names, or with the token alone. `fits`: it fails
 * with what was given here, such as a key. `fails`: the error names no check, and this one fails. `also`: the error
 * speaks of something else.
 */
export type Sureness = 'sure' | 'fits' | 'fails' | 'also'

/** What came of a comparison that no check makes. The sentence for each is in content/words/refusals.ts. */
export type TriedCode =
  | 'another-token'
  | 'error-differs'
  | 'error-missing'
  | 'error-matches'
  | 'names-own'
  | 'past-then'
  | 'ahead-then'
  | 'begins-then'
  | 'began-then'
  | 'iat-ahead'
  | 'iat-past'
  | 'time-absent'
  | 'scope-lacks'
  | 'scope-has'
  | 'claim-lacks'
  | 'claim-has'
  | 'bound-as-bearer'
  | 'not-named'
  | 'not-tried'

/** What came of trying one matter. `values`: what the sentence names; `time` and `clock` are NumericDates. */
export type Outcome = {
  readonly state: 'fails' | 'holds' | 'untried'
  readonly sureness: Sureness
  readonly code: TriedCode | CheckCode
  readonly values: Readonly<Record<string, string>>
}

export type Cause = Outcome & { readonly about: Matter }

/** What nothing here can tell. */
export type OnlyTheApi = 'aud' | 'iss' | 'clock' | 'keys' | 'scope' | 'revoked'

export type Refusal = {
  readonly said: readonly Said[]
  /** What was tried and fails, the surest first. */
  readonly causes: readonly Cause[]
  /** What the error speaks of, and what holds here. */
  readonly holds: readonly Cause[]
  /** What the error speaks of, and what could not be tried. */
  readonly untried: readonly Cause[]
  /** Where no cause explains the error. */
  readonly open: readonly OnlyTheApi[]
}

/** What is tried with. */
export type Tried = {
  readonly token: ReadToken
  readonly judgement: Judgement
  readonly expected: Expectations
  /** Milliseconds since 1970, by the clock here. */
  readonly now: number
  /** The scheme that the token was pasted with: `Bearer`. */
  readonly scheme: string | null
  /** What whoever asks knows of the API, and the error does not say. `time`: seconds since 1970. */
  readonly api: { readonly scope: readonly string[]; readonly time: number | null }
}
