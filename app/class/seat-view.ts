/** What a browser sees of a class, when a page of it is made. */
import 'server-only'
import { headers } from 'next/headers'
import { secretsIn } from '@/app/api/rooms/cookies'
import { theRooms } from '@/app/api/rooms/the-rooms'
import { classView, ownView, type StudentView } from '@/lib/classroom/views'
import { isRoomError } from '@/lib/rooms/errors'
import { isStoreError } from '@/lib/store/errors'

/** `unseated`: there is such a room, and this browser has not joined it. `away`: the room cannot be read at the moment. */
export type Seen = StudentView | 'gone' | 'unseated' | 'removed' | 'away'

/** The room with this code, from the seat of this browser. */
export async function seatView(code: string): Promise<Seen> {
  try {
    const { live, seat } = await theRooms().forSeat(code, secretsIn({ headers: await headers() }, code))
    const room = live.room()
    return { ...classView(room), own: ownView(room, seat) }
  } catch (error) {
    return seenAfter(error)
  }
}

function seenAfter(error: unknown): Exclude<Seen, StudentView> {
  if (isRoomError(error)) return refused[error.code] ?? 'gone'
  if (!isStoreError(error)) throw error
  return error.code === 'room_gone' ? 'gone' : 'away'
}

const refused: Readonly<Partial<Record<string, 'unseated' | 'removed'>>> = {
  no_seat: 'unseated',
  seat_removed: 'removed',
}
