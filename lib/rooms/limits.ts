/** How fast somebody may do something: a bucket that fills again. */
import { LRUCache } from 'lru-cache'

/** So many at once, and so many a second from then on. */
export type Limit = { readonly burst: number; readonly perSecond: number }

/** A student's hand is never so fast; a page that goes wrong is. */
export const actLimit: Limit = { burst: 40, perSecond: 10 }

const aMinute = (count: number): Limit => ({ burst: count, perSecond: count / 60 })
export const openLimit = aMinute(30)
export const openLimitOfAll = aMinute(600)
/** Each of the server's processes counts for itself. */
export const triesLimit = aMinute(10)

type Bucket = { readonly tokens: number; readonly at: number }

export type Limits = {
  /** Whether one more fits. */
  readonly hasRoom: (key: string, limit: Limit) => boolean
  /** Counts one more, and says whether it fits. */
  readonly admit: (key: string, limit: Limit) => boolean
}

/** @param clock milliseconds, on a clock that nobody sets. @param processes that share the work, and so the limits. */
export function createLimits(clock: () => number, processes = 1): Limits {
  const buckets = new LRUCache<string, Bucket>({ max: 20_000 })

  function leftIn(key: string, { burst, perSecond }: Limit): number {
    const now = clock()
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now }
    return Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond)
  }

  const shared = ({ burst, perSecond }: Limit) => ({
    burst: Math.ceil(burst / processes),
    perSecond: perSecond / processes,
  })

  return {
    hasRoom: (key, limit) => leftIn(key, shared(limit)) >= 1,
    admit(key, limit) {
      const left = leftIn(key, shared(limit))
      buckets.set(key, { tokens: left >= 1 ? left - 1 : left, at: clock() })
      return left >= 1
    },
  }
}
