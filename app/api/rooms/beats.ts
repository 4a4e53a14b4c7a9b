/** One timer for all streams of this process: 300 of their own would wake it 20 times a second. */
import 'server-only'

/** In milliseconds. Proxies close what is quiet for 30 s. */
const beatEvery = 15_000

const beating = new Set<() => void>()
let timer: NodeJS.Timeout | undefined

/** Calls again and again, together with everybody else who wants that. Gives back how to stop. */
export function beatTogether(beat: () => void): () => void {
  beating.add(beat)
  timer ??= setInterval(beatAll, beatEvery).unref()
  return () => {
    beating.delete(beat)
    if (beating.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

function beatAll(): void {
  for (const beat of beating) beat()
}
