/** Work that many ask for at once is done once for all of them. */

/** Does the work, never twice at a time. Whoever asks while it is done gets what begins after that. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null

  function run(): Promise<void> {
    next = null
    const mine = work()
    running = mine
    mine.then(ended, ended)
    return mine
  }

  /** Where somebody is next, this one counts as running until they begin: nobody comes in between. */
  function ended(): void {
    if (!next) running = null
  }

  return () => {
    if (!running) return run()
    next ??= running.then(run, run)
    return next
  }
}

type Waiting = {
  readonly text: string
  readonly done: (number: number) => void
  readonly failed: (error: unknown) => void
}

/** In one go, so that nobody waits for long. */
const mostTexts = 200

/** Appends texts, those that come at the same time together. Gives the number of each. */
export function batched(append: (texts: readonly string[]) => Promise<number>): (text: string) => Promise<number> {
  let waiting: readonly Waiting[] = []
  let isBusy = false

  async function flush(): Promise<void> {
    if (isBusy) return
    isBusy = true
    while (waiting.length) {
      const batch = waiting.slice(0, mostTexts)
      waiting = waiting.slice(mostTexts)
      await appendAll(append, batch)
    }
    isBusy = false
  }

  return (text) =>
    new Promise((done, failed) => {
      waiting = [...waiting, { text, done, failed }]
      setImmediate(flush)
    })
}

async function appendAll(
  append: (texts: readonly string[]) => Promise<number>,
  batch: readonly Waiting[],
): Promise<void> {
  try {
    const last = await append(batch.map(({ text }) => text))
    for (const [index, { done }] of batch.entries()) done(last - batch.length + 1 + index)
  } catch (error) {
    for (const { failed } of batch) failed(error)
  }
}

/** Does the work at once, but so many milliseconds apart at least: what is asked for too early is done when it is time. */
export function paced(milliseconds: number, work: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null

  function run(): void {
    timer = null
    last = performance.now()
    work()
  }

  return () => {
    if (timer) return
    const left = last + milliseconds - performance.now()
    if (left <= 0) run()
    else timer = setTimeout(run, Math.ceil(left)).unref()
  }
}
