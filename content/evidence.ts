/** Where something can be seen: a place on the stage, or a page; and a value that a run has made. */
import type { Settings } from '../lib/world/settings'

/** A place on the stage, as docs/links.md has it. It is played afresh for whoever goes there. */
export type StagePlace = {
  /** The id of a flow. */
  readonly flow: string
  /** The message that is held there: its kind, `api-request-2` for the second of a kind, `after-` and the kind of the last. */
  readonly at: string
  /** Those that differ from the flow's own. */
  readonly settings?: Partial<Settings>
  /** A ready-made what-if of the flow, played beside the story: `at` is in its branch where that comes there. */
  readonly whatIf?: string
  /** The tab in which the message is read: `token-0`, `raw`, `exposure`. */
  readonly tab?: string
}

/** What settles a statement, and where it is seen. */
export type Evidence = {
  /** What there is to see: the name of the link. */
  readonly label: string
} & ({ readonly place: StagePlace } | { readonly page: `/${string}` })

/** A value in a run: of a message, or a claim of a token in it. It is read off the run wherever it is shown. */
export type ValueIn = {
  /** The message: its kind, `token-response-2` for the second of a kind. */
  readonly message: string
  /** The name of the value on the wire: `code`, `access_token`, `authorization`, `state`. */
  readonly name: string
  /** A claim of the JWT in it. */
  readonly claim?: string
  /** A member of the header of the JWT in it. */
  readonly header?: string
  /** How it is shown: the value itself where it is left out. `bytes` is its length, `lifetime` what is left of an `exp` in minutes or hours. */
  readonly as?: 'value' | 'short' | 'bytes' | 'time' | 'lifetime'
}
