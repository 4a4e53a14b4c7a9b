/** Work on one run is done in turn, so that two requests at once cannot give one number to two steps. */
const tails = new Map<string, Promise<unknown>>()

/** Does the work once all earlier work for this key has ended, well or badly. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = tails.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const tail = mine.catch(() => {})
  tails.set(key, tail)
  try {
    return await mine
  } finally {
    if (tails.get(key) === tail) tails.delete(key)
  }
}
