/** How fast one address may start runs: far above what a school behind one address needs, far below what fills a disk. */
import 'server-only'
import { RequestError } from './problem'

const perMinute = 1200
const mostAddresses = 10_000

type Bucket = { tokens: number; at: number }

/** On `globalThis`, or pages and routes, which are bundled apart, would count apart. */
const process_ = globalThis as { claimcheckBuckets?: Map<string, Bucket> }

/**
 * Counts one new run for the address that the request came from.
 *
 * @throws RequestError `too_many_runs` (429), with Retry-After in seconds.
 */
export function admitRun(headers: Headers, now = Date.now()): void {
  process_.claimcheckBuckets ??= new Map()
  const buckets = process_.claimcheckBuckets
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const old = buckets.get(address) ?? { tokens: perMinute, at: now }
  const tokens = Math.min(perMinute, old.tokens + ((now - old.at) / 60_000) * perMinute)
  if (tokens < 1)
    throw new RequestError(429, 'too_many_runs', `One address may start ${perMinute} runs a minute.`, undefined, {
      'retry-after': '1',
    })
  buckets.delete(address)
  buckets.set(address, { tokens: tokens - 1, at: now })
  if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value ?? '')
}
