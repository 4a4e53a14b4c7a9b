/** How fast one address may start runs: far above what a school behind one address needs, far below what fills a disk. */

/** Also how many may be started at once. */
export const runsPerMinute = 1200

const mostAddresses = 10_000

type Bucket = { readonly tokens: number; readonly at: number }

/** On `globalThis`, or pages and routes, which are bundled apart, would count apart. The address used longest ago stands first. */
const shared = globalThis as { claimcheckBuckets?: Map<string, Bucket> }

/** Counts one new run for the address that a request came from, and says whether it may start. `now` in milliseconds since 1970. */
export function admitRun(headers: Pick<Headers, 'get'>, now = Date.now()): boolean {
  // The last address is the one that the nearest proxy has seen. Where there is no proxy, Next puts the sender's here
  // unless the sender has put something itself: so there is a limit for everybody together, too.
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return take(`from ${address}`, runsPerMinute, now) && take('everybody', 10 * runsPerMinute, now)
}

function take(key: string, perMinute: number, now: number): boolean {
  shared.claimcheckBuckets ??= new Map()
  const buckets = shared.claimcheckBuckets
  const { tokens, at } = buckets.get(key) ?? { tokens: perMinute, at: now }
  const filled = Math.min(perMinute, tokens + ((now - at) / 60_000) * perMinute)
  const isAdmitted = filled >= 1
  buckets.delete(key)
  buckets.set(key, { tokens: isAdmitted ? filled - 1 : filled, at: now })
  if (buckets.size > mostAddresses) buckets.delete(buckets.keys().next().value ?? '')
  return isAdmitted
}
