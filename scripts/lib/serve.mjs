/** Serves the production build: for `npm start`, the browser tests and the measurements. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './port.mjs'
import { Trouble } from './say.mjs'
import { tie } from './stop.mjs'
import { root, tool, toolEnv } from './tools.mjs'

/**
 * Starts `next start` on a port and waits until it answers. What it logs is shown only if it does not come up;
 * its errors are shown always. `stopped` resolves to its exit code, whatever ended it.
 */
export async function serve(port, addedEnv = {}) {
  const env = toolEnv({ NODE_ENV: 'production', ...addedEnv })
  const args = [tool('next'), 'start', '--port', String(port)]
  const child = tie(spawn(tool('node'), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] }))
  const log = []
  child.stdout.on('data', (chunk) => log.length < 100 && log.push(chunk))
  const stopped = new Promise((resolve) => child.once('close', (code) => resolve(code ?? 0)))
  const url = `http://localhost:${port}`
  const problem = await Promise.race([problemAt(`http://127.0.0.1:${port}/`), stopped.then(() => 'it ended at once.')])
  if (problem !== undefined) {
    child.kill()
    throw new Trouble(`The server did not come up: ${problem}\n${Buffer.concat(log)}`)
  }
  return { url, stopped, stop: (signal = 'SIGTERM') => child.kill(signal) && stopped }
}

/** Serves on a free port with data in a folder of its own, while a task runs, and clears both away after it. */
export async function whileServing(task) {
  const dataDir = mkdtempSync(join(tmpdir(), 'claimcheck-'))
  const server = await serve(await freePort(), { DATA_DIR: dataDir })
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
    const status = await statusOf(url)
    if (status >= 500) return `it answers ${url} with status ${status}.`
    if (status > 0) return undefined
  }
  return 'no answer in a minute.'
}

/** 0 where nobody answers. The connection is closed at once, or the server would wait for it when it stops. */
async function statusOf(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', headers: { connection: 'close' } })
    await response.body?.cancel()
    return response.status
  } catch {
    return 0
  }
}
