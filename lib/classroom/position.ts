/** Where a class is: everything by which somebody else comes to the same place in a run of their own. */
import type { Action } from '../world/run'
import type { Settings } from '../world/settings'

/** A step that somebody chose to make, and the position in the branch from which. */
export type OwnStep =
  | { readonly from: string; readonly whatIf: string }
  | { readonly from: string; readonly action: Action }

export type ClassPosition = {
  /** The id of a flow. */
  readonly flow: string
  /** Those that differ from the flow's own. */
  readonly settings: Readonly<Partial<Settings>>
  /** How the story was left, in order; none where the class is in the story. */
  readonly own: readonly OwnStep[]
  /** In the branch that comes of it: see `positionOf`. */
  readonly position: string
  /** The story is over, and what it ends with is shown. */
  readonly recap: boolean
  readonly view: 'story' | 'messages'
  /** The name of the value that is followed. */
  readonly follow?: string | undefined
  /** The id of the tab in which the message is read. */
  readonly tab?: string | undefined
  /** The number of the message on the ladder, from 1, and how many there are: what people call the place. 0 before the first. */
  readonly message: number
  readonly of: number
}
