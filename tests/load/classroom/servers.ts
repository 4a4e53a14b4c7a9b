/** The servers of a measurement: instances of the built site, and a Redis of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bytesIn, type Started, start, type Usage } from './machine'

/** `workers`: the processes of each instance; two have both cores, which they share with this process. */
export type Kind = {
  readonly store: 'sqlite' | 'redis'
  readonly instances: 1 | 2
  readonly workers?: 1 | 2 | undefined
}

/** On which cores what runs. */
export type Cores = { readonly instances: readonly string[]; readonly redis: string }

/** Where the classes are held: every server on the first core, this process on the second. */
const oneCore: Cores = { instances: ['0', '0'], redis: '0' }

/** As it is run for others: on all cores there are. */
const bothCores: Cores = { instances: ['0,1', '0,1'], redis: '0,1' }

/** For a test, which measures nothing. */
export const anyCore: Cores = { instances: ['any', 'any'], redis: 'any' }

export type Servers = {
  readonly ports: readonly number[]
  readonly kill: (what: 'server' | 'redis') => Promise<void>
  /** Starts what was killed again, and waits until it answers. */
  readonly restart: (what: 'server' | 'redis') => Promise<void>
  /** Of the instances, and of Redis. */
  readonly usage: () => { readonly instances: Usage; readonly redis: Usage }
  /** Bytes at rest. */
  readonly disk: () => number
  readonly stop: () => Promise<void>
}

type Group = { -readonly [Name in 'server' | 'redis']?: Started } & { readonly others: Started[] }

/** Starts everything, and waits until it answers. `root`: of the repository. */
export async function startServers(
  root: string,
  kind: Kind,
  cores: Cores = kind.workers === 2 ? bothCores : oneCore,
): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-load-'))
  const redisPort = await freePort()
  const ports: number[] = []
  for (let at = 0; at < kind.instances; at++) ports.push(await freePort())
  const group: Group = { others: [] }
  const url = kind.store === 'redis' ? { REDIS_URL: `redis://127.0.0.1:${redisPort}` } : {}
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    LOG: 'off',
    WORKERS: String(kind.workers ?? 1),
    DATA_DIR: folder,
    ...url,
  }
  const begin = {
    redis: async () => {
      group.redis = start(cores.redis, 'redis-server', redisArgs(redisPort, folder), process.env)
      await until(() => isListening(redisPort))
    },
    server: async () => {
      group.server = instance(root, cores.instances[0] ?? '0', { ...env, PORT: String(ports[0]) })
      await until(() => isReady(ports[0] ?? 0))
    },
  }
  if (kind.store === 'redis') await begin.redis()
  await begin.server()
  for (const port of ports.slice(1)) {
    group.others.push(instance(root, cores.instances[1] ?? '0', { ...env, PORT: String(port) }))
    await until(() => isReady(port))
  }
  return {
    ports,
    kill: async (what) => group[what]?.kill(),
    restart: (what) => begin[what](),
    usage: () => ({ instances: usageOf([group.server, ...group.others]), redis: usageOf([group.redis]) }),
    disk: () => bytesIn(folder),
    stop: async () => {
      for (const each of [...group.others, group.server, group.redis]) await each?.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function instance(root: string, cores: string, env: NodeJS.ProcessEnv): Started {
  return start(cores, process.execPath, [join(root, 'server', 'main.mjs')], env)
}

/** Written to the disk once a second, and before that by the kernel: a process that is killed loses nothing. */
function redisArgs(port: number, dir: string): readonly string[] {
  return ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'yes']
}

function usageOf(all: readonly (Started | undefined)[]): Usage {
  const each = all.flatMap((started) => (started ? [started.usage()] : []))
  return { cpu: each.reduce((sum, { cpu }) => sum + cpu, 0), memory: each.reduce((sum, { memory }) => sum + memory, 0) }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(30)) if (await isSo()) return
  throw new Error('A server did not come up within a minute.')
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { headers: { connection: 'close' } }).catch(() => null)
  await answer?.arrayBuffer()
  return answer?.status === 200
}

async function isListening(port: number): Promise<boolean> {
  const { connect } = await import('node:net')
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() !== undefined))
    socket.once('error', () => resolve(false))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
