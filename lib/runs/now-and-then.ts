/** What is the same for every visitor, and worth counting anew only now and then. */

/** What the work gives, and the same again for so many milliseconds, by name. Work that fails is tried again at once. */
export type NowAndThen = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>

type Kept = { readonly until: number; readonly value: Promise<unknown> }

export function createNowAndThen(milliseconds: number, now: () => number = Date.now): NowAndThen {
  const kept = new Map<string, Kept>()
  return (name, work) => {
    const known = kept.get(name)
    if (known && now() < known.until) return known.value as ReturnType<typeof work>
    const value = work()
    kept.set(name, { until: now() + milliseconds, value })
    value.catch(() => kept.delete(name))
    return value
  }
}
