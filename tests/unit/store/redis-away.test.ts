import { afterEach, describe, expect, test, vi } from 'vitest'
import { openRedis } from '@/lib/store/redis'
import type { Store } from '@/lib/store/store'
import { head, kept } from '../../support/store-kept'
import { hasRedis, type RedisServer, startRedis } from '../../support/store-redis'
import { room } from '../../support/store-rooms'

const clock = () => 0
const day = { ...head, expiresAt: 86_400_000 }
const open = { ...room, expiresAt: 86_400_000 }

let redis: RedisServer
const stores: Store[] = []

function store(url = redis.url): Store {
  const one = openRedis(url, { clock })
  stores.push(one)
  return one
}

afterEach(async () => {
  for (const one of stores.splice(0)) await one.close()
  await redis?.remove()
})

async function filled(): Promise<Store> {
  const one = store()
  await one.create(day, [kept(0, null)])
  await one.rooms.open(open)
  return one
}

/** Everything that can be asked. */
const questions = (one: Store) => [
  () => one.create({ ...day, id: 'q' }, [kept(0, null)]),
  () => one.add('r', [kept(1, 0)]),
  () => one.head('r', 1),
  () => one.path('r', 0),
  () => one.steps('r'),
  () => one.children('r', null),
  () => one.nextId('r'),
  () => one.bytes('r'),
  () => one.sweep(1),
  () => one.check(),
  () => one.rooms.open({ ...open, code: 'OTHER' }),
  () => one.rooms.head(room.code, 1),
  () => one.rooms.append(room.code, ['a']),
  () => one.rooms.since(room.code, 0),
  () => one.rooms.note(room.code, { s: 'a' }),
  () => one.rooms.notes(room.code),
  () => one.rooms.count(1),
  () => one.rooms.keep('key', 'a'),
]

async function refusals(one: Store): Promise<{ codes: unknown[]; milliseconds: number; messages: string[] }> {
  const begun = performance.now()
  const answers = await Promise.allSettled(questions(one).map((ask) => ask()))
  const reasons = answers.map((answer) => (answer.status === 'rejected' ? answer.reason : { code: 'answered' }))
  const codes = [...new Set(reasons.map(({ code }) => code))]
  return { codes, milliseconds: performance.now() - begun, messages: reasons.map(({ message }) => String(message)) }
}

const works = (one: Store) => vi.waitFor(() => one.check(), { timeout: 5000, interval: 20 })

describe.runIf(hasRedis)('where Redis is installed', () => {
  describe('Redis that is away', () => {
    test('at the start is said by name to every question, quickly; and it is used from when it is there', async () => {
      redis = await startRedis()
      await redis.stop()
      const one = store()
      const { codes, milliseconds, messages } = await refusals(one)
      expect(codes).toEqual(['storage_unavailable'])
      expect(milliseconds).toBeLessThan(2000)
      expect(messages[0]).toMatch(
        /^Redis at "127\.0\.0\.1:\d+" cannot be used: connect ECONNREFUSED .+ REDIS_URL names/,
      )
      await redis.start()
      await works(one)
    })

    test('in the course of things is said by name to every question, quickly, and nothing is kept of what was refused', async () => {
      redis = await startRedis({ keeps: true })
      const one = await filled()
      await redis.stop()
      const { codes, milliseconds } = await refusals(one)
      expect(codes).toEqual(['storage_unavailable'])
      expect(milliseconds).toBeLessThan(2000)
      await redis.start()
      await works(one)
      expect([await one.nextId('r'), await one.head('q', 1), await one.rooms.since(room.code, 0)]).toEqual([
        1,
        undefined,
        [],
      ])
    })

    test('without hanging up is said by name, quickly, and it is used again when it goes on', async () => {
      redis = await startRedis()
      const one = await filled()
      redis.freeze()
      for (const round of [1, 2, 3]) {
        const { codes, milliseconds } = await refusals(one)
        expect([round, codes]).toEqual([round, ['storage_unavailable']])
        expect(milliseconds).toBeLessThan(2000)
      }
      redis.goOn()
      await works(one)
    }, 20_000)

    test('for whoever watches is no end: they are called when it is back, and then again for what happens', async () => {
      redis = await startRedis({ keeps: true })
      const one = await filled()
      const other = store()
      const changed = vi.fn()
      const stop = other.rooms.watch(room.code, changed)
      await vi.waitFor(() => expect(changed).toHaveBeenCalled())
      await redis.stop('SIGKILL')
      changed.mockClear()
      await redis.start()
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 2000 })
      await works(one)
      changed.mockClear()
      await one.rooms.append(room.code, ['a'])
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 200, interval: 5 })
      stop()
    }, 20_000)

    test('is no fault of whoever only watches and closes', async () => {
      redis = await startRedis()
      await redis.stop()
      const one = store()
      one.rooms.watch(room.code, () => {})()
      await expect(one.close()).resolves.toBeUndefined()
    })
  })

  test('a process that is busy with what Redis has said does not take it for away', async () => {
    redis = await startRedis()
    const one = await filled()
    const busyFor = (milliseconds: number) => {
      for (const until = performance.now() + milliseconds; performance.now() < until; );
    }
    // More than is read at a time.
    await one.rooms.append(room.code, ['x'.repeat(1_000_000)])
    const answers = Array.from({ length: 12 }, async () => {
      await one.rooms.since(room.code, 0)
      busyFor(200)
    })
    busyFor(1200)
    await expect(Promise.all(answers)).resolves.toHaveLength(12)
  }, 20_000)
})
