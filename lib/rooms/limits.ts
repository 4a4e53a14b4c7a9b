/** How fast somebody may do something: a bucket that fills again. */
import { LRUCache } from 'lru-cache'

/** So many at once, and so many a second from then on. */
export type Limit = {
  readonly burst: number
  readonly perSecond: number
  /** All processes together let so many through. Else each counts for itself: who keeps a connection stays with one. */
  readonly shared?: boolean
}

/** A student's hand is never so fast; a page that goes wrong is. */
export const actLimit: Limit = { burst: 40, perSecond: 10 }

const aMinute = (count: number): Limit => ({ burst: count, perSecond: count / 60 })
export const openLimit = aMinute(30)
export const openLimitOfAll = aMinute(600)
export const triesLimit: Limit = { ...aMinute(10), shared: true }

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

  function leftIn(key: string, limit: Limit): number {
    const now = clock()
    const share = limit.shared ? processes : 1
    const [burst, perSecond] = [Math.ceil(limit.burst / share), limit.perSecond / share]
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now }
    return Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond)
  }

  return {
    hasRoom: (key, limit) => leftIn(key, limit) >= 1,
    admit(key, limit) {
      const left = leftIn(key, limit)
      buckets.set(key, { tokens: left >= 1 ? left - 1 : left, at: clock() })
      return left >= 1
    },
  }
}
