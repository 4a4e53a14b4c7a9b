/** When to stop replacing processes that die. */

/** In milliseconds. */
const span = 30_000

/** How often each process may die within that time. */
const most = 3

/** Whether processes die again and again, by the times of their deaths (milliseconds since 1970), with `count` of them at work. */
export function tooManyDeaths(deaths, count, now = Date.now()) {
  return deaths.filter((at) => now - at < span).length > most * count
}
