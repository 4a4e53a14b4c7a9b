/** Node's requests as the routes read them, and what they answer as Node sends it: without the copies that Web streams make. */
import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Asked } from '../asked'

/** The request, as a route reads it. */
export function askedOf(request: IncomingMessage, response: ServerResponse): Asked {
  return {
    url: `http://localhost${request.url}`,
    headers: { get: (name) => request.headers[name]?.toString() ?? null },
    // What is left of a body that was not read to its end is for server/rest.mjs to read off.
    body: request.iterator({ destroyOnReturn: false }),
    get signal() {
      return signalOf(response)
    },
  }
}

function signalOf(response: ServerResponse): AbortSignal {
  const leaving = new AbortController()
  if (response.closed) leaving.abort()
  else response.once('close', () => leaving.abort())
  return leaving.signal
}

/** Sends what a route has answered. */
export async function sendTo(response: ServerResponse, answer: Response): Promise<void> {
  const body = answer.body && Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of answer.headers) response.appendHeader(name, value)
  response.statusCode = answer.status
  response.end(body)
}
