/** An event stream (HTML §9.2) to one browser. Who reads slowly gets the latest view, and not all of them. */
import 'server-only'
import type { Page } from '@/lib/rooms/pages'

export type Outlet = {
  readonly stream: ReadableStream<Uint8Array>
  readonly tell: (page: Page) => void
  /** A line that nobody reads: it keeps proxies from closing what is quiet. */
  readonly beat: () => void
  readonly end: () => void
}

/** In milliseconds, for the browser: after this it connects again. */
const intro = 'retry: 1000\n'

/** `gone`: is told when nobody reads any more, and when it was ended. */
export function createOutlet(gone: () => void): Outlet {
  const encoder = new TextEncoder()
  let before = intro
  let waiting: Page | null = null
  let isOver = false
  const pipe: { to?: ReadableStreamDefaultController<Uint8Array> } = {}

  function write(text: string): void {
    pipe.to?.enqueue(encoder.encode(`${before}${text}\n\n`))
    before = ''
  }

  function flush(): void {
    if (isOver || !waiting || (pipe.to?.desiredSize ?? 0) <= 0) return
    const { tag, json } = waiting
    waiting = null
    write(`id: ${tag}\nevent: view\ndata: ${json}`)
  }

  function over(): void {
    if (isOver) return
    isOver = true
    gone()
  }

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      pipe.to = controller
    },
    pull: flush,
    cancel: over,
  })

  return {
    stream,
    tell(page) {
      waiting = page
      flush()
    },
    beat() {
      if (!isOver && (pipe.to?.desiredSize ?? 0) > 0) write(':')
    },
    end() {
      if (isOver) return
      over()
      pipe.to?.close()
    },
  }
}
