/** Telling of a room for as long as somebody listens, wherever the stream goes. */
import 'server-only'
import type { Asked } from '../asked'
import { beatTogether } from './beats'
import { secretsIn } from './cookies'
import { wantedOf } from './hearing'
import { createOutlet, type Outlet, type Sink } from './outlet'
import { theRooms } from './the-rooms'

export const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  // nginx would collect what comes, and send it when there is enough of it.
  'x-accel-buffering': 'no',
}

/** Tells of the room as it changes: the whole view, at once and whenever it is another one. @throws what hearing of it throws. */
export async function streamInto(sink: Sink, request: Asked, code: string): Promise<Outlet> {
  const { as, after } = wantedOf(request)
  const stops: (() => void)[] = []
  const outlet = createOutlet(sink, () => {
    for (const stop of stops) stop()
  })
  const { tell, end } = outlet
  stops.push(await theRooms().hear(code, secretsIn(request, code), { as, tell, end }, after))
  stops.push(beatTogether(outlet.beat))
  return outlet
}
