/** An event stream as the body of a Web Response. */
import 'server-only'
import type { Asked } from '../asked'
import type { Outlet, Sink } from './outlet'
import { streamInto } from './streaming'

/** The stream, once it has begun to tell of the room. */
export async function webStream(request: Asked, code: string): Promise<ReadableStream<Uint8Array>> {
  const { stream, sink, read } = createPipe()
  const outlet = await streamInto(sink, request, code)
  read(outlet)
  request.signal.addEventListener('abort', outlet.end, { once: true })
  if (request.signal.aborted) outlet.end()
  return stream
}

type Pipe = {
  readonly stream: ReadableStream<Uint8Array>
  readonly sink: Sink
  /** Says what is to be told that there is room again, and that nobody reads any more. */
  readonly read: (outlet: Outlet) => void
}

function createPipe(): Pipe {
  const encoder = new TextEncoder()
  const ends: { to?: ReadableStreamDefaultController<Uint8Array>; from?: Outlet } = {}
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      ends.to = controller
    },
    pull: () => ends.from?.flush(),
    cancel: () => ends.from?.leave(),
  })
  return {
    stream,
    sink: {
      isFree: () => (ends.to?.desiredSize ?? 0) > 0,
      write: (text) => ends.to?.enqueue(encoder.encode(text)),
      close: () => ends.to?.close(),
    },
    read: (outlet) => {
      ends.from = outlet
      outlet.begin()
    },
  }
}
