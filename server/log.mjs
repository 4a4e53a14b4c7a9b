/** One line of JSON a request. No query, no id of a run and no code of a room (they let their reader in), nothing that could be a token. */
import { randomUUID } from 'node:crypto'

/** Asked all the time, and of interest to nobody. */
const unheard = /^\/(_next\/static\/|healthz$|readyz$|metrics$)/

/** Gives the request an id of its own, sends it back, and has a line written when the answer is over. */
export function follow(request, response, write) {
  const id = randomUUID()
  request.headers['x-request-id'] = id
  response.setHeader('x-request-id', id)
  if (write) writeUnlessUnheard(request, response, (rest) => write({ id, ...rest }))
}

function writeUnlessUnheard(request, response, write) {
  const path = pathOf(request.url)
  if (!unheard.test(path)) writeAtEnd(request, response, (rest) => write({ path, ...rest }))
}

/** `bytes` are all that the answer took on its connection, `ms` the time until its end, or until nobody listened any more. */
function writeAtEnd(request, response, write) {
  const { method, socket } = request
  const start = performance.now()
  const sent = socket.bytesWritten
  response.once('close', () => {
    const ms = Math.round((performance.now() - start) * 10) / 10
    const bytes = socket.bytesWritten - sent
    const status = response.headersSent ? response.statusCode : undefined
    write({ method, status, ms, bytes, ...(!response.writableFinished && { aborted: true }) })
  })
}

/** A request as one line: `{"time":…,"id":…,"method":"GET","path":"/flows","status":200,"ms":12.3,"bytes":4567}`. */
export function lineOf({ id, method, path, status, ms, bytes, aborted }, now = new Date()) {
  return `${JSON.stringify({ time: now.toISOString(), id, method, path, status, ms, bytes, aborted })}\n`
}

/** The path as it may be kept. What is longer than any name of ours may be anything. */
export function pathOf(url) {
  const [path] = url.split(/[?#]/, 1)
  const named = path
    .replace(/^(\/api\/runs\/)[^/]+/, '$1:id')
    .replace(/^(\/api\/rooms\/|\/(?:teach|join|class)\/)[^/]+/, '$1:code')
  return named
    .split('/', 12)
    .map((part) => (part.length > 48 ? ':long' : part))
    .join('/')
}
