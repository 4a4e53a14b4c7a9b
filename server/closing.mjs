/** The end of a process that answers: nobody is cut off, and the store is closed. */
import { inProcess } from './process.mjs'

/** In milliseconds: whoever is still being answered then is cut off. */
const longest = 9_000

/** Stops accepting, answers what is in flight, closes what idles, closes the store. */
export async function closeAll(server) {
  const closed = new Promise((resolve) => server.close(resolve))
  endStreams()
  // A connection whose answer was on its way goes idle after this, and would be kept for another question.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), longest)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
  await closeStore()
}

/** Nobody waits for the end of what has none: whoever listens to a room connects again, to another process. */
function endStreams() {
  inProcess('rooms')?.end()
}

async function closeStore() {
  await (await inProcess('store'))?.close()
}
