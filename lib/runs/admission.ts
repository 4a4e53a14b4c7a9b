/** How fast one address may start runs: far above what a school behind one address needs, far below what fills a disk. */

/** Also how many may be started at once. */
export const runsPerMinute = 1200

const mostAddresses = 10_000

type Bucket = { readonly tokens: number; readonly at: number }

/** On `globalThis`, or pages and routes, which are bundled apart, would count apart. The address used longest ago stands first. */
const shared = globalThis as { claimcheckBuckets?: Map<string, Bucket> }

/** Counts one new run for the address that a request came from, and says whether it may start. `now` in milliseconds since 1970. */
export function admitRun(headers: Pick<Headers, 'get'>, now = Date.now()): boolean {
  shared.claimcheckBuckets ??= new Map()
  const buckets = shared.claimcheckBuckets
  // The last address is the one that the nearest proxy has seen. Where there is no proxy, Next puts the sender's here
  // unless the sender has put something itself: without a proxy that sets this header, the limit stops no attacker.
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const { tokens, at } = buckets.get(address) ?? { tokens: runsPerMinute, at: now }
  const filled = Math.min(runsPerMinute, tokens + ((now - at) / 60_000) * runsPerMinute)
  const isAdmitted = filled >= 1
  buckets.delete(address)
  buckets.set(address, { tokens: isAdmitted ? filled - 1 : filled, at: now })
  if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value ?? '')
  return isAdmitted
}
