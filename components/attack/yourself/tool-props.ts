/** What every tool of the console is given. */
import type { Action, StepView } from '@/lib/world/run'

export type Seen = { readonly name: string; readonly value: string; readonly isNew: boolean }

export type ToolProps = {
  readonly path: readonly StepView[]
  /** What Mallory has seen. */
  readonly seen: readonly Seen[]
  readonly busy: boolean
  readonly act: (action: Action) => Promise<void>
  /** What a party is called. */
  readonly nameOf: (party: string) => string
}
