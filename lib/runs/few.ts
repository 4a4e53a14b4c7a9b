/**
 * Work that takes the processor is done for a few at a time, and in the order in which it was asked for. A class that
 * asks for 300 runs at once has them no later for it, and what takes no time, such as a vote, does not wait behind them.
 */
export type Few = <Result>(work: () => Promise<Result>) => Promise<Result>

/** `most`: how many may be at work. Work must never wait for other work of the same few. */
export function createFew(most: number): Few {
  const waiting: (() => void)[] = []
  let atWork = 0

  function enter(): Promise<void> | undefined {
    if (atWork === most) return new Promise((resolve) => waiting.push(resolve))
    atWork++
    return undefined
  }

  /** Whoever waits takes over the place. */
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else atWork--
  }

  return async (work) => {
    await enter()
    return work().finally(leave)
  }
}
