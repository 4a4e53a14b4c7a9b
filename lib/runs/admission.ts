/** How fast one address may make this server keep things: far above what a school behind one address needs, far below what fills a disk. */
import { once } from '../process'
import { senderOf } from './sender'

/** Runs that one address may start in a minute, and at once. */
export const runsPerMinute = 5000

/**
 * Bytes of steps, as they are answered, that one address may cause in a minute, and at once. A class of 300 that steps
 * once a second causes a sixth of it.
 */
export const bytesPerMinute = 512 * 1024 * 1024

/** However many processes share the work, each lets one address have at least this part: a class need not spread evenly. */
const leastShare = 1 / 4

const mostBuckets = 10_000

type Bucket = { readonly tokens: number; readonly at: number }
type Received = Pick<Headers, 'get'>

/**
 * Counts one new run for the address that a request came from, and says whether it may start.
 *
 * @param now milliseconds, on a clock that nobody sets.
 */
export function admitRun(headers: Received, now = performance.now()): boolean {
  const limit = runsPerMinute * share()
  return take(`runs from ${senderOf(headers)}`, limit, now) && take('runs', 10 * limit, now)
}

/**
 * Counts bytes that steps have added for the address that a request came from, and says whether it had any left. What
 * a step adds is known after it: ask with 0 before, and count after. Whoever took more than was left waits for longer.
 *
 * @param now milliseconds, on a clock that nobody sets.
 */
export function admitBytes(headers: Received, bytes: number, now = performance.now()): boolean {
  const limit = bytesPerMinute * share()
  const key = `bytes from ${senderOf(headers)}`
  const left = leftIn(key, limit, now)
  keep(key, { tokens: left - bytes, at: now })
  return left >= 1
}

/** The part of a limit that is this process's own: each of the server's workers counts for itself. */
function share(): number {
  return Math.max(leastShare, 1 / (Number(process.env.WORKERS) || 1))
}

function take(key: string, limit: number, now: number): boolean {
  const left = leftIn(key, limit, now)
  keep(key, { tokens: left >= 1 ? left - 1 : left, at: now })
  return left >= 1
}

/** A bucket fills in a minute. A clock that is set back fills nothing, and takes nothing away. */
function leftIn(key: string, limit: number, now: number): number {
  const { tokens, at } = buckets().get(key) ?? { tokens: limit, at: now }
  return Math.min(limit, tokens + (Math.max(0, now - at) / 60_000) * limit)
}

/** The bucket used longest ago stands first, and goes first. */
function keep(key: string, bucket: Bucket): void {
  const all = buckets()
  all.delete(key)
  all.set(key, bucket)
  if (all.size > mostBuckets) all.delete(all.keys().next().value ?? '')
}

const buckets = () => once('buckets', () => new Map<string, Bucket>())
