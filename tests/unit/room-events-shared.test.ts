import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Heard } from '@/lib/api/room-events'
import { asleepAfter, type Sharing, shareLink } from '@/lib/api/room-sharing'
import type { ClassView } from '@/lib/classroom/views'

const view = (name: string) => ({ name }) as unknown as ClassView

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

type Waiting = { readonly grant: () => void; readonly refuse: () => void }

/** A browser with one lock and one channel, and pages that are opened in it. */
function browser() {
  const queue: Waiting[] = []
  let held: Waiting | null = null
  const channels = new Set<(event: MessageEvent) => void>()
  const pass = () => {
    held = null
    queue.shift()?.grant()
  }
  const request: Sharing['request'] = ({ signal, steal }, hold) =>
    new Promise((done, failed) => {
      const own: Waiting = {
        grant: () => {
          held = own
          void hold().then(() => {
            done(undefined)
            if (held === own) pass()
          })
        },
        refuse: () => failed(new DOMException('', 'AbortError')),
      }
      signal?.addEventListener('abort', () => {
        const at = queue.indexOf(own)
        if (at >= 0) queue.splice(at, 1)
        own.refuse()
      })
      if (steal) {
        held?.refuse()
        own.grant()
      } else if (held) queue.push(own)
      else own.grant()
    })

  function open({ asleep = false } = {}) {
    const heard: string[] = []
    let keeps: Heard<'projector'> | null = null
    let wake: () => void = () => {}
    const sharing: Sharing = {
      request,
      watch: (changed) => {
        wake = () => changed('visible')
        return () => {}
      },
      open: () => {
        let own: ((event: MessageEvent) => void) | null = null
        return {
          postMessage: (data: unknown) => {
            for (const other of channels) if (other !== own) other({ data } as MessageEvent)
          },
          addEventListener: (_: string, listener: unknown) => {
            own = listener as typeof own
            if (own && !asleep) channels.add(own)
          },
          close: () => own && channels.delete(own),
        } as ReturnType<Sharing['open']>
      },
    }
    const stop = shareLink<'projector'>(
      sharing,
      (told) => {
        keeps = told
        return () => {
          keeps = null
        }
      },
      {
        view: (seen) => heard.push((seen as unknown as { name: string }).name),
        link: (link) => heard.push(link),
        refused: ({ code }) => heard.push(code),
      },
    )
    return { heard, stop, keeps: () => keeps, wake: () => wake() }
  }
  return { open }
}

describe('several pages of one browser', () => {
  test('have one link, and all of them hear of the room', async () => {
    const { open } = browser()
    const [one, other] = [open(), open()]
    one.keeps()?.link('live')
    one.keeps()?.view(view('a'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(other.keeps()).toBeNull()
    expect([one.heard, other.heard.slice(-2)]).toEqual([
      ['live', 'a'],
      ['live', 'a'],
    ])
  })

  test('a page that comes later is told what is known', () => {
    const { open } = browser()
    const one = open()
    one.keeps()?.link('live')
    one.keeps()?.view(view('a'))
    expect(open().heard).toEqual(['live', 'a'])
  })

  test('when the one that keeps the link is closed, another one takes over at once', async () => {
    const { open } = browser()
    const [one, other] = [open(), open()]
    one.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect([one.keeps(), other.keeps() !== null]).toEqual([null, true])
  })

  test('when it is asleep, another one takes over within 2 s', async () => {
    const { open } = browser()
    const [one, other] = [open({ asleep: true }), open()]
    await vi.advanceTimersByTimeAsync(asleepAfter)
    expect([one.keeps(), other.keeps() !== null]).toEqual([null, true])
    expect(asleepAfter).toBeLessThan(2000)
  })

  test('what one is refused, all are, and whoever comes later asks anew', async () => {
    const { open } = browser()
    const [one, other] = [open(), open()]
    one.keeps()?.refused({ title: '', detail: '', status: 403, code: 'no_seat' })
    await vi.advanceTimersByTimeAsync(10_000)
    expect([one.heard, other.heard.at(-1), other.keeps()]).toEqual([['no_seat'], 'no_seat', null])
    const later = open()
    await vi.advanceTimersByTimeAsync(0)
    expect([later.heard, later.keeps() !== null]).toEqual([[], true])
  })
})
