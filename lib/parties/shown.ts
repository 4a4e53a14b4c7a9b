/** How a value that came, or one that was expected, is written in a sentence. */

const longest = 80

/** A value as a note names it. Never empty, and never the text of an object. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === '') return 'an empty text'
  if (typeof value === 'string') return `"${value.length > longest ? `${value.slice(0, longest)}…` : value}"`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.map(member).join(', ')}`
  return value !== null && typeof value === 'object' ? 'an object' : String(value)
}

function member(value: unknown): string {
  return Array.isArray(value) ? 'a list' : shown(value)
}

/** A count of seconds. */
export function seconds(count: number): string {
  return count === 1 ? '1 second' : `${count} seconds`
}

/** Where a moment lies, seen from `now`. Both in seconds since 1970. */
export function ago(moment: number, now: number): string {
  if (moment === now) return 'now'
  return moment < now ? `${seconds(now - moment)} ago` : `in ${seconds(moment - now)}`
}
