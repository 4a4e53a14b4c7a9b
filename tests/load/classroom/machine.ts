/** The processes of a measurement: each on the cores that it is given, what it costs, and how it is killed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type Started = {
  readonly child: ChildProcess
  /** Ends it and all that it started, at once. */
  readonly kill: () => Promise<void>
  readonly usage: () => Usage
}

/** CPU time in seconds, and resident memory in megabytes. */
export type Usage = { readonly cpu: number; readonly memory: number }

const canPin = spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** Starts a command on these cores (`0`, `0,1`; `any`), in a group of its own. */
export function start(cores: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv): Started {
  const [program, ...given] =
    canPin && cores !== 'any' ? ['taskset', '-c', cores, command, ...args] : [command, ...args]
  const child = spawn(program ?? command, given, { env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  groups.add(child.pid ?? 0)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    child,
    kill: async () => {
      killGroup(child.pid ?? 0)
      await ended
    },
    usage: () => usageOf(child.pid ?? 0),
  }
}

const groups = new Set<number>()
process.once('exit', () => groups.forEach(killGroup))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

function killGroup(group: number): void {
  groups.delete(group)
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It had ended before.
  }
}

/** A clock tick of the kernel, in seconds. */
const tick = 1 / 100

/** Of a process and those that it started: Linux only, zeros elsewhere. */
function usageOf(group: number): Usage {
  const all = processes().filter((each) => each.group === group)
  return { cpu: sum(all.map(({ cpu }) => cpu)), memory: sum(all.map(({ memory }) => memory)) }
}

function processes(): readonly { readonly group: number; readonly cpu: number; readonly memory: number }[] {
  return numbersIn('/proc').flatMap((pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number)
      return [
        { group: fields[2] ?? 0, cpu: ((fields[11] ?? 0) + (fields[12] ?? 0)) * tick, memory: (fields[21] ?? 0) / 256 },
      ]
    } catch {
      return []
    }
  })
}

function numbersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The bytes of all files in a folder. */
export function bytesIn(folder: string): number {
  return sum(
    readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
      return entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0
    }),
  )
}
