/** A room after many events. It is what `roomAfter` gives for one after the other, with one copy for a class that votes or joins at once. */
import type { RoomEvent } from './events'
import { type Refusal, refusalOf } from './refusal'
import { mostSeats, questionNow, type Room, roomAfter, type Seat } from './room'

type Of<Type extends RoomEvent['type']> = Extract<RoomEvent, { type: Type }>

/** `refused`: is told which versions an event that does not count has made, and why. */
export type Refused = (version: number, refusal: Refusal) => void

export function roomAfterAll(room: Room, events: readonly RoomEvent[], refused: Refused): Room {
  return runsOf(events).reduce((before, run) => afterRun(before, run, refused), room)
}

/** Events of the same type that follow each other, and of votes those on the same question. */
function runsOf(events: readonly RoomEvent[]): RoomEvent[][] {
  const runs: RoomEvent[][] = []
  for (const event of events) {
    const run = runs.at(-1)
    if (run?.[0] && areAlike(run[0], event)) run.push(event)
    else runs.push([event])
  }
  return runs
}

function areAlike(one: RoomEvent, other: RoomEvent): boolean {
  if (one.type === 'joined') return other.type === 'joined'
  return one.type === 'voted' && other.type === 'voted' && one.question === other.question
}

function afterRun(room: Room, run: readonly RoomEvent[], refused: Refused): Room {
  if (run.length > 1 && run[0]?.type === 'joined') return afterJoins(room, run as Of<'joined'>[], refused)
  if (run.length > 1 && run[0]?.type === 'voted') return afterVotes(room, run as Of<'voted'>[], refused)
  return run.reduce((before, event) => {
    const refusal = refusalOf(before, event)
    if (refusal) refused(before.version + 1, refusal)
    return roomAfter(before, event)
  }, room)
}

/** What stands in the way of a vote is not changed by other votes. */
function afterVotes(room: Room, run: readonly Of<'voted'>[], refused: Refused): Room {
  const question = questionNow(room)
  const votes = { ...question?.rounds.at(-1) }
  for (const [index, event] of run.entries()) {
    const refusal = refusalOf(room, event)
    if (refusal) refused(room.version + index + 1, refusal)
    else votes[event.seat] = event.choice
  }
  const asked = room.asked.map((each) =>
    each === question ? { ...each, rounds: [...each.rounds.slice(0, -1), votes] } : each,
  )
  return { ...room, asked, version: room.version + run.length }
}

function afterJoins(room: Room, run: readonly Of<'joined'>[], refused: Refused): Room {
  const seats: Record<string, Seat> = { ...room.seats }
  let count = Object.keys(seats).length
  for (const [index, { seat, name, at, simulated }] of run.entries()) {
    const isNew = !seats[seat]
    const refusal = room.closed ? 'room_closed' : isNew && count >= mostSeats ? 'room_full' : null
    if (refusal) refused(room.version + index + 1, refusal)
    if (refusal || !isNew) continue
    seats[seat] = { id: seat, name, joinedAt: at, simulated: simulated === true, removed: false }
    count++
  }
  return { ...room, seats, version: room.version + run.length }
}
