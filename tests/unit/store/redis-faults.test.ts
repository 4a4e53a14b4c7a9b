import { afterEach, describe, expect, test, vi } from 'vitest'
import { openRedis } from '@/lib/store/redis'
import type { Store } from '@/lib/store/store'
import { head, kept } from '../../support/store-kept'
import { printed } from '../../support/store-process'
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

const works = (one: Store) => vi.waitFor(() => one.check(), { timeout: 5000, interval: 20 })

describe.runIf(hasRedis)('where Redis is installed', () => {
  describe('Redis with a file of what was appended', () => {
    test.each(['SIGTERM', 'SIGKILL'] as const)(
      'that ends by %s in the middle of things has all that was acknowledged',
      async (signal) => {
        redis = await startRedis({ keeps: true })
        const one = await filled()
        const acknowledged: string[] = []
        let steps = 1
        let going = true
        async function append(name: string): Promise<void> {
          for (let at = 0; going; at++) {
            await one.rooms.append(room.code, [`${name}${at}`]).then(
              () => acknowledged.push(`${name}${at}`),
              () => new Promise((resolve) => setTimeout(resolve, 10)),
            )
          }
        }
        async function step(): Promise<void> {
          while (going) {
            await one.add('r', [kept(steps, steps - 1)]).then(
              () => steps++,
              // It may have been kept, though nobody heard of it.
              (error) => (error.code === 'step_taken' ? steps++ : new Promise((resolve) => setTimeout(resolve, 10))),
            )
          }
        }
        const all = Promise.all([append('a'), append('b'), append('c'), step()])
        await new Promise((resolve) => setTimeout(resolve, 300))
        await redis.stop(signal)
        await new Promise((resolve) => setTimeout(resolve, 200))
        await redis.start()
        await works(one)
        await new Promise((resolve) => setTimeout(resolve, 200))
        going = false
        await all
        const found = await one.rooms.since(room.code, 0)
        expect(acknowledged.length).toBeGreaterThan(10)
        expect(acknowledged.filter((text) => !found.includes(text))).toEqual([])
        expect(await one.path('r', steps - 1)).toHaveLength(steps)
      },
      20_000,
    )
  })

  test('of two clients that add a hundred steps at once, none loses one, and each id is taken once', async () => {
    redis = await startRedis()
    const [one, other] = [await filled(), store()]
    const refused = new Set<unknown>()
    async function add(by: Store, name: string): Promise<void> {
      const id = await by.nextId('r')
      await by.add('r', [kept(id, 0, name)]).catch((error) => {
        refused.add(error.code)
        return add(by, name)
      })
    }
    const names = Array.from({ length: 50 }, (_, at) => [`a${at}`, `b${at}`]).flat()
    await Promise.all(names.map((name) => add(name.startsWith('a') ? one : other, name)))
    const steps = await Promise.all(names.map(async (_, at) => (await one.path('r', at + 1)).at(-1)))
    const change = (name: string) => JSON.stringify(kept(9, 0, name).change)
    expect(steps.map((step) => JSON.stringify(step?.change)).toSorted()).toEqual(names.map(change).toSorted())
    expect([...refused]).toEqual(['step_taken'])
  })

  test('REDIS_URL names the store of a process, which ends when it has closed it', async () => {
    redis = await startRedis()
    const program = `
      import { openStore } from './lib/store/open.ts'
      import { head, kept } from './tests/support/store-kept.ts'
      process.env.REDIS_URL = '${redis.url}'
      const store = openStore()
      await store.create({ ...head, expiresAt: Date.now() + 60_000 }, [kept(0, null)])
      store.rooms.watch('K7QXM', () => {})
      await store.close()
      const closed = performance.now()
      process.on('exit', () => performance.now() - closed < 2000 || console.log('it did not end'))`
    expect(await printed(program)).toBe('')
    expect(await store().nextId('r')).toBe(1)
  }, 20_000)

  test('what has expired is gone by itself, with everything that belonged to it', async () => {
    redis = await startRedis()
    const one = store()
    await one.create({ ...head, expiresAt: 1500 }, [kept(0, null)])
    await one.add('r', [kept(1, 0)])
    await one.rooms.open({ ...room, expiresAt: 1500 })
    await one.rooms.append(room.code, ['a'])
    await one.rooms.note(room.code, { s: 'b' })
    expect((await redis.send('KEYS', '*{*')) as unknown[]).toHaveLength(7)
    await vi.waitFor(async () => expect(await redis.send('KEYS', '*{*')).toEqual([]), { timeout: 5000 })
    await expect(one.add('r', [kept(2, 0)])).rejects.toMatchObject({ code: 'run_gone' })
    await expect(one.rooms.append(room.code, ['b'])).rejects.toMatchObject({ code: 'room_gone' })
  })

  test('a Redis that is full refuses by name, keeps nothing of what it refused, and answers', async () => {
    redis = await startRedis({ more: ['--maxmemory', '8mb', '--maxmemory-policy', 'noeviction'] })
    const one = await filled()
    const noise = () => Array.from({ length: 5000 }, () => Math.random().toString(36)).join()
    const refused: { code: string; message: string }[] = []
    for (let text = 0; text < 100; text++)
      await one.rooms.append(room.code, ['a', noise()]).catch((error) => refused.push(error))
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['storage_full']))
    expect(refused[0]?.message).toMatch(/^There is no room left in Redis at "127\.0\.0\.1:\d+"\.$/)
    await redis.send('CONFIG', 'SET', 'maxmemory', '1mb')
    await expect(one.add('r', [kept(1, 0)])).rejects.toMatchObject({ code: 'storage_full' })
    await expect(one.create({ ...day, id: 'q' }, [])).rejects.toMatchObject({ code: 'storage_full' })
    await expect(one.check()).rejects.toMatchObject({ code: 'storage_full' })
    expect(await one.rooms.since(room.code, 0)).toHaveLength(2 * (100 - refused.length))
    expect([await one.nextId('r'), await one.bytes('q')]).toEqual([1, 0])
  })

  test('a password is asked for, and never said', async () => {
    redis = await startRedis({ password: 'open sesame' })
    const port = new URL(redis.url).port
    await store().check()
    for (const wrong of [`redis://127.0.0.1:${port}`, `redis://:wrong-secret@127.0.0.1:${port}`]) {
      const error = await store(wrong)
        .check()
        .catch((reason) => reason)
      expect(error).toMatchObject({ code: 'storage_unavailable' })
      expect(error.message).toMatch(/^Redis at "127\.0\.0\.1:\d+" cannot be used: (NOAUTH|WRONGPASS) /)
      expect(error.message).not.toContain('secret')
    }
  })

  test.each(['localhost:6379', 'http://:secret@localhost', 'redis://localhost/secret', 'nonsense'])(
    'an address that is none is refused at once: %s',
    (url) => {
      expect(() => openRedis(url)).toThrow(expect.objectContaining({ code: 'storage_unavailable' }))
      expect(() => openRedis(url)).toThrow('REDIS_URL is an address such as redis://localhost:6379.')
    },
  )
})
