/** What time it is inside a world: the provider and oauth4webapi ask `Date.now`, and must hear the world's time. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from '../process'

type Clock = AsyncLocalStorage<number>

const clock = once('clock', newClock)

/**
 * Does something at a time of a world, in milliseconds since 1970. Whoever calls `Date.now` in the course of it is told
 * that time; everybody else, at the same moment, is told the real one.
 */
export function atTime<Result>(now: number, work: () => Promise<Result>): Promise<Result> {
  return clock.run(now, work)
}

function newClock(): Clock {
  const time: Clock = new AsyncLocalStorage()
  const real = Date.now
  Date.now = () => time.getStore() ?? real()
  return time
}
