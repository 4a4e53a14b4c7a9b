import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answer } from '@/lib/api/client'
import { firstTrial, keepLink, type RoomSource, type Signals, silentAfter } from '@/lib/api/room-link'
import type { TaggedView } from '@/lib/api/room-shapes'
import type { ClassView } from '@/lib/classroom/views'

type Tagged = TaggedView<'projector'>
type Next = Answer<Tagged | null>
type On = Parameters<RoomSource<'projector'>['open']>[0]

const view = (tag: string): Tagged => ({ tag, view: { tag, closed: false } as unknown as ClassView })
const refusal = (status: number): Next => ({
  ok: false,
  problem: { title: '', detail: '', status, code: `s${status}` },
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A room as a page hears of it, over a network that the test makes. */
function listening() {
  const streams: (On & { closed: boolean })[] = []
  const asked: { readonly after: string; readonly answer: (next: Next) => void }[] = []
  const heard: string[] = []
  let online = true
  let changed: Parameters<Signals['watch']>[0] = () => {}
  const source: RoomSource<'projector'> = {
    open: (on) => {
      const stream = { ...on, closed: false }
      streams.push(stream)
      return () => {
        stream.closed = true
      }
    },
    next: (after) => new Promise((answer) => asked.push({ after, answer })),
  }
  const signals: Signals = {
    isOnline: () => online,
    watch: (listener) => {
      changed = listener
      return () => {
        changed = () => {}
      }
    },
  }
  const stop = keepLink<'projector'>(
    source,
    {
      view: (seen) => heard.push(`view ${(seen as unknown as { tag: string }).tag}`),
      link: (link) => heard.push(link),
      refused: ({ code }) => heard.push(`refused ${code}`),
    },
    signals,
  )
  const go = (to: 'online' | 'offline' | 'visible') => {
    if (to !== 'visible') online = to === 'online'
    changed(to)
  }
  const open = () => streams.filter(({ closed }) => !closed)
  const last = () => streams.at(-1) ?? expect.fail('No stream was opened.')
  const answer = async (next: Next) => {
    asked.at(-1)?.answer(next)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { streams, asked, heard, stop, go, open, last, answer }
}

describe('a room is listened to', () => {
  test('by a stream, as long as that brings something', async () => {
    const { last, heard, open, asked } = listening()
    last().view(view('a'))
    await vi.advanceTimersByTimeAsync(60_000)
    last().view(view('b'))
    expect(heard).toEqual(['live', 'view a', 'live', 'view b'])
    expect([open().length, asked.length]).toEqual([1, 0])
  })

  test('by asking, where a stream is silent for 4 s', async () => {
    const { heard, open, asked, answer } = listening()
    await vi.advanceTimersByTimeAsync(silentAfter)
    expect([open().length, asked.map(({ after }) => after)]).toEqual([0, ['']])
    await answer({ ok: true, value: view('a') })
    await answer({ ok: true, value: null })
    await answer({ ok: true, value: view('b') })
    expect(asked.map(({ after }) => after)).toEqual(['', 'a', 'a', 'b'])
    expect(heard).toEqual(['polling', 'view a', 'polling', 'view b'])
  })

  test('by asking, after three streams that failed in a row', async () => {
    const { last, streams, asked } = listening()
    for (let failed = 1; failed <= 3; failed++) {
      last().failed(false)
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect([streams.length, asked.length]).toEqual([3, 1])
  })

  test('by a stream again, once one gets through', async () => {
    const { heard, last, open, answer, asked } = listening()
    await vi.advanceTimersByTimeAsync(silentAfter)
    await answer({ ok: true, value: view('a') })
    await vi.advanceTimersByTimeAsync(firstTrial)
    expect(open()).toHaveLength(1)
    last().view(view('b'))
    await answer({ ok: true, value: view('late') })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard.slice(-2)).toEqual(['live', 'view b'])
    expect([open().length, asked.length]).toEqual([1, 2])
  })
})

describe('a link that broke', () => {
  test('is made again within a second', async () => {
    const { last, streams, heard } = listening()
    last().view(view('a'))
    last().failed(false)
    expect(heard.at(-1)).toBe('away')
    await vi.advanceTimersByTimeAsync(1000)
    expect(streams).toHaveLength(2)
    last().view(view('b'))
    expect(heard.slice(-2)).toEqual(['live', 'view b'])
  })

  test('is away while the browser is offline, and made at once when it is not', async () => {
    const { last, go, streams, open, heard } = listening()
    last().view(view('a'))
    go('offline')
    expect([open().length, heard.at(-1)]).toEqual([0, 'away'])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(streams).toHaveLength(1)
    go('online')
    expect(open()).toHaveLength(1)
  })

  test('without a word is made again when the page is looked at again', async () => {
    const { last, go, streams, open } = listening()
    last().view(view('a'))
    go('visible')
    expect(streams).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(10_000)
    go('visible')
    expect([streams.length, open().length]).toEqual([2, 1])
  })

  test('by a server that was away is a stream again as soon as the server is back', async () => {
    const { last, go, answer, open, heard } = listening()
    last().view(view('a'))
    last().failed(true)
    for (let tries = 0; tries < 6; tries++) {
      await answer(refusal(503))
      await vi.advanceTimersByTimeAsync(1000)
      if (open().length) last().failed(false)
      await vi.advanceTimersByTimeAsync(1000)
    }
    go('online')
    await answer({ ok: true, value: view('b') })
    expect(open()).toHaveLength(1)
    last().view(view('b'))
    expect(heard.at(-2)).toBe('live')
  })
})

describe('a room that refuses', () => {
  test.each([404, 403])('with %i ends it, and says why', async (status) => {
    const { last, answer, heard, streams, asked } = listening()
    last().failed(true)
    await answer(refusal(status))
    await vi.advanceTimersByTimeAsync(120_000)
    expect(heard).toEqual([`refused s${status}`])
    expect([streams.length, asked.length]).toEqual([1, 1])
  })

  test('while it is asked ends it, too', async () => {
    const { answer, heard, asked } = listening()
    await vi.advanceTimersByTimeAsync(silentAfter)
    await answer(refusal(404))
    await vi.advanceTimersByTimeAsync(120_000)
    expect([heard, asked.length]).toEqual([['refused s404'], 1])
  })

  test('a stream for a reason that passes is asked again', async () => {
    const { last, answer, heard, streams } = listening()
    last().failed(true)
    await answer(refusal(503))
    await vi.advanceTimersByTimeAsync(1000)
    expect([heard, streams.length]).toEqual([['away'], 2])
  })
})

test('whoever stops hears nothing more', async () => {
  const { stop, open, go, streams, asked } = listening()
  stop()
  go('online')
  await vi.advanceTimersByTimeAsync(120_000)
  expect([open().length, streams.length, asked.length]).toEqual([0, 1, 0])
})
