/** Serves the production build: for `npm start`, the browser tests and the measurements. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './port.mjs'
import { Trouble } from './say.mjs'
import { tie } from './stop.mjs'
import { root, tool, toolEnv } from './tools.mjs'

/**
 * Starts the server on a port and waits until it is ready. What it logs is shown where LOG is `json`, and else only if
 * it does not come up; its errors are shown always. `stopped` resolves to its exit code, 128 + n for a signal.
 */
export async function serve(port, addedEnv = {}) {
  const env = toolEnv({ NODE_ENV: 'production', LOG: 'off', ...addedEnv, PORT: String(port) })
  const isLogging = env.LOG === 'json'
  // The channel tells the server when this process is gone, whatever ended it.
  const stdio = ['ignore', isLogging ? 'inherit' : 'pipe', 'inherit', 'ipc']
  const child = tie(spawn(tool('node'), [join(root, 'server', 'main.mjs')], { cwd: root, env, stdio }))
  const log = []
  child.stdout?.on('data', (chunk) => log.length < 100 && log.push(chunk))
  const stopped = new Promise((resolve) => child.once('close', (code, signal) => resolve(exitCode(code, signal))))
  const address = `${hostToAsk(env.HOST)}:${port}`
  const problem = await Promise.race([problemAt(`http://${address}/readyz`), stopped.then(() => 'it ended at once.')])
  if (problem !== undefined) {
    child.kill()
    await stopped
    throw new Trouble(`The server did not come up: ${problem}\n${Buffer.concat(log)}`.trimEnd())
  }
  const url = env.HOST ? `http://${address}` : `http://localhost:${port}`
  return { url, pid: child.pid, stopped, stop: (signal = 'SIGTERM') => child.kill(signal) && stopped }
}

function exitCode(code, signal) {
  return signal ? 128 + constants.signals[signal] : code
}

/** Where a server that listens on all interfaces is asked, or on one. */
function hostToAsk(host) {
  if (!host || host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** Serves on a free port with data in a folder of its own, while a task runs, and clears both away after it. */
export async function whileServing(task) {
  const dataDir = mkdtempSync(join(tmpdir(), 'claimcheck-'))
  const server = await serve(await freePort(), { DATA_DIR: dataDir, HOST: '' })
  try {
    return await task(server.url)
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Asks until an answer comes. Tells what is wrong with it, and `undefined` where nothing is. */
async function problemAt(url) {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
    const answer = await ask(url)
    if (answer) return answer.status === 200 ? undefined : reasonIn(answer)
  }
  return 'no answer in a minute.'
}

/** What the server itself says (RFC 9457), such as that its data folder is full. */
async function reasonIn(answer) {
  const { detail } = await answer.json().catch(() => ({}))
  return detail ?? `it answers ${answer.url} with status ${answer.status}.`
}

/** `undefined` where nobody answers. The connection is closed at once, or the server would wait for it when it stops. */
function ask(url) {
  return fetch(url, { headers: { connection: 'close' } }).catch(() => undefined)
}
