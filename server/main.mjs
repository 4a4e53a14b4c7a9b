/**
 * The server: as many processes as there are cores, on one port. This one hands out the connections, replaces a process
 * that died, and is kept small. Ends with 0 when it was asked to stop; see docs/decisions/015.
 */
import cluster from 'node:cluster'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { tooManyDeaths } from './deaths.mjs'
import { workerCount } from './options.mjs'

/** In milliseconds: after this, a process that does not end is ended. */
const longestStop = 10_000

const state = { isStopping: false, deaths: [] }
const count = workerCount()

process.env.WORKERS = String(count)
// Fewer arenas of the C library's: each of Node's threads would keep one of its own, mostly empty.
process.env.MALLOC_ARENA_MAX ??= '2'

const end = count === 1 ? await workHere() : forkAll()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal))
// Whoever started this is gone, perhaps by SIGKILL: nothing may stay on the port.
if (process.connected) process.on('disconnect', () => stop('SIGTERM'))

async function workHere() {
  const { work } = await import('./worker.mjs')
  return work()
}

function forkAll() {
  cluster.setupPrimary({ exec: fileURLToPath(new URL('forked.mjs', import.meta.url)) })
  cluster.on('exit', replace)
  for (let at = 0; at < count; at++) cluster.fork()
  return endAll
}

function replace(worker, code, signal) {
  if (state.isStopping) return
  process.stderr.write(`Process ${worker.process.pid} ended with ${signal ?? code}.\n`)
  state.deaths.push(Date.now())
  if (tooManyDeaths(state.deaths, count)) giveUp()
  else cluster.fork()
}

async function giveUp() {
  state.isStopping = true
  process.stderr.write('The server ends, because its processes die as soon as they are started.\n')
  await endAll()
  process.exit(1)
}

async function endAll() {
  const workers = Object.values(cluster.workers ?? {})
  const ended = workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve)))
  for (const worker of workers) worker.process.kill('SIGTERM')
  await Promise.all(ended)
}

/** Under `npm start`, which knows whether it asked for this, the code names the signal. */
async function stop(signal) {
  if (state.isStopping) return
  state.isStopping = true
  const code = process.connected ? 128 + constants.signals[signal] : 0
  setTimeout(() => kill(code), longestStop)
  await end()
  process.exit(code)
}

function kill(code) {
  for (const worker of Object.values(cluster.workers ?? {})) worker.process.kill('SIGKILL')
  process.exit(code)
}
