/** `npm start` and the processes below it, as a supervisor sees them. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/lib/port.mjs'
import { root, tool, toolEnv } from '../../../scripts/lib/tools.mjs'

/** Starts what `npm start` starts, on a free port, with data of its own, and waits until it says that it is ready. */
export async function started(env: Record<string, string> = {}) {
  const port = await freePort()
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'claimcheck-start-'))
  const added = { PORT: String(port), DATA_DIR, HOST: '', LOG: '', WORKERS: '2', npm_lifecycle_event: '', ...env }
  const start = spawn(tool('node'), [join(root, 'scripts', 'start.mjs')], { cwd: root, env: toolEnv(added) })
  const written: string[] = []
  for (const stream of [start.stdout, start.stderr]) stream.on('data', (chunk) => written.push(String(chunk)))
  const output = () => written.join('')
  const ended = new Promise<number | null>((resolve) => start.once('exit', resolve))
  ended.then(() => rmSync(DATA_DIR, { recursive: true, force: true }))
  const ready = new Promise<void>((resolve) => {
    start.stdout.on('data', () => output().includes('Claimcheck is ready') && resolve())
  })
  await Promise.race([ready, ended])
  return { start, port, output, ended }
}

/** The ids of the processes that this one has started. */
export function childrenOf(pid = 0): number[] {
  const kept = `/proc/${pid}/task/${pid}/children`
  const text = existsSync(kept) ? readFileSync(kept, 'utf8') : listChildren(pid)
  return text.split(/\s+/).filter(Boolean).map(Number)
}

/** Where there is no /proc. */
function listChildren(pid: number): string {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=']).toString().trim().split('\n')
  return all
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([child, parent]) => (Number(parent) === pid ? child : []))
    .join(' ')
}
