import { emptySchema } from '@/lib/api/room-schemas'
import type { OpenedRoom } from '@/lib/api/room-shapes'
import { RoomError } from '@/lib/rooms/errors'
import { openLimit, openLimitOfAll } from '@/lib/rooms/limits'
import { roomLimits } from '@/lib/rooms/open'
import { senderOf } from '@/lib/runs/sender'
import { answerJson } from '../answer'
import { readBody } from '../body'
import { answeringInRoom } from './answering'
import { cookieFor } from './cookies'
import { theRooms } from './the-rooms'

/** Opens a room: 201, and the cookie that carries the rights of its instructor. */
export function POST(request: Request): Promise<Response> {
  return answeringInRoom(async () => {
    await readBody(request, emptySchema)
    mayOpen(request)
    const { head, handOver, secret } = await theRooms().open()
    const opened: OpenedRoom = { code: head.code, handOver, expiresAt: head.expiresAt }
    return answerJson(opened, 201, cookieFor(request, 'teacher', head, secret))
  })
}

/** Rooms are the one thing here that is limited by address: joining them is not, for a school has one. */
function mayOpen({ headers }: Request): void {
  const limits = roomLimits()
  const isAdmitted = limits.admit(`rooms from ${senderOf(headers)}`, openLimit) && limits.admit('rooms', openLimitOfAll)
  if (!isAdmitted) throw new RoomError('too_many_rooms')
}
