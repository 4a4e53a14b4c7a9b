/** A process that answers, until main.mjs tells it to end. Node ends it at once where main.mjs is gone. */
import { listen } from './listen.mjs'

const listening = listen()
const state = { isStopping: false }

// Ctrl-C goes to every process of a terminal, and main.mjs passes on what it is told: once is enough.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
listening.catch(fail)

async function stop() {
  if (state.isStopping) return
  state.isStopping = true
  const end = await listening
  await end()
  process.exit(0)
}

function fail(error) {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
