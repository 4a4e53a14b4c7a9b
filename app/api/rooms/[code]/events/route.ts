import type { Asked } from '../../../asked'
import { answeringInRoom, type Context, codeIn } from '../../answering'
import { wantedOf } from '../../hearing'
import { streamHeaders } from '../../streaming'
import { webStream } from '../../web-stream'

// Without this, a build would try to answer.
export const dynamic = 'force-dynamic'

const headers = streamHeaders

/** Tells of the room as it changes: the whole view, at once and whenever it is another one. */
export function GET(request: Asked, context: Context): Promise<Response> {
  return answeringInRoom(async () => new Response(await webStream(request, await codeIn(context)), { headers }))
}

/** What would be streamed is there: nobody listens to the answer. */
export function HEAD(request: Asked, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    wantedOf(request)
    await codeIn(context)
    return new Response(null, { headers })
  })
}
