/** Work on one run is done in turn, so that a process does not compete with itself. Between processes the store decides. */
import { isStoreError } from '../store/errors'

/** Does the work once all earlier work for this key has ended, well or badly. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

export function createInTurn(): InTurn {
  const tails = new Map<string, Promise<unknown>>()
  return async (key, work) => {
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
}

const mostTries = 50

/** Does the work again while somebody else was faster: what they made is then found, or stands before it. */
export async function untilKept<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const isLate = isStoreError(error) && error.code === 'step_taken'
      if (!isLate || attempt === mostTries) throw error
    }
  }
}
