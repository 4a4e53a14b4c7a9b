/** What each of those in a room is shown of it. Nobody is shown what another student chose, is called or holds. */
import type { SeatId } from './events'
import type { Here } from './here'
import type { ClassPosition } from './position'
import type { Asked, Choice, Question } from './question'
import { questionNow, type Room, type Seat } from './room'
import { type Tally, tallyOf } from './tally'

/** `teacher` has the rights of an instructor; `projector` is what everybody in the hall may see. */
export type Role = 'teacher' | 'student' | 'projector'

/** What came of a question, once it is shown: the tally of each round, and what is right and why. */
export type Results = { readonly tallies: readonly Tally[] } & Pick<Question, 'answers' | 'why'>

/** A question as everybody sees it. */
export type ShownQuestion = Pick<Question, 'id' | 'item' | 'situation' | 'ask'> & {
  readonly texts: readonly string[]
  /** 1 for the first vote, 2 for the one after talking. */
  readonly round: number
  readonly open: boolean
  readonly results: Results | null
}

/** The same for everybody in the room. */
export type ClassView = {
  readonly position: ClassPosition | null
  readonly question: ShownQuestion | null
  /** The id of the lab that the class is at; `null` for none. */
  readonly lab: string | null
  readonly dark: boolean
  readonly closed: boolean
}

/** One's own seat. `choices`: what was chosen in each round; `undefined` (left out of JSON: `{}`) where nothing was. */
export type OwnView = {
  readonly seat: SeatId
  readonly name: string
  readonly driving: boolean
  readonly joinedAt: number
  readonly choices: readonly { readonly choice?: Choice }[]
}

/** `own` is `null` for whoever was removed. */
export type StudentView = ClassView & { readonly own: OwnView | null }

/** A seat as the instructor sees it: where it is, never what it chose. */
export type SeenSeat = Pick<Seat, 'id' | 'name' | 'simulated'> & {
  readonly here: Here | null
  readonly driving: boolean
}

export type TeacherView = ClassView & {
  readonly seats: readonly SeenSeat[]
  /** How many have lost the thread at a message. */
  readonly lost: readonly { readonly flow: string; readonly message: number; readonly count: number }[]
  /** Everything that was asked, with its tallies, the first one first. */
  readonly asked: readonly (Asked & { readonly tallies: readonly Tally[] })[]
  /** How many of those in the room have got there, in the lab that the class is at. */
  readonly reached: number
  readonly driver: SeatId | null
  readonly list: Room['list']
  readonly entry: number
}

export type ViewOf = { readonly teacher: TeacherView; readonly student: StudentView; readonly projector: ClassView }

/** What everybody sees. */
export function classView(room: Room): ClassView {
  const question = questionNow(room)
  return {
    position: room.position,
    question: question && shownQuestion(question),
    lab: room.lab,
    dark: room.dark,
    closed: room.closed,
  }
}

/** What is a student's own: changes only with what this seat does, and with who has the wheel. */
export function ownView(room: Room, id: SeatId): OwnView | null {
  const seat = room.seats[id]
  if (!seat || seat.removed) return null
  const rounds = questionNow(room)?.rounds ?? []
  const choices = rounds.map((votes) => (id in votes ? { choice: votes[id] as Choice } : {}))
  return { seat: id, name: seat.name, driving: room.driver === id, joinedAt: seat.joinedAt, choices }
}

/** `here`: what each seat last said of where it is. */
export function teacherView(room: Room, here: Readonly<Record<SeatId, Here>>): TeacherView {
  const seats = Object.values(room.seats).filter(({ removed }) => !removed)
  return {
    ...classView(room),
    seats: seats.map(({ id, name, simulated }) => {
      return { id, name, simulated, here: here[id] ?? null, driving: room.driver === id }
    }),
    lost: lostIn(room),
    asked: room.asked.map((each) => ({
      ...each,
      rounds: [],
      tallies: each.rounds.map((votes) => tallyOf(each, votes)),
    })),
    reached: (room.reached[room.lab ?? ''] ?? []).filter((id) => room.seats[id]?.removed === false).length,
    driver: room.driver,
    list: room.list,
    entry: room.entry,
  }
}

function shownQuestion({ id, item, situation, ask, answers, why, rounds, open, shown }: Asked): ShownQuestion {
  const tallies = () => rounds.map((votes) => tallyOf({ answers }, votes))
  const results = shown ? { tallies: tallies(), answers, why } : null
  return { id, item, situation, ask, texts: answers.map(({ text }) => text), round: rounds.length, open, results }
}

function lostIn({ lost }: Room): TeacherView['lost'] {
  const places = Map.groupBy(lost, ({ flow, message }) => `${message} ${flow}`)
  return [...places.values()].flatMap(([first, ...others]) => {
    return first ? [{ flow: first.flow, message: first.message, count: 1 + others.length }] : []
  })
}
