import { actSchema } from '@/lib/api/room-schemas'
import type { Acted } from '@/lib/api/room-shapes'
import { answerJson } from '../../../answer'
import type { Asked } from '../../../asked'
import { readBody } from '../../../body'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { secretsIn } from '../../cookies'
import { theRooms } from '../../the-rooms'

/** Does something in the room: 201 once it is kept and counts. */
export function POST(request: Asked, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    const code = await codeIn(context)
    const act = await readBody(request, actSchema)
    const acted: Acted = { version: await theRooms().act(code, secretsIn(request, code), act) }
    return answerJson(acted, 201)
  })
}
