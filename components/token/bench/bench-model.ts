/** What the bench holds, and what follows from it. */
import { type Expectations, type Judgement, noExpectations } from '@/lib/jwt/checks/check'
import type { ReadKeys, SecretEncoding } from '@/lib/jwt/keys/read-keys'
import type { PastedToken } from '@/lib/jwt/reading/paste'
import type { ReadToken } from '@/lib/jwt/reading/token-shape'
import type { Lights } from './lights'

/** A message that had the value before, and the step that sent it. */
export type ClaimSource = { readonly message: number; readonly step: number }

/** The run that a token came from, and the message that carried it. */
export type FromRun = {
  readonly flow: string
  readonly run: string
  readonly step: number
  readonly message: number
  /** Claims whose value stood in an earlier message, by name. */
  readonly sources: Readonly<Record<string, ClaimSource>>
}

/** What a person has put on the bench: all of it fits into a link. */
export type BenchState = {
  /** As it was pasted. */
  readonly text: string
  readonly key: string
  /** What somebody answered who refused the token. */
  readonly error: string
  readonly secretIs: SecretEncoding
  readonly expectations: Expectations
  readonly from: FromRun | null
}

export const emptyBench: BenchState = {
  text: '',
  key: '',
  error: '',
  secretIs: 'text',
  expectations: noExpectations,
  from: null,
}

/** What can be done to the bench. These never change. */
export type Doings = {
  readonly change: (to: Partial<BenchState>) => void
  readonly choose: (index: number) => void
  /** A token of one's own making takes the place of the one on the bench. */
  readonly put: (token: string, made: 'edited' | 'made', to?: Partial<BenchState>) => void
  /** Back to what it was before the first change by hand. */
  readonly undo: () => void
}

/**
 * The state, and what follows from it. What is shown changes in one stroke: a token, the keys and the judgement on it
 * come together, a moment after the text that they were read from.
 */
export type Bench = BenchState &
  Doings & {
    readonly tokens: readonly PastedToken[]
    /** Which of them is on the bench. */
    readonly chosen: number
    readonly token: ReadToken
    readonly keys: ReadKeys
    /** `null` while it is being made. */
    readonly judgement: Judgement | null
    /** It was changed by hand since it was signed. */
    readonly isEdited: boolean
    readonly lights: Lights
  }
