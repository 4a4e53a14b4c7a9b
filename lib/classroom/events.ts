/** What happens in a room. A room is what came of its events, in their order: see `room.ts`. */
import type { ClassPosition } from './position'
import type { Choice, Question } from './question'
import type { SetList } from './set-list'

export type SeatId = string

/** `by`, `to`: a seat, or `null` for the instructor. */
type Happened =
  | { readonly type: 'joined'; readonly seat: SeatId; readonly name: string; readonly simulated?: true }
  | { readonly type: 'renamed'; readonly seat: SeatId; readonly name: string }
  | { readonly type: 'removed'; readonly seat: SeatId }
  | { readonly type: 'moved'; readonly by: SeatId | null; readonly position: ClassPosition }
  | { readonly type: 'handed-over'; readonly to: SeatId | null }
  | { readonly type: 'asked'; readonly question: Question }
  | {
      readonly type: 'voted'
      readonly seat: SeatId
      readonly question: string
      readonly choice: Choice
      /** The vote that it is for, from 1; the one that is open, where it is left out. */
      readonly round?: number | undefined
    }
  | { readonly type: 'vote-closed'; readonly question: string }
  | { readonly type: 'asked-again'; readonly question: string }
  | { readonly type: 'shown'; readonly question: string }
  | { readonly type: 'put-away'; readonly question: string }
  | { readonly type: 'lost'; readonly seat: SeatId; readonly flow: string; readonly message: number }
  /** The class is at a lab, each of them in a run of their own; `null` for none. */
  | { readonly type: 'attacking'; readonly lab: string | null }
  /** Somebody’s attack worked. */
  | { readonly type: 'reached'; readonly seat: SeatId; readonly lab: string }
  | { readonly type: 'darkened'; readonly on: boolean }
  | { readonly type: 'listed'; readonly list: SetList }
  | { readonly type: 'turned'; readonly to: number }
  | { readonly type: 'closed' }

/** `at`: milliseconds since 1970. */
export type RoomEvent = Happened & { readonly at: number }
