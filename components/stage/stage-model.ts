/** What every pane of the stage is given: where the reader is in a run, and what can be done from there. */
import type { Flow } from '@/content/types'
import type { ContinueInput, Problem } from '@/lib/api/shapes'
import type { Jwks } from '@/lib/jwt/verdict'
import type { Message } from '@/lib/world/message'
import type { RunView, StepId, StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'

/** Where a run lives: on the server, or in a file that was opened in the page. */
export type RunSource = 'server' | 'file'

export type Stage = {
  readonly flow: Flow
  readonly run: RunView
  /** A run from a file can only be read. */
  readonly source: RunSource
  /** Those of the branch the reader is on. */
  readonly settings: Settings
  /** The whole branch the reader is on, from the start to its leaf. */
  readonly branch: readonly StepView[]
  /** The branch up to the step the reader is at. */
  readonly path: readonly StepView[]
  readonly step: StepView
  /** The message in flight, or the one delivered last where none is. */
  readonly message: Message | null
  /** The JWKS fetched in this branch (else anywhere in this run), and the message that carried it. */
  readonly jwks: { readonly set: Jwks; readonly message: number } | null
  readonly busy: boolean
  readonly problem: Problem | null
  /** The value that is being followed. */
  readonly followed: string | null
  readonly go: (step: StepId) => void
  /** Asks the server for steps, adds them to the run, and moves to the last. A refusal lands in `problem`. */
  readonly take: (input: ContinueInput) => Promise<void>
  /** Follows a value; `null` stops. */
  readonly follow: (value: string | null) => void
}
