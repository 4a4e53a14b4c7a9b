/** An event stream written straight to the answer of Node's server: for 300 that listen, a Web stream costs more than all else. */
import 'server-only'
import type { ServerResponse } from 'node:http'
import type { Asked } from '../asked'
import { answeringInRoom, type Context, codeIn } from './answering'
import { sendTo } from './node-answer'
import type { Sink } from './outlet'
import { streamHeaders, streamInto } from './streaming'

/** What GET of the events answers: the same, by a shorter way. */
export async function writeEvents(request: Asked, context: Context, response: ServerResponse): Promise<void> {
  const answer = await answeringInRoom(async () => {
    const outlet = await streamInto(sinkOf(response), request, await codeIn(context))
    response.once('close', outlet.leave).on('drain', outlet.flush)
    if (response.closed) outlet.leave()
    if (!response.headersSent) response.writeHead(200, streamHeaders)
    outlet.begin()
    return begun
  })
  if (answer !== begun && !response.headersSent) await sendTo(response, answer)
}

/** Stands for an answer that is being written. */
const begun = new Response()

/** Takes nothing before the head is written: until then, the answer may be a problem. */
function sinkOf(response: ServerResponse): Sink {
  return {
    isFree: () => response.headersSent && !response.writableNeedDrain,
    write: (text) => response.write(text),
    close: () => {
      if (!response.headersSent) response.writeHead(200, streamHeaders)
      response.end()
    },
  }
}
