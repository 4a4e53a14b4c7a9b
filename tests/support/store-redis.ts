/** A Redis of the tests' own: on a free port, in a folder of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectTo } from '@/lib/store/redis-connection'

export const hasRedis = isInstalled()

export type RedisServer = {
  readonly url: string
  readonly start: () => Promise<void>
  /** Ends as it is asked to, or as it is killed. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
  /** It neither answers nor hangs up, until it goes on. */
  readonly freeze: () => void
  readonly goOn: () => void
  /** A command, over a connection of its own. */
  readonly send: (...command: readonly string[]) => Promise<unknown>
  readonly remove: () => Promise<void>
}

type Options = {
  /** What was written is there after a restart. */
  readonly keeps?: boolean
  readonly password?: string
  readonly more?: readonly string[]
}

/** Starts a Redis; `keeps`: with `appendonly`. */
export async function startRedis({ keeps = false, password = '', more = [] }: Options = {}): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-redis-'))
  const port = await freePort()
  const url = `redis://${password && `:${encodeURIComponent(password)}@`}127.0.0.1:${port}`
  let child: ChildProcess | undefined

  async function start(): Promise<void> {
    const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder]
    // With `everysec`, Redis answers before it has written where the disk is slow.
    const how = [
      '--save',
      '',
      '--appendonly',
      keeps ? 'yes' : 'no',
      '--appendfsync',
      'always',
      '--requirepass',
      password,
    ]
    child = spawn('redis-server', [...where, ...how, ...more], { stdio: 'ignore' })
    await answers(url)
  }

  async function stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const ended = new Promise((resolve) => child?.once('close', resolve))
    if (child?.kill(signal)) await ended
  }

  await start()
  return {
    url,
    start,
    stop,
    freeze: () => child?.kill('SIGSTOP'),
    goOn: () => child?.kill('SIGCONT'),
    send: (...command) => sentTo(url, command),
    async remove() {
      await stop('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sentTo(url: string, command: readonly string[]): Promise<unknown> {
  const redis = connectTo(url)
  try {
    return await redis.send(...command)
  } finally {
    await redis.close()
  }
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await sentTo(url, ['PING']).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('Redis did not start.')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}

/** Where it is missing, that is a failure with CI set, and is said elsewhere. */
function isInstalled(): boolean {
  const { error } = spawnSync('redis-server', ['--version'])
  if (!error) return true
  const said = 'redis-server is not installed: what the store promises was not tested on Redis.'
  if (process.env.CI) throw new Error(said)
  process.stderr.write(`${said} On Debian: apt-get install redis-server.\n`)
  return false
}
