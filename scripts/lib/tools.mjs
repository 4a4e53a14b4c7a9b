/** Where the tools are, and how they are run: always with the Node 24 that npm installed, whatever Node runs this script. */
import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isStopping, tie } from './stop.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')

/** The path of an installed tool: `tool('next')`. */
export function tool(name) {
  return join(bin, process.platform === 'win32' ? `${name}.cmd` : name)
}

/** The environment the tools run in: the installed Node first on the path, no telemetry, and what the caller adds. */
export function toolEnv(added = {}) {
  return { ...process.env, PATH: [bin, pathWithoutBin()].join(delimiter), NEXT_TELEMETRY_DISABLED: '1', ...added }
}

/** The path as it was before npm put the installed tools on it. npm itself needs this one: it must not stand on the Node it replaces. */
export function pathWithoutBin() {
  const entries = (process.env.PATH ?? '').split(delimiter)
  return entries.filter((entry) => entry !== bin).join(delimiter)
}

/**
 * Runs a command to its end and shows what it prints. With `quiet`, its output is kept
 * and shown only if it fails; `quiet: 'always'` never shows it. Resolves to its exit code; a command that cannot start has 127.
 */
export function run(command, args, { env = toolEnv(), quiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = tie(spawn(command, args, { cwd: root, env, stdio }))
    const kept = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => kept.push(chunk))
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(127)
    })
    child.once('close', (code) => {
      if (code !== 0 && quiet !== 'always' && !isStopping()) process.stderr.write(Buffer.concat(kept))
      resolve(code ?? 1)
    })
  })
}

/** Whether a command starts and ends well: `works('chromium', ['--version'])`. */
export function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0
}
