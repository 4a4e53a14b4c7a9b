/** Answering in a room: what it refuses becomes a problem. */
import 'server-only'
import { codeFrom } from '@/lib/classroom/code'
import { isRoomError, RoomError, type RoomErrorCode } from '@/lib/rooms/errors'
import { answering, RequestError } from '../problem'

export type Context = { params: Promise<{ code: string }> }

/** Answers with what the work gives, or with the problem it ran into. */
export function answeringInRoom(work: () => Promise<Response>): Promise<Response> {
  return answering(() => work().catch(refuse))
}

/** The code in the address, as rooms have it. @throws RoomError `room_gone` where none could have it. */
export async function codeIn({ params }: Context): Promise<string> {
  const code = codeFrom((await params).code)
  if (code === null) throw new RoomError('room_gone')
  return code
}

function refuse(error: unknown): never {
  if (!isRoomError(error)) throw error
  const status = statuses[error.code]
  const headers = status === 429 ? { 'retry-after': retryAfter[error.code] ?? '1' } : undefined
  throw new RequestError(status, error.code, error.message, fields[error.code], headers)
}

/** The HTTP status that says it (RFC 9110 §15.5, RFC 6585 §4). */
const statuses: Readonly<Record<RoomErrorCode, number>> = {
  room_gone: 404,
  room_closed: 409,
  room_full: 409,
  no_seat: 403,
  seat_removed: 403,
  unknown_seat: 404,
  unknown_question: 404,
  unknown_answer: 404,
  unknown_entry: 404,
  vote_closed: 409,
  no_second_vote: 409,
  already_asked: 409,
  not_the_driver: 409,
  not_at_this_lab: 409,
  too_many_marks: 409,
  not_the_teacher: 403,
  not_simulated: 403,
  wrong_hand_over: 403,
  too_many_tries: 429,
  too_many_acts: 429,
  too_many_rooms: 429,
}

/** The member of the request that is to blame. */
const fields: Readonly<Partial<Record<RoomErrorCode, string>>> = {
  unknown_seat: 'seat',
  unknown_question: 'question',
  unknown_answer: 'choice',
  unknown_entry: 'to',
  wrong_hand_over: 'handOver',
}

/** In seconds. */
const retryAfter: Readonly<Partial<Record<RoomErrorCode, string>>> = { too_many_tries: '60', too_many_rooms: '10' }
