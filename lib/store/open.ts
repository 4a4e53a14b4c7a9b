/** The one store of this process. */
import { once } from '../process'
import { StoreError } from './errors'
import { openRedis } from './redis'
import { openSqlite } from './sqlite'
import type { Store } from './store'

/** Milliseconds between two looks for what has expired; and where there was some, until the next. */
const sweepEvery = 60_000
const sweepSoon = 50

/**
 * The store in Redis at REDIS_URL; where that is not set, the one under DATA_DIR, or `.data`, of STORE_MAX_MB megabytes at
 * most (2048). What has expired is removed now and then, a little at a time.
 *
 * @throws StoreError `storage_unavailable`, `storage_full`, `newer_layout`: with one line for whoever starts the server.
 */
export function openStore(): Store {
  return once('store', () => swept(process.env.REDIS_URL ? openRedis(process.env.REDIS_URL) : openFile()))
}

function openFile(): Store {
  return openSqlite(process.env.DATA_DIR || '.data', { mostBytes: mostBytes() })
}

function mostBytes(): number {
  const megabytes = Number(process.env.STORE_MAX_MB || 2048)
  if (megabytes >= 1) return megabytes * 1024 * 1024
  throw new StoreError('storage_unavailable', 'STORE_MAX_MB is a number of megabytes, and at least 1.')
}

function swept(store: Store): Store {
  let timer = setTimeout(sweep, sweepSoon).unref()
  async function sweep(): Promise<void> {
    // A fault is named where somebody waits for an answer, and by `check`.
    const removed = await store.sweep(Date.now()).catch(() => 0)
    timer = setTimeout(sweep, removed > 0 ? sweepSoon : sweepEvery).unref()
  }
  return {
    ...store,
    async close() {
      clearTimeout(timer)
      await store.close()
    },
  }
}
