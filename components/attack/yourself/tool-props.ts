/** What every tool of the console is given. */
import type { DefaultAct } from '@/content/types'
import type { Action, StepView } from '@/lib/world/run'

export type Seen = { readonly name: string; readonly value: string; readonly isNew: boolean }

export type ToolProps = {
  readonly path: readonly StepView[]
  /** What Mallory has seen. */
  readonly seen: readonly Seen[]
  readonly busy: boolean
  readonly act: (action: Action) => Promise<void>
  /** What people do by themselves, and what one must know to do it by hand. */
  readonly reactions: readonly DefaultAct[]
  /** What a party is called. */
  readonly nameOf: (party: string) => string
}
