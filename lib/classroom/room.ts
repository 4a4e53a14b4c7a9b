/** A room as a value, and what each event makes of it. An event that does not count any more changes nothing. */
import type { RoomEvent, SeatId } from './events'
import type { ClassPosition } from './position'
import type { Asked, Votes } from './question'
import type { SetList } from './set-list'

export type Seat = {
  readonly id: SeatId
  /** A pseudonym. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly joinedAt: number
  /** Nobody sits there: for rehearsing alone. */
  readonly simulated: boolean
  readonly removed: boolean
}

/** Where somebody was lost: in which flow, at which message. Once a seat and place. */
export type Lost = { readonly seat: SeatId; readonly flow: string; readonly message: number }

/** A flow that the class went through, and when it came to it, in milliseconds since 1970. */
export type Followed = { readonly flow: string; readonly at: number }

export type Room = {
  /** How many events it is made of. */
  readonly version: number
  readonly position: ClassPosition | null
  readonly seats: Readonly<Record<SeatId, Seat>>
  /** Who has the wheel; `null` for the instructor. */
  readonly driver: SeatId | null
  /** Everything that was asked, the first one first. At most the last one is not put away. */
  readonly asked: readonly Asked[]
  readonly lost: readonly Lost[]
  readonly followed: readonly Followed[]
  /** The id of the lab that the class is at; `null` for none. */
  readonly lab: string | null
  /** Whose attack has worked, by lab. */
  readonly reached: Readonly<Record<string, readonly SeatId[]>>
  /** The projector is black. */
  readonly dark: boolean
  readonly list: SetList | null
  /** The index of the entry of the set list where the class is. */
  readonly entry: number
  readonly closed: boolean
}

export const emptyRoom: Room = {
  version: 0,
  position: null,
  seats: {},
  driver: null,
  asked: [],
  lost: [],
  followed: [],
  lab: null,
  reached: {},
  dark: false,
  list: null,
  entry: 0,
  closed: false,
}

/** As many seats as one process can tell of everything in time. */
export const mostSeats = 1500

/** Marks of one seat: more than a ladder has places to be lost at, and few enough for a page. */
export const mostMarks = 60

export function isFull({ seats }: Room): boolean {
  return Object.keys(seats).length >= mostSeats
}

/** The room after an event. */
export function roomAfter(room: Room, event: RoomEvent): Room {
  const change = room.closed ? {} : after(room, event)
  return { ...room, ...change, version: room.version + 1 }
}

type Change = Partial<Room>

function after(room: Room, event: RoomEvent): Change {
  switch (event.type) {
    case 'joined':
      return joined(room, event)
    case 'renamed':
      return isHere(room, event.seat) ? withSeat(room, event.seat, { name: event.name }) : {}
    case 'removed':
      return { ...withSeat(room, event.seat, { removed: true }), ...(room.driver === event.seat && { driver: null }) }
    case 'moved':
      return moved(room, event)
    case 'handed-over':
      return event.to === null || isHere(room, event.to) ? { driver: event.to } : {}
    case 'asked':
      return asked(room, event)
    case 'voted':
      return voted(room, event)
    case 'vote-closed':
      return withQuestion(room, event.question, () => ({ open: false }))
    case 'asked-again':
      return withQuestion(room, event.question, askedAgain)
    case 'shown':
      return withQuestion(room, event.question, () => ({ open: false, shown: true }))
    case 'put-away':
      return withQuestion(room, event.question, () => ({ open: false, away: true }))
    case 'lost':
      return lost(room, event)
    case 'attacking':
      return { lab: event.lab }
    case 'reached':
      return reached(room, event)
    case 'darkened':
      return { dark: event.on }
    case 'listed':
      return { list: event.list, entry: 0 }
    case 'turned':
      return room.list?.entries[event.to] ? { entry: event.to } : {}
    case 'closed':
      return { closed: true, driver: null }
  }
}

type Of<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>

/** True for whoever has a seat and was not removed from it. */
export function isHere(room: Room, seat: SeatId): boolean {
  return room.seats[seat]?.removed === false
}

/** The question that the class is at; `null` where there is none. */
export function questionNow({ asked: all }: Room): Asked | null {
  const last = all.at(-1)
  return last && !last.away ? last : null
}

function joined(room: Room, { seat, name, at, simulated }: Of<'joined'>): Change {
  if (room.seats[seat] || isFull(room)) return {}
  return {
    seats: { ...room.seats, [seat]: { id: seat, name, joinedAt: at, simulated: simulated === true, removed: false } },
  }
}

function withSeat(room: Room, seat: SeatId, change: Partial<Seat>): Change {
  const before = room.seats[seat]
  return before ? { seats: { ...room.seats, [seat]: { ...before, ...change } } } : {}
}

/** Only whoever has the wheel moves the class. */
function moved(room: Room, { by, position, at }: Of<'moved'>): Change {
  if (by !== room.driver) return {}
  const isNew = room.position?.flow !== position.flow
  return { position, ...(isNew && { followed: [...room.followed, { flow: position.flow, at }] }) }
}

/** A new question puts the one before away. */
function asked(room: Room, { question, at }: Of<'asked'>): Change {
  if (room.asked.some(({ id }) => id === question.id)) return {}
  const before = room.asked.map((each) => (each.away ? each : { ...each, open: false, away: true }))
  return { asked: [...before, { ...question, askedAt: at, rounds: [{}], open: true, shown: false, away: false }] }
}

function voted(room: Room, { seat, question, choice, round }: Of<'voted'>): Change {
  return withQuestion(room, question, ({ open, rounds, answers }) => {
    const isChoice = choice === null || answers[choice] !== undefined
    const isNow = open && (round === undefined || round === rounds.length)
    if (!isNow || !isChoice || !isHere(room, seat)) return {}
    return { rounds: [...rounds.slice(0, -1), { ...lastOf(rounds), [seat]: choice }] }
  })
}

function lastOf(rounds: readonly Votes[]): Votes {
  return rounds.at(-1) ?? {}
}

/** There are two votes at most: one before talking, and one after. */
function askedAgain({ rounds, open, shown }: Asked): Partial<Asked> {
  return open || shown || rounds.length > 1 ? {} : { rounds: [...rounds, {}], open: true }
}

function withQuestion(room: Room, id: string, change: (question: Asked) => Partial<Asked>): Change {
  return { asked: room.asked.map((each) => (each.id === id && !each.away ? { ...each, ...change(each) } : each)) }
}

/** Only in the lab that the class is at: what somebody does at home is their own. */
function reached(room: Room, { seat, lab }: Of<'reached'>): Change {
  const there = room.reached[lab] ?? []
  if (lab !== room.lab || there.includes(seat) || !isHere(room, seat)) return {}
  return { reached: { ...room.reached, [lab]: [...there, seat] } }
}

function lost(room: Room, { seat, flow, message }: Of<'lost'>): Change {
  const own = room.lost.filter((each) => each.seat === seat)
  const isKnown = own.some((each) => each.flow === flow && each.message === message)
  if (isKnown || own.length >= mostMarks || !isHere(room, seat)) return {}
  return { lost: [...room.lost, { seat, flow, message }] }
}
