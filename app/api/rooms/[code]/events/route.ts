import { answeringInRoom, type Context, codeIn } from '../../answering'
import { secretsIn } from '../../cookies'
import { wantedOf } from '../../hearing'
import { createOutlet } from '../../outlet'
import { theRooms } from '../../the-rooms'

// Without this, a build would try to answer.
export const dynamic = 'force-dynamic'

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  // nginx would collect what comes, and send it when there is enough of it.
  'x-accel-buffering': 'no',
}

const beatEvery = 15_000

/** Tells of the room as it changes: the whole view, at once and whenever it is another one. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => new Response(await streamFor(request, await codeIn(context)), { headers }))
}

/** What would be streamed is there: nobody listens to the answer. */
export function HEAD(request: Request, context: Context): Promise<Response> {
  return answeringInRoom(async () => {
    wantedOf(request)
    await codeIn(context)
    return new Response(null, { headers })
  })
}

async function streamFor(request: Request, code: string): Promise<ReadableStream<Uint8Array>> {
  const { as, after } = wantedOf(request)
  const stops: (() => void)[] = []
  const outlet = createOutlet(() => {
    for (const stop of stops) stop()
  })
  const { tell, end, beat } = outlet
  stops.push(await theRooms().hear(code, secretsIn(request, code), { as, tell, end }, after))
  const timer = setInterval(beat, beatEvery).unref()
  stops.push(() => clearInterval(timer))
  beat()
  request.signal.addEventListener('abort', end, { once: true })
  if (request.signal.aborted) end()
  return outlet.stream
}
