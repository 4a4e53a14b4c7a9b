/** What people do, as events of the room. */
import type { StudentAct, TeacherAct } from '../classroom/act'
import type { RoomEvent, SeatId } from '../classroom/events'

/** What a student does that becomes part of the room's history. */
export type LastingAct = Exclude<StudentAct, { type: 'here' }>
/** What an instructor does that is one event. */
export type PlainAct = Exclude<TeacherAct, { type: 'simulate' | 'as' }>

export function studentEvent(act: LastingAct, seat: SeatId, at: number): RoomEvent {
  switch (act.type) {
    case 'vote':
      return { type: 'voted', seat, question: act.question, choice: act.choice, round: act.round, at }
    case 'lost':
      return { type: 'lost', seat, flow: act.flow, message: act.message, at }
    case 'rename':
      return { type: 'renamed', seat, name: act.name, at }
    case 'reach':
      return { type: 'reached', seat, lab: act.lab, at }
    case 'move':
      return { type: 'moved', by: seat, position: act.position, at }
  }
}

type Events = { readonly [Type in PlainAct['type']]: (act: Extract<PlainAct, { type: Type }>, at: number) => RoomEvent }

const teacherEvents: Events = {
  move: ({ position }, at) => ({ type: 'moved', by: null, position, at }),
  ask: ({ question }, at) => ({ type: 'asked', question, at }),
  'close-vote': ({ question }, at) => ({ type: 'vote-closed', question, at }),
  'ask-again': ({ question }, at) => ({ type: 'asked-again', question, at }),
  show: ({ question }, at) => ({ type: 'shown', question, at }),
  'put-away': ({ question }, at) => ({ type: 'put-away', question, at }),
  'hand-over': ({ to }, at) => ({ type: 'handed-over', to, at }),
  remove: ({ seat }, at) => ({ type: 'removed', seat, at }),
  darken: ({ on }, at) => ({ type: 'darkened', on, at }),
  list: ({ list }, at) => ({ type: 'listed', list, at }),
  attack: ({ lab }, at) => ({ type: 'attacking', lab, at }),
  turn: ({ to }, at) => ({ type: 'turned', to, at }),
  close: (_, at) => ({ type: 'closed', at }),
}

export function teacherEvent<Act extends PlainAct>(act: Act, at: number): RoomEvent {
  const make = teacherEvents[act.type] as (act: Act, at: number) => RoomEvent
  return make(act, at)
}
