/**
 * The server: as many processes as there are cores, on one port. This one hands out the connections, replaces a process
 * that died, and is kept small. Ends with 0 when it was asked to stop: docs/decisions/015-a-server-of-our-own.md.
 */
import cluster from 'node:cluster'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { tooManyDeaths } from './deaths.mjs'
import { workerCount } from './options.mjs'

/** In milliseconds: after this, a process that does not end is ended. */
const longestStop = 10_000

/** V8 would let a heap of 100 MB grow to more than 300 before it looks for what can go: this costs a few percent of the time. */
const smallHeap = ['--heap-growing-percent=40', '--max-semi-space-size=8']

const count = workerCount()
const state = { isStopping: false, deaths: [] }

cluster.setupPrimary({ exec: fileURLToPath(new URL('worker.mjs', import.meta.url)), execArgv: smallHeap })
cluster.on('exit', replace)
for (let at = 0; at < count; at++) fork()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(signal))
// Whoever started this is gone, perhaps by SIGKILL: nothing may stay on the port.
if (process.connected) process.on('disconnect', () => stop('SIGTERM'))

function fork() {
  // Each of Node's threads would keep an arena of the C library's of its own, mostly empty.
  cluster.fork({ WORKERS: String(count), MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' })
}

function replace(worker, code, signal) {
  if (state.isStopping) return
  process.stderr.write(`Process ${worker.process.pid} ended with ${signal ?? code}.\n`)
  state.deaths.push(Date.now())
  if (tooManyDeaths(state.deaths, count)) giveUp()
  else fork()
}

function giveUp() {
  process.stderr.write('The server ends, because its processes die as soon as they are started.\n')
  end(1)
}

/** Under `npm start`, which knows whether it asked for this, the code names the signal. */
function stop(signal) {
  end(process.connected ? 128 + constants.signals[signal] : 0)
}

async function end(code) {
  if (state.isStopping) return
  state.isStopping = true
  setTimeout(() => signalAll('SIGKILL'), longestStop)
  const ended = workers().map((worker) => new Promise((resolve) => worker.once('exit', resolve)))
  signalAll('SIGTERM')
  await Promise.all(ended)
  process.exit(code)
}

function signalAll(signal) {
  for (const worker of workers()) worker.process.kill(signal)
}

function workers() {
  return Object.values(cluster.workers)
}
