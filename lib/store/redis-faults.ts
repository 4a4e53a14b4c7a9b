/** What Redis and the way to it say is wrong, in our words; never with the address in full, for a password may be in it. */
import { isStoreError, roomGone, roomTaken, runGone, StoreError, stepTaken } from './errors'

const isDatabase = /^(\/\d*)?$/

/** Host and port of a Redis address. @throws StoreError where it is none. */
export function placeOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null
  if (address && /^rediss?:$/.test(address.protocol) && isDatabase.test(address.pathname)) return address.host
  throw new StoreError('storage_unavailable', 'REDIS_URL is an address such as redis://localhost:6379.')
}

/** Replies that tell of a mistake of ours: they stay what they are. */
const ours = /^(ERR|WRONGTYPE|NOSCRIPT) /

/** A fault as a StoreError. `behind`: the fault of the connection, where it is known. */
export function named(error: unknown, place: string, behind?: Error): unknown {
  if (isStoreError(error) || !(error instanceof Error) || error instanceof TypeError) return error
  if (/\bOOM command\b/.test(error.message))
    return new StoreError('storage_full', `There is no room left in Redis at "${place}".`, { cause: error })
  return ours.test(error.message) ? error : unavailable(behind ?? error, place)
}

function unavailable(cause: Error & { code?: unknown }, place: string): StoreError {
  const said = cause.message || String(cause.code)
  const text = `Redis at "${place}" cannot be used: ${said}. REDIS_URL names another.`
  return new StoreError('storage_unavailable', text, { cause })
}

/** What a script says where it refuses, and the error that it is, of the run or room that was asked for. */
const refusals: { readonly [said: string]: (name: string) => StoreError } = {
  step_taken: () => stepTaken(),
  run_gone: runGone,
  room_taken: roomTaken,
  room_gone: roomGone,
}

/** What a script said. @throws StoreError where it has refused. */
export function unlessRefused(reply: unknown, name: string): unknown {
  const refusal = refusals[String(reply)]
  if (refusal) throw refusal(name)
  return reply
}
