/** The development server: Next's own, with hot reload, behind the same handler as the one that serves for real. */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { handlerAround } from './handle.mjs'
import { listenOptions } from './options.mjs'

const options = listenOptions()
const server = createServer()
const app = next({
  dev: true,
  dir: fileURLToPath(new URL('..', import.meta.url)),
  httpServer: server,
  port: options.port,
})
await app.prepare()
server.on('request', handlerAround(app.getRequestHandler(), { isDevelopment: true }))
server.listen(options, () => process.stdout.write(`Claimcheck, in development, on http://localhost:${options.port}\n`))
