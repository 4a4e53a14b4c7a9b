/** What every store promises to those who watch a room. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '@/lib/store/store'
import { type Both, room } from './store-rooms'

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** `both`: see there. */
export function describeWatching(both: Both): void {
  let store: Store
  let other: Store
  const stops: (() => void)[] = []

  beforeEach(async () => {
    ;[store, other] = await both()
    await store.rooms.open(room)
  })

  afterEach(async () => {
    for (const stop of stops.splice(0)) stop()
    await store.close()
    await other.close()
  })

  function watched(by: Store, code = room.code) {
    const changed = vi.fn()
    stops.push(by.rooms.watch(code, changed))
    return changed
  }

  describe('whoever watches a room', () => {
    test('is called when texts are appended or noted, over whichever connection, within 200 ms', async () => {
      const here = watched(store)
      const there = watched(other)
      await passed(100)
      const writes = [
        () => store.rooms.append(room.code, ['a']),
        () => store.rooms.note(room.code, { s: 'b' }),
        () => other.rooms.append(room.code, ['c']),
      ]
      const times: number[] = []
      for (const write of [...writes, ...writes, ...writes]) {
        here.mockClear()
        there.mockClear()
        await write()
        const begun = performance.now()
        await vi.waitFor(() => expect([here, there].every(({ mock }) => mock.calls.length > 0)).toBe(true), {
          timeout: 5000,
          interval: 5,
        })
        times.push(performance.now() - begun)
      }
      // A machine that is busy may hold one of them up.
      expect(times.toSorted((one, two) => one - two)[6]).toBeLessThan(200)
    })

    test('finds what was appended when called', async () => {
      const found: Promise<readonly string[]>[] = []
      stops.push(other.rooms.watch(room.code, () => found.push(other.rooms.since(room.code, 0))))
      await store.rooms.append(room.code, ['a'])
      await vi.waitFor(async () => expect(await found.at(-1)).toEqual(['a']), { timeout: 1000 })
    })

    test('is not called for another room, nor after stopping', async () => {
      await store.rooms.open({ ...room, code: 'OTHER' })
      const elsewhere = watched(store, 'OTHER')
      const stopped = vi.fn()
      store.rooms.watch(room.code, stopped)()
      await passed(100)
      elsewhere.mockClear()
      await store.rooms.append(room.code, ['a'])
      await other.rooms.append(room.code, ['b'])
      await passed(100)
      expect([elsewhere, stopped].map(({ mock }) => mock.calls)).toEqual([[], []])
    })

    test('may watch twice, and stop one of the two', async () => {
      const changed = vi.fn()
      const stop = store.rooms.watch(room.code, changed)
      stops.push(store.rooms.watch(room.code, changed))
      stop()
      stop()
      await passed(50)
      await store.rooms.append(room.code, ['a'])
      await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 200, interval: 5 })
    })
  })
}
