/** An event stream, read as a browser reads one: when it breaks it is opened again, from the last id. */
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Wire } from './wire'

/** `readAt`: when its bytes were there. `askedAt`: when the connection was asked for that it came on. */
export type Event = {
  readonly id: string
  readonly data: string
  readonly readAt: number
  readonly askedAt: number
}

/** The first bytes of a connection are there. `lostAt`: when the one before was lost; `null` where it was dropped on purpose. */
export type Opened = { readonly readAt: number; readonly askedAt: number; readonly lostAt: number | null }

/** `opened`: again, and not for the first time. */
export type Ears = { readonly heard: (event: Event) => void; readonly opened?: (again: Opened) => void }

export type Listening = {
  /** Drops the connection for a while, in milliseconds. */
  readonly drop: (milliseconds: number) => void
  readonly stop: () => void
}

type State = {
  response?: IncomingMessage
  lastId: string
  pause: number
  stopped: boolean
  lostAt: number | null
  /** It was open before. */
  isKnown: boolean
}

/** In milliseconds, as our page waits: a second at most, and not all of them at once. */
const again = () => 150 + Math.random() * 850

/** Listens until it is stopped. */
export function listenTo(wire: Wire, path: string, ears: Ears): Listening {
  const state: State = { lastId: '', pause: 0, stopped: false, lostAt: null, isKnown: false }
  void keepOpen(wire, path, state, ears)
  return {
    drop: (milliseconds) => end(state, milliseconds),
    stop: () => {
      state.stopped = true
      end(state, 0)
    },
  }
}

function end(state: State, pause: number): void {
  state.pause = pause
  state.response?.destroy()
}

async function keepOpen(wire: Wire, path: string, state: State, ears: Ears): Promise<void> {
  while (!state.stopped) {
    await openOnce(wire, path, state, ears).catch(() => {})
    const pause = state.pause || again()
    state.pause = 0
    if (!state.stopped) await wait(pause)
  }
}

async function openOnce(wire: Wire, path: string, state: State, ears: Ears): Promise<void> {
  const askedAt = performance.now()
  const since = state.lastId ? { 'last-event-id': state.lastId } : {}
  const response = await wire.open(path, { accept: 'text/event-stream', ...since })
  state.response = response
  if (response.statusCode !== 200) {
    response.resume()
    return
  }
  const ended = new Promise<void>((resolve) => response.once('close', resolve).once('error', () => resolve()))
  readEvents(response, state, askedAt, ears)
  await ended
  state.lostAt = state.pause > 0 ? null : performance.now()
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation, as far as our server writes it. */
function readEvents(response: IncomingMessage, state: State, askedAt: number, { heard, opened }: Ears): void {
  let rest = ''
  response.setEncoding('utf8').once('data', () => {
    if (state.isKnown) opened?.({ readAt: performance.now(), askedAt, lostAt: state.lostAt })
    state.isKnown = true
  })
  response.on('data', (chunk: string) => {
    const readAt = performance.now()
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const { id, data } = fieldsOf(block)
      if (id !== undefined) state.lastId = id
      if (data !== undefined) heard({ id: state.lastId, data, readAt, askedAt })
    }
  })
}

function fieldsOf(block: string): { readonly id?: string; readonly data?: string } {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/s.exec(line))
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '')
  const data = of('data')
  return { id: of('id').at(-1), data: data.length > 0 ? data.join('\n') : undefined }
}
