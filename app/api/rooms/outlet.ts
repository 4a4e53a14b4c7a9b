/** An event stream (HTML §9.2) to one browser. Who reads slowly gets the latest view, and not all of them. */
import 'server-only'
import type { Page } from '@/lib/rooms/pages'

/** Where the stream goes. */
export type Sink = {
  /** Whether what is written now is read soon. Where it was not, `flush` is called once it is. */
  readonly isFree: () => boolean
  readonly write: (text: string) => void
  readonly close: () => void
}

export type Outlet = {
  readonly tell: (page: Page) => void
  /** Says something at once, so that whoever listens knows of the stream. */
  readonly begin: () => void
  /** A line that nobody reads: it keeps proxies from closing what is quiet. */
  readonly beat: () => void
  readonly flush: () => void
  /** Nobody reads any more. */
  readonly leave: () => void
  readonly end: () => void
}

/** In milliseconds, for the browser: after this it connects again. */
const intro = 'retry: 1000\n'

/** `gone`: is told when nobody reads any more, and when it was ended. */
export function createOutlet(sink: Sink, gone: () => void): Outlet {
  let before = intro
  let waiting: Page | null = null
  let isOver = false

  function write(text: string): void {
    sink.write(`${before}${text}\n\n`)
    before = ''
  }

  function flush(): void {
    if (isOver || !waiting || !sink.isFree()) return
    const { tag, json } = waiting
    waiting = null
    write(`id: ${tag}\nevent: view\ndata: ${json}`)
  }

  function beat(): void {
    if (!isOver && sink.isFree()) write(':')
  }

  function leave(): void {
    if (isOver) return
    isOver = true
    gone()
  }

  return {
    tell(page) {
      waiting = page
      flush()
    },
    begin() {
      flush()
      if (before) beat()
    },
    beat,
    flush,
    leave,
    end() {
      if (isOver) return
      leave()
      sink.close()
    },
  }
}
