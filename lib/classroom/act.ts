/** What people in a room do, as their pages say it. Who does it, the server knows. */
import type { SeatId } from './events'
import type { Here } from './here'
import type { ClassPosition } from './position'
import type { Choice, Question } from './question'
import type { SetList } from './set-list'

/** Of whoever has a seat. `move` is for the one who has the wheel. */
export type StudentAct =
  /** `round`: the vote that it is for, from 1; the one that is open, where it is left out. */
  | { readonly type: 'vote'; readonly question: string; readonly choice: Choice; readonly round?: number | undefined }
  | { readonly type: 'lost'; readonly flow: string; readonly message: number }
  | { readonly type: 'here'; readonly here: Omit<Here, 'at' | 'since'> }
  | { readonly type: 'rename'; readonly name: string }
  /** The attack of the lab that the class is at has worked in one’s own run. */
  | { readonly type: 'reach'; readonly lab: string }
  | { readonly type: 'move'; readonly position: ClassPosition }

/** Of the instructor. `as`: for a simulated student. */
export type TeacherAct =
  | { readonly type: 'move'; readonly position: ClassPosition }
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'close-vote'; readonly question: string }
  | { readonly type: 'ask-again'; readonly question: string }
  | { readonly type: 'show'; readonly question: string }
  | { readonly type: 'put-away'; readonly question: string }
  | { readonly type: 'hand-over'; readonly to: SeatId | null }
  | { readonly type: 'remove'; readonly seat: SeatId }
  | { readonly type: 'darken'; readonly on: boolean }
  | { readonly type: 'list'; readonly list: SetList }
  | { readonly type: 'turn'; readonly to: number }
  /** The class is at a lab from now on; `null`: at none. */
  | { readonly type: 'attack'; readonly lab: string | null }
  | { readonly type: 'close' }
  | { readonly type: 'simulate'; readonly students: number }
  | { readonly type: 'as'; readonly seat: SeatId; readonly act: StudentAct }

export type RoomAct = StudentAct | TeacherAct
