import { seatSchema } from '@/lib/api/room-schemas'
import type { TakenSeat } from '@/lib/api/room-shapes'
import { answerJson } from '../../../answer'
import { readBody } from '../../../body'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { cookieFor, secretsIn } from '../../cookies'
import { theRooms } from '../../the-rooms'

/** Takes a seat, or finds the one that this browser has: 201 with it, and its cookie. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const code = await codeIn(context)
    const { name } = await readBody(request, seatSchema)
    const { head, own, secret } = await theRooms().takeSeat(code, secretsIn(request, code), name)
    const seat: TakenSeat = { code, own }
    return answerJson(seat, 201, cookieFor(request, 'seat', head, secret))
  })
}
