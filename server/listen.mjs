/** Next's own handler, behind a server of ours. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { closeAll } from './closing.mjs'
import { handlerAround } from './handle.mjs'
import { listenOptions, proxyCount } from './options.mjs'
import { sayNothingOfAborted } from './quiet.mjs'
import { rawRefusal } from './refuse.mjs'

const dir = fileURLToPath(new URL('..', import.meta.url))

/** In milliseconds. A proxy keeps its connections for a minute, and must be the one that closes them. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: proxyCount() ? 65_000 : 5_000 }

/** Listens, and resolves to the function that ends it well. */
export async function listen() {
  const options = listenOptions()
  const app = next({ dev: false, dir, port: options.port })
  await app.prepare()
  sayNothingOfAborted()
  const server = createServer(timeouts, handlerAround(app.getRequestHandler()))
  server.on('clientError', (error, socket) => answerRaw(error, socket))
  await new Promise((resolve, reject) => server.once('error', reject).listen(options, resolve))
  return () => closeAll(server)
}

function answerRaw(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
  else socket.end(rawRefusal(error.code))
}
