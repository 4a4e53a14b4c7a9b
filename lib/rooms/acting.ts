/** What somebody does in a room, and whether they may. */
import type { RoomAct, StudentAct } from '../classroom/act'
import type { SeatId } from '../classroom/events'
import { RoomError } from './errors'
import { type PlainAct, studentEvent, teacherEvent } from './events-of'
import { actLimit, type Limits } from './limits'
import type { Live } from './live'
import { mustSit, mustTeach, ownSeat, seatIn, teaches } from './rights'
import type { Secrets } from './secrets'

export type Acting = {
  readonly clock: () => number
  readonly limits: Limits
  /** Makes simulated students. */
  readonly simulate: (live: Live, count: number) => Promise<number>
}

/** Does it, and gives the version that the room has come to. @throws RoomError, StoreError. */
export async function actIn(live: Live, secrets: Secrets, act: RoomAct, given: Acting): Promise<number> {
  switch (act.type) {
    case 'vote':
    case 'lost':
    case 'here':
    case 'rename':
    case 'reach':
      return asStudent(live, await mustSit(live, secrets), act, given)
    case 'move':
      return (await moves(live, secrets, act, given)) ?? asTeacher(live, secrets, act, given)
    case 'simulate':
      mayAct(live, teacherKey, given)
      mustTeach(live, secrets)
      return given.simulate(live, act.students)
    case 'as':
      mustTeach(live, secrets)
      await mustBeSimulated(live, act.seat)
      return asStudent(live, act.seat, act.act, given)
    default:
      return asTeacher(live, secrets, act, given)
  }
}

const teacherKey = 'teacher'

async function asStudent(live: Live, seat: SeatId, act: StudentAct, given: Acting): Promise<number> {
  mayAct(live, seat, given)
  if (act.type !== 'here') return live.record(studentEvent(act, seat, given.clock()))
  live.whereabouts.say(seat, act.here)
  return live.room().version
}

async function asTeacher(live: Live, secrets: Secrets, act: PlainAct, given: Acting): Promise<number> {
  mustTeach(live, secrets)
  mayAct(live, teacherKey, given)
  return live.record(teacherEvent(act, given.clock()))
}

/** The class is moved from the seat that has the wheel, and by whoever is no instructor from none but theirs. */
async function moves(live: Live, secrets: Secrets, act: StudentAct, given: Acting): Promise<number | undefined> {
  const isTeacher = teaches(live, secrets)
  const seat = await (isTeacher ? ownSeat(live, secrets) : undefined)
  if (isTeacher && (!seat || live.room().driver !== seat.id)) return undefined
  return asStudent(live, await mustSit(live, secrets), act, given)
}

async function mustBeSimulated(live: Live, id: SeatId): Promise<void> {
  const seat = await seatIn(live, id)
  if (!seat) throw new RoomError('unknown_seat')
  if (!seat.simulated) throw new RoomError('not_simulated')
}

/** Each seat has a limit of its own: many behind one address are no reason to refuse anybody. */
function mayAct({ head }: Live, who: string, { limits }: Acting): void {
  if (!limits.admit(`acts ${head.code} ${who}`, actLimit)) throw new RoomError('too_many_acts')
}
