import { afterAll, beforeAll, describe } from 'vitest'
import { openRedis } from '@/lib/store/redis'
import type { Store } from '@/lib/store/store'
import { describeStore } from '../../support/store-contract'
import { hasRedis, type RedisServer, startRedis } from '../../support/store-redis'

/** An hour before the made-up times: nothing expires while a test takes its time. */
const now = -3_600_000
const clock = () => now

let redis: RedisServer

beforeAll(async () => {
  if (hasRedis) redis = await startRedis()
})

afterAll(() => redis?.remove())

async function both(): Promise<[Store, Store]> {
  await redis.send('FLUSHALL')
  return [openRedis(redis.url, { clock }), openRedis(redis.url, { clock })]
}

/** What would have expired by itself by then. */
async function passes(store: Store, then: number): Promise<void> {
  const go = `for _, key in ipairs(redis.call('KEYS', '*')) do
    local left = redis.call('PTTL', key)
    if left >= 0 and left <= tonumber(ARGV[1]) then redis.call('DEL', key) end
  end`
  await redis.send('EVAL', go, '0', String(then - now))
  await store.sweep(then)
}

describe.runIf(hasRedis)('where Redis is installed', () => {
  describeStore('a store in Redis', { both, passes })
})
