import { randomUUID } from 'node:crypto'
import { ownOrigin } from '@/app/own-origin'
import { emptySchema } from '@/lib/api/room-schemas'
import type { Receipt } from '@/lib/api/room-shapes'
import { openReceipts } from '@/lib/rooms/open'
import { answerJson } from '../../../answer'
import { readBody } from '../../../body'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { secretsIn } from '../../cookies'
import { theRooms } from '../../the-rooms'

/** What was done in one's own seat, signed by this instance: 201 with a JWT, and where its keys are. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const code = await codeIn(context)
    await readBody(request, emptySchema)
    const { live, seat } = await theRooms().forSeat(code, secretsIn(request, code))
    const made = { iss: ownOrigin(request.headers).origin, now: Date.now(), jti: randomUUID() }
    const token = await openReceipts().sign(live, seat, made)
    const receipt: Receipt = { token, jwks: await openReceipts().jwks() }
    return answerJson(receipt, 201)
  })
}
