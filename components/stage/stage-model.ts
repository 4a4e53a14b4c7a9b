/** What every pane of the stage is given: where the reader is in a run, and what can be done from there. */
import type { Flow } from '@/content/types'
import type { Answer } from '@/lib/api/client'
import type { ContinueInput, Problem, Walked } from '@/lib/api/shapes'
import type { Jwks } from '@/lib/jwt/verdict'
import type { Message } from '@/lib/world/message'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'

/** Where a run lives and its steps come from: the server, a file that was opened in the page, a class. */
export type RunSource = {
  /** True where the run can be looked at and not gone on with. */
  readonly readOnly: boolean
  /** Asks for steps. Never throws: what fails is a problem of the answer. Some of the steps may be known already. */
  readonly ask: (run: RunView['id'], input: ContinueInput) => Promise<Answer<Walked>>
  /** Calls `arrive` whenever there are steps that nobody asked for with `ask`; returns how to stop. */
  readonly watch?: (run: RunView['id'], arrive: (steps: readonly StepView[]) => void) => () => void
}

/** How much is shown: the beats of the story, or every message. */
export type View = 'story' | 'messages'

/** Why the story cannot go on: `code` is stable, `text` is for people. */
export type Stuck = NonNullable<StepView['stuck']>

export type Stage = {
  readonly flow: Flow
  readonly run: RunView
  readonly source: RunSource
  /** Those of the branch the reader is on. */
  readonly settings: Settings
  /** The whole branch the reader is on, from the start to its leaf. */
  readonly branch: readonly StepView[]
  /** The branch up to the step the reader is at. */
  readonly path: readonly StepView[]
  readonly step: StepView
  /** Why Next is not offered here though the story is not over; `null` where it is offered, or the story is over. */
  readonly stuck: Stuck | null
  /** False until the page is awake where the branch is long: only what is near the reader is read and drawn so long. */
  readonly whole: boolean
  /** The message in flight, or the one delivered last where none is. */
  readonly message: Message | null
  /** The JWKS fetched in this branch (else anywhere in this run), and the message that carried it. */
  readonly jwks: { readonly set: Jwks; readonly message: number } | null
  readonly busy: boolean
  readonly problem: Problem | null
  /** The value that is being followed. */
  readonly followed: string | null
  /** The id of the tab in which a message is read, where it has that one. */
  readonly tab: string
  readonly go: (step: StepId) => void
  /** Asks the server for steps, adds them to the run, and moves to the last. A refusal lands in `problem`. */
  readonly take: (input: ContinueInput) => Promise<void>
  /** Follows a value; `null` stops. */
  readonly follow: (value: string | null) => void
  readonly openTab: (tab: string) => void
}
