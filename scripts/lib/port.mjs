/** Ports: the one a person asked for, or any that is free. */
import { createServer } from 'node:net'
import { Trouble } from './say.mjs'

/** The port to serve on, from the environment, 3000 if it names none. Refuses what is no port, and a port that is taken. */
export async function wantedPort(text = process.env.PORT) {
  const port = text ? Number(text) : 3000
  if (!/^\d*$/.test(text ?? '') || port < 1 || port > 65535) {
    throw new Trouble(`PORT is "${text}": it must be a number from 1 to 65535.`)
  }
  const problem = await listenOn(port).then(
    () => undefined,
    (error) => error.code,
  )
  if (problem === undefined) return port
  throw new Trouble(reasons[problem]?.(port) ?? `Port ${port} cannot be used (${problem}).`)
}

const reasons = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another one, for instance: PORT=${otherPort(port)} npm start`,
  EACCES: (port) => `Port ${port} is not yours to use. Choose one above 1023, for instance: PORT=3000 npm start`,
}

function otherPort(port) {
  return port < 65535 ? port + 1 : 3000
}

/** A port that nothing listens on. */
export function freePort() {
  return listenOn(0)
}

/** Opens a port on every address, as `next start` does, and closes it again. */
function listenOn(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, () => {
      const { port: opened } = server.address()
      server.close(() => resolve(opened))
    })
  })
}
