/** Ports: the one a person asked for, or any that is free. */
import { createServer } from 'node:net'
import { Trouble } from './say.mjs'

/** The port to serve on, 3000 where `text` names none. Refuses what is no port, a port that is taken, and a `host` that is not here. */
export async function wantedPort(text, host) {
  const port = text ? Number(text) : 3000
  if (!/^\d*$/.test(text ?? '') || port < 1 || port > 65535) {
    throw new Trouble(`PORT is "${text}": it must be a number from 1 to 65535.`)
  }
  const problem = await listenOn(port, host).then(
    () => undefined,
    (error) => error.code,
  )
  if (problem === undefined) return port
  throw new Trouble(reasons[problem]?.(port, host) ?? `Port ${port} cannot be used (${problem}).`)
}

const reasons = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another one, for instance: PORT=${otherPort(port)} npm start`,
  EACCES: (port) => `Port ${port} is not yours to use. Choose one above 1023, for instance: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_, host) => `HOST is "${host}": no interface of this machine has that address.`,
  ENOTFOUND: (_, host) => `HOST is "${host}": no such name is known here.`,
}

function otherPort(port) {
  return port < 65535 ? port + 1 : 3000
}

/** A port that nothing listens on. */
export function freePort() {
  return listenOn(0)
}

/** Opens a port, on every address where no `host` is named, as the server does, and closes it again. */
function listenOn(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, ...(host && { host }) }, () => {
      const { port: opened } = server.address()
      server.close(() => resolve(opened))
    })
  })
}
