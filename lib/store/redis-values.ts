/** What Redis replies, as values; and a time as it wants it. */

/** Empty where there is none. */
export function textIn(reply: unknown): string {
  return reply === null || reply === undefined ? '' : String(reply)
}

export function listIn(reply: unknown): unknown[] {
  return Array.isArray(reply) ? reply : []
}

/** The fields of a hash. */
export function pairsIn(reply: unknown): [string, string][] {
  const flat = listIn(reply).map(textIn)
  return flat.flatMap((name, at) => (at % 2 ? [] : [[name, flat[at + 1] ?? '']]))
}

/** From now, by this clock, until then: whole, and at least one, for with none Redis keeps nothing. */
export function millisecondsUntil(then: number, clock: () => number): string {
  return String(Math.max(1, Math.ceil(then - clock())))
}
