/** A connection to Redis that comes back by itself, and says quickly where Redis is away: nothing waits in a queue. */
import { setTimeout as passed } from 'node:timers/promises'
import { named, placeOf } from './redis-faults'
import type { Script } from './redis-scripts'

/** Milliseconds: how long Redis may say nothing while it is asked, and how long a connection may be silent altogether. */
const patience = 1000
const pingEvery = 1000
const mostSilence = 4000
/** Milliseconds between two attempts to connect: more from one to the next, up to the second. */
const retryFirst = 25
const retryAtMost = 500

export type Argument = string | Buffer

export type RedisConnection = {
  /** A command, and its reply: texts as bytes. @throws StoreError `storage_unavailable`, `storage_full`. */
  readonly send: (...command: readonly Argument[]) => Promise<unknown>
  readonly run: (script: Script, keys: readonly string[], values: readonly Argument[]) => Promise<unknown>
  readonly close: () => Promise<void>
}

type Client = Awaited<ReturnType<typeof clientFor>>

/** Loaded where it is used: a store in a file does without. */
async function clientFor(url: string) {
  const { createClient, RESP_TYPES } = await import('@redis/client')
  return createClient({
    url,
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    pingInterval: pingEvery,
    socket: {
      connectTimeout: patience,
      socketTimeout: mostSilence,
      reconnectStrategy: (retries) => Math.min(retryFirst * 2 ** retries, retryAtMost),
    },
    // Ours is shorter, and starts from when it is asked.
    commandOptions: { timeout: 0, typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.MAP]: Array } },
  })
}

/**
 * Connects, now and again where the connection is lost, and tells `ready` each time. It does not wait for Redis to be there.
 *
 * @throws StoreError where the address is none.
 */
export function connectTo(url: string, ready: (client: Client) => void = () => {}): RedisConnection {
  const place = placeOf(url)
  let fault: Error | undefined
  let closed = false
  let heard = 0
  let current = begun()

  function begun(): Promise<Opened> {
    const beginning = opened()
    // Told to whoever asks; and nobody need be asking now.
    beginning.catch(() => {})
    return beginning
  }

  async function opened(): Promise<Opened> {
    const client = await clientFor(url)
    client.on('error', (error: Error) => {
      fault = error
    })
    client.on('ready', () => {
      fault = undefined
      ready(client)
    })
    return { client, tried: tried(client) }
  }

  function hear(reply: unknown): unknown {
    heard++
    return reply
  }

  /** In place of a connection over which nothing comes back, though nothing says that it is lost. */
  function renew(old: Promise<Opened>): void {
    if (closed || old !== current) return
    current = begun()
    void destroy(old)
  }

  async function ask(work: (client: Client) => Promise<unknown>): Promise<unknown> {
    const asked = current
    try {
      const { client, tried } = await asked
      return await inTime(tried.then(() => work(client)).then(hear), () => heard)
    } catch (error) {
      if (error === late) renew(asked)
      throw named(error, place, error === late ? undefined : fault)
    }
  }

  const send = (command: readonly Argument[]) => ask((client) => client.sendCommand<unknown>(command))

  return {
    send: (...command) => send(command),
    run: ({ text, sha1 }, keys, values) =>
      ask(async (client) => {
        const rest = [String(keys.length), ...keys, ...values]
        return client
          .sendCommand<unknown>(['EVALSHA', sha1, ...rest])
          .catch((error) =>
            isUnknownScript(error) ? client.sendCommand<unknown>(['EVAL', text, ...rest]) : Promise.reject(error),
          )
      }),
    async close() {
      closed = true
      await destroy(current)
    },
  }
}

type Opened = {
  readonly client: Client
  /** The first attempt has come to an end, a good one or another. */
  readonly tried: Promise<unknown>
}

function tried(client: Client): Promise<unknown> {
  return new Promise((resolve) => {
    client.once('ready', resolve)
    client.once('error', resolve)
    client.connect().catch(resolve)
  })
}

/** What is in flight ends with an error. A client that is destroyed while it connects would keep its process for seconds. */
async function destroy(opened: Promise<Opened>): Promise<void> {
  const { client, tried } = await opened
  await Promise.race([tried, passed(patience, undefined, { ref: false })])
  if (client.isOpen) client.destroy()
}

const late = new Error(`no answer within ${patience} ms`)

/** Milliseconds in which this process, where it was too busy to listen, hears what has been said. */
const grace = 200
/** So often Redis may have said something else, and not the answer. */
const mostTurns = 5

/** `heard`: how much Redis has said so far. Late is what is not there when it has said nothing for a while. @throws late */
function inTime<Value>(work: Promise<Value>, heard: () => number): Promise<Value> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    function wait(turns: number): void {
      const before = heard()
      const judge = () => (turns > 1 && heard() > before ? wait(turns - 1) : reject(late))
      timer = setTimeout(() => {
        timer = setTimeout(judge, grace)
      }, patience)
    }
    wait(mostTurns)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}
