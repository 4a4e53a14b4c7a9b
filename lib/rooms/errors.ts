/** What a room refuses. */
import type { Refusal } from '../classroom/refusal'

export type RoomErrorCode =
  | Refusal
  | 'room_gone'
  | 'no_seat'
  | 'not_the_teacher'
  | 'not_simulated'
  | 'wrong_hand_over'
  | 'too_many_tries'
  | 'too_many_acts'
  | 'too_many_rooms'

export class RoomError extends Error {
  override readonly name = 'RoomError'
  readonly code: RoomErrorCode

  constructor(code: RoomErrorCode) {
    super(details[code])
    this.code = code
  }
}

/** By its name: pages and routes are bundled apart, and each has a class of its own. */
export function isRoomError(error: unknown): error is RoomError {
  return error instanceof Error && error.name === 'RoomError'
}

const details: Readonly<Record<RoomErrorCode, string>> = {
  room_gone: 'No room has this code. A room is gone 24 hours after it was opened.',
  room_closed: 'The room is closed.',
  room_full: 'The room is full.',
  no_seat: 'This browser has no seat in the room. Join it first.',
  seat_removed: 'This seat was removed from the room.',
  unknown_seat: 'Nobody in the room has this seat.',
  unknown_question: 'The room was not asked this question.',
  unknown_answer: 'The question has no such answer.',
  unknown_entry: 'The set list has no such entry.',
  vote_closed: 'The vote on this question is closed.',
  no_second_vote: 'A question is voted on twice at most, and not while a vote is open or its results are shown.',
  already_asked: 'The room was asked this question before.',
  not_the_driver: 'Somebody else has the wheel.',
  not_at_this_lab: 'The class is not at this lab.',
  too_many_marks: 'One seat has 60 marks at most.',
  not_the_teacher: 'Only the instructor of the room can do this.',
  not_simulated: 'An instructor can act for simulated students only.',
  wrong_hand_over: 'This is not the hand-over code of the room.',
  too_many_tries: 'There were too many wrong codes for this room. Try again in a minute.',
  too_many_acts: 'That was too much at once. Wait a moment.',
  too_many_rooms: 'One address may open 30 rooms a minute.',
}
