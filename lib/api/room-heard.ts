/** What a page hears of a room. */
import type { Role, ViewOf } from '../classroom/views'
import type { Problem } from './shapes'

/** How the page hears of the room. `live`: by events; `polling`: by asking; `away`: not at the moment. */
export type Link = 'connecting' | 'live' | 'polling' | 'away'

export type Heard<As extends Role> = {
  readonly view: (view: ViewOf[As]) => void
  readonly link: (link: Link) => void
  /** The room is gone, or is not for this browser: nothing will come any more. */
  readonly refused: (problem: Problem) => void
}
