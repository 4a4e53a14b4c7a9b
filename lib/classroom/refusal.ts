/** Why an event does not count: said by the room before it, so that every process that folds the log says the same. */
import type { RoomEvent, SeatId } from './events'
import { isFull, isHere, mostMarks, questionNow, type Room } from './room'

export type Refusal =
  | 'room_closed'
  | 'room_full'
  | 'seat_removed'
  | 'unknown_seat'
  | 'unknown_question'
  | 'unknown_answer'
  | 'unknown_entry'
  | 'vote_closed'
  | 'no_second_vote'
  | 'already_asked'
  | 'not_the_driver'
  | 'too_many_marks'
  | 'not_at_this_lab'

/** What stands in an event's way; `null` where it counts. One that is refused changes nothing but the version. */
export function refusalOf(room: Room, event: RoomEvent): Refusal | null {
  return room.closed ? 'room_closed' : inOpenRoom(room, event)
}

function inOpenRoom(room: Room, event: RoomEvent): Refusal | null {
  switch (event.type) {
    case 'moved':
      return event.by === room.driver ? null : 'not_the_driver'
    case 'handed-over':
      return event.to === null || isHere(room, event.to) ? null : 'unknown_seat'
    case 'removed':
      return isHere(room, event.seat) ? null : 'unknown_seat'
    case 'renamed':
      return ofSeat(room, event.seat)
    case 'lost':
      return ofSeat(room, event.seat) ?? ofMarks(room, event.seat)
    case 'reached':
      return ofSeat(room, event.seat) ?? (event.lab === room.lab ? null : 'not_at_this_lab')
    case 'asked':
      return room.asked.some(({ id }) => id === event.question.id) ? 'already_asked' : null
    case 'voted':
      return ofSeat(room, event.seat) ?? ofVote(room, event)
    case 'asked-again':
      return ofQuestion(room, event.question) ?? ofSecondVote(room)
    case 'vote-closed':
    case 'shown':
    case 'put-away':
      return ofQuestion(room, event.question)
    case 'turned':
      return room.list?.entries[event.to] ? null : 'unknown_entry'
    case 'joined':
      return room.seats[event.seat] || !isFull(room) ? null : 'room_full'
    case 'attacking':
    case 'darkened':
    case 'listed':
    case 'closed':
      return null
  }
}

function ofSeat(room: Room, seat: SeatId): Refusal | null {
  if (isHere(room, seat)) return null
  return room.seats[seat] ? 'seat_removed' : 'unknown_seat'
}

function ofMarks({ lost }: Room, seat: SeatId): Refusal | null {
  return lost.filter((each) => each.seat === seat).length >= mostMarks ? 'too_many_marks' : null
}

/** Only the question that the class is at can be answered, closed or shown. */
function ofQuestion(room: Room, id: string): Refusal | null {
  if (questionNow(room)?.id === id) return null
  return room.asked.some((each) => each.id === id) ? 'vote_closed' : 'unknown_question'
}

type Voted = Extract<RoomEvent, { type: 'voted' }>

/** One that was held up on its way does not count for the vote after. */
function ofVote(room: Room, { question: id, choice, round }: Voted): Refusal | null {
  const question = questionNow(room)
  const refusal = ofQuestion(room, id)
  if (refusal || !question?.open) return refusal ?? 'vote_closed'
  if (round !== undefined && round !== question.rounds.length) return 'vote_closed'
  return choice === null || question.answers[choice] ? null : 'unknown_answer'
}

function ofSecondVote(room: Room): Refusal | null {
  const question = questionNow(room)
  return question && (question.open || question.shown || question.rounds.length > 1) ? 'no_second_vote' : null
}
