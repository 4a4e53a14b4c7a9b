/** A run: trees of steps, one from each start. A branch is the path to one leaf. A second start has other settings. */

import type { Edit } from './edit'
import type { Message, PartyId, PartyRole } from './message'
import type { Act, Fact, InsideNote } from './party'
import type { Settings } from './settings'

export type StepId = number

/** What makes a step: a message is delivered, perhaps edited first, or somebody acts: a person on an open page, or a party by itself once time has passed. */
export type Action =
  | { readonly type: 'deliver'; readonly message: number; readonly edit?: Edit }
  | { readonly type: 'act'; readonly party: PartyId; readonly act: Act }

/** What a browser or a device shows after a step. */
export type BrowserScreen = {
  /** The address bar. Empty before the first page. */
  readonly address: string
  /** The id of the response whose page is open, or `null` before the first one. */
  readonly page: number | null
  /** The HTML of the open page, where it changed in this step and is not the body of the message that brought it. */
  readonly html?: string
  /** True between a request and its answer: the open page is still the old one. */
  readonly loading: boolean
}

/** What the page gets of a step. The world itself stays on the server: it holds private keys. */
export type StepView = {
  readonly id: StepId
  /** `null` for the start of the run, and for that of a branch with other settings. */
  readonly parent: StepId | null
  /** Only on a start with other settings than those of the run. */
  readonly settings?: Settings
  /** Milliseconds since 1970. */
  readonly at: number
  readonly action: Action | null
  /** The id of the what-if that was chosen, where the step began with a ready-made one. */
  readonly whatIf: string | null
  /** The message as it was delivered, after any edit. */
  readonly delivered: Message | null
  readonly sent: readonly Message[]
  /** Ids of the messages in flight after this step; the last is the one to deliver next. */
  readonly inFlight: readonly number[]
  readonly notes: readonly InsideNote[]
  /** The facts of each party whose facts changed in this step, whole. */
  readonly facts: Readonly<Record<PartyId, readonly Fact[]>>
  readonly screens: Readonly<Record<PartyId, BrowserScreen>>
  /** What the flow does next by default; `null` where nothing is left to do, or where it cannot be done. */
  readonly next: Action | null
  /** Why the story cannot go on from here: what it would do next cannot be done. `null` where it can, and at its end. */
  readonly stuck: { readonly code: string; readonly text: string } | null
}

export type PartyView = {
  readonly id: PartyId
  readonly role: PartyRole
  /** The base of the addresses at which it answers; `null` where nobody can ask it anything. */
  readonly base: string | null
  /** True where it holds a private key, and so can sign a token that was changed. The key itself stays on the server. */
  readonly signs: boolean
}

export type RunView = {
  readonly id: string
  readonly flow: string
  /** Those of the first start. `settingsAt` has those of a branch. */
  readonly settings: Settings
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly expiresAt: number
  readonly parties: readonly PartyView[]
  /** In the order in which they were made. The first is the start. */
  readonly steps: readonly StepView[]
}
