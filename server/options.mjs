/** What the server is told by its environment. docs/deploy.md says it for people. */
import { availableParallelism } from 'node:os'

/** The port and the interface to listen on. Without HOST, all interfaces. */
export function listenOptions(env = /** @type {Record<string, string | undefined>} */ (process.env)) {
  return { port: Number(env.PORT || 3000), ...(env.HOST && { host: env.HOST }) }
}

/** How many processes answer: WORKERS, or one a core. */
export function workerCount(env = /** @type {Record<string, string | undefined>} */ (process.env)) {
  const wanted = Number(env.WORKERS)
  return Number.isInteger(wanted) && wanted > 0 ? wanted : availableParallelism()
}

/** How many proxies stand in front, each of which adds to X-Forwarded-For: TRUST_PROXY, or none. */
export function proxyCount(env = /** @type {Record<string, string | undefined>} */ (process.env)) {
  const wanted = Number(env.TRUST_PROXY)
  return Number.isInteger(wanted) && wanted > 0 ? wanted : 0
}

/** Whether a line is written for each request: LOG=json, which is what it is where nobody reads along in a terminal. */
export function isLogging(env = /** @type {Record<string, string | undefined>} */ (process.env)) {
  return env.LOG ? env.LOG === 'json' : !process.stdout.isTTY
}
