/** `npm start`: installs and builds what is missing, serves, and says so in one line when it is ready. */
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { wantedPort } from './lib/port.mjs'
import { main, say } from './lib/say.mjs'
import { serve } from './lib/serve.mjs'

// A server that is asked to stop has done its work: that is no failure.
main(start, { codeWhenStopped: 0 })

async function start() {
  const port = await wantedPort(process.env.PORT, process.env.HOST)
  await ensureInstalled()
  await ensureBuilt()
  const LOG = process.env.LOG || (process.stdout.isTTY ? 'off' : 'json')
  const server = await serve(port, { LOG })
  say(`Claimcheck is ready on ${server.url}`)
  process.exitCode = await server.stopped
}
