/** An event stream, read as a browser reads one: when it breaks it is opened again, from the last id. */
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Wire } from './wire'

/** `readAt`: when its bytes were there. `opening`: it is the first of a connection. */
export type Event = {
  readonly id: string
  readonly data: string
  readonly readAt: number
  readonly opening: Opening | null
}

/** When the connection was asked for, and when the one before was lost; `null` where there was none, or where it was dropped. */
export type Opening = { readonly askedAt: number; readonly lostAt: number | null }

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
}

/** In milliseconds, as a browser waits: about a second, and not all of them at once. */
const again = () => 300 + Math.random() * 900

/** Listens until it is stopped. */
export function listenTo(wire: Wire, path: string, heard: (event: Event) => void): Listening {
  const state: State = { lastId: '', pause: 0, stopped: false, lostAt: null }
  void keepOpen(wire, path, state, heard)
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

async function keepOpen(wire: Wire, path: string, state: State, heard: (event: Event) => void): Promise<void> {
  while (!state.stopped) {
    await openOnce(wire, path, state, heard).catch(() => {})
    const pause = state.pause || again()
    state.pause = 0
    if (!state.stopped) await wait(pause)
  }
}

async function openOnce(wire: Wire, path: string, state: State, heard: (event: Event) => void): Promise<void> {
  const askedAt = performance.now()
  const since = state.lastId ? { 'last-event-id': state.lastId } : {}
  const response = await wire.open(path, { accept: 'text/event-stream', ...since })
  state.response = response
  if (response.statusCode !== 200) {
    response.resume()
    return
  }
  const ended = new Promise<void>((resolve) => response.once('close', resolve).once('error', () => resolve()))
  readEvents(response, state, askedAt, heard)
  await ended
  state.lostAt = state.pause > 0 ? null : performance.now()
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation, as far as our server writes it. */
function readEvents(response: IncomingMessage, state: State, askedAt: number, heard: (event: Event) => void): void {
  let rest = ''
  let isFirst = true
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const readAt = performance.now()
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const { id, data } = fieldsOf(block)
      if (data === undefined) continue
      if (id !== undefined) state.lastId = id
      heard({ id: state.lastId, data, readAt, opening: isFirst ? { askedAt, lostAt: state.lostAt } : null })
      isFirst = false
    }
  })
}

function fieldsOf(block: string): { readonly id?: string; readonly data?: string } {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/s.exec(line))
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '')
  const data = of('data')
  return { id: of('id').at(-1), data: data.length > 0 ? data.join('\n') : undefined }
}
