/** Rooms in Redis. */
import { randomUUID } from 'node:crypto'
import { connectTo, type RedisConnection } from './redis-connection'
import { unlessRefused } from './redis-faults'
import { appendTexts, channel, keepFirst, keptKey, noteSeats, openRoom, roomIndex, roomKeys } from './redis-scripts'
import { listIn, millisecondsUntil, pairsIn, textIn } from './redis-values'
import type { RoomHead, RoomStore } from './room-store'
import { createWatchers } from './watchers'

type InRedis = RoomStore & {
  readonly sweep: (now: number) => Promise<number>
  /** Nobody is called any more. */
  readonly stop: () => Promise<void>
}

/** `redis` is asked; over a connection of its own, which is made when somebody watches, Redis says what others have done. */
export function roomsInRedis(url: string, redis: RedisConnection, clock: () => number): InRedis {
  const own = randomUUID()
  let listening: RedisConnection | undefined
  const watchers = createWatchers({
    first: () => {
      listening ??= listen()
    },
    last: () => {},
  })

  /** Whatever was said while nobody could listen is made up for by calling everybody. */
  function listen(): RedisConnection {
    return connectTo(url, (client) => {
      client.subscribe(channel, heard).then(watchers.callAll, () => {})
    })
  }

  /** What this process did, it has told already. */
  function heard(said: string): void {
    const [by, code = ''] = said.split(' ')
    if (by !== own) watchers.call(code)
  }

  const told = (code: string) => [channel, `${own} ${code}`]

  return {
    async open(head) {
      const { code, openedAt, expiresAt } = head
      // First: a code without a room in the index is nothing, and a room that is not in it would not be counted.
      await redis.send('ZADD', roomIndex, 'GT', String(expiresAt), code)
      const values = [JSON.stringify(head), String(openedAt), String(expiresAt), millisecondsUntil(expiresAt, clock)]
      unlessRefused(await redis.run(openRoom, roomKeys(code), values), code)
    },
    head: async (code, now) => headIn(await redis.send('HGET', keyOf(code, 0), 'head'), now),
    async append(code, texts) {
      const last = unlessRefused(await redis.run(appendTexts, roomKeys(code), [...told(code), ...texts]), code)
      watchers.call(code)
      return Number(last)
    },
    since: async (code, after) => listIn(await redis.send('LRANGE', keyOf(code, 1), String(after), '-1')).map(textIn),
    async note(code, texts) {
      const kept = await redis.run(noteSeats, roomKeys(code), [...told(code), ...Object.entries(texts).flat()])
      if (kept === 1) watchers.call(code)
    },
    notes: async (code) => Object.fromEntries(pairsIn(await redis.send('HGETALL', keyOf(code, 2)))),
    watch: watchers.watch,
    count: (now) => count(redis, now),
    keep: async (name, value) => textIn(await redis.run(keepFirst, [keptKey(name)], [value])),
    /** Redis lets rooms go by itself: only their codes are left. */
    sweep: async (now) => Number(await redis.send('ZREMRANGEBYSCORE', roomIndex, '-inf', String(now))),
    async stop() {
      await listening?.close()
    },
  }
}

function keyOf(code: string, at: number): string {
  return roomKeys(code)[at] ?? ''
}

async function count(redis: RedisConnection, now: number): Promise<{ rooms: number; seats: number }> {
  const codes = listIn(await redis.send('ZRANGE', roomIndex, `(${now}`, '+inf', 'BYSCORE')).map(textIn)
  const found = await Promise.all(codes.map((code) => seatsIn(redis, code, now)))
  const there = found.filter((seats) => seats !== undefined)
  return { rooms: there.length, seats: there.reduce((sum, seats) => sum + seats, 0) }
}

/** `undefined` where there is no such room at `now`. */
async function seatsIn(redis: RedisConnection, code: string, now: number): Promise<number | undefined> {
  const [expires, seats] = await Promise.all([
    redis.send('HGET', keyOf(code, 0), 'expires'),
    redis.send('HLEN', keyOf(code, 2)),
  ])
  return Number(textIn(expires)) > now ? Number(seats) : undefined
}

function headIn(reply: unknown, now: number): RoomHead | undefined {
  const head: RoomHead | null = reply === null ? null : JSON.parse(textIn(reply))
  return head && head.expiresAt > now ? head : undefined
}
