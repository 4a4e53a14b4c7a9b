/** Which rows of a long ladder are drawn at once: those near the reader. The others follow when the page is awake. */

/** So many rows on each side of the current one: more than the tallest window shows. */
const reach = 24

/** A stretch of rows, `start` counted from 0 and `end` the first one after it. */
export type Stretch = { readonly start: number; readonly end: number }

/** The rows to draw first, of so many, around the current one; all of them where there are not many more. */
export function nearRows(count: number, current: number): Stretch {
  if (count <= 2 * reach + 1) return { start: 0, end: count }
  const start = Math.min(Math.max(0, current - reach), count - 2 * reach)
  return { start, end: Math.min(count, Math.max(0, current) + reach + 1) }
}
