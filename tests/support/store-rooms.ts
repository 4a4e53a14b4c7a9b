/** What every store promises about rooms, whatever it keeps them in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { RoomHead } from '@/lib/store/room-store'
import type { Store } from '@/lib/store/store'

export const room: RoomHead = {
  code: 'K7QXM',
  openedAt: 1000,
  expiresAt: 1_000_000,
  teacher: 'a hash',
  handOver: 'another',
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`)

export type Both = () => [Store, Store] | Promise<[Store, Store]>

/**
 * `both` makes two connections to one store, as two processes have them; where a store is of one process alone, both are
 * the same. `passes`: the time goes by.
 */
export function describeRooms(
  both: () => [Store, Store] | Promise<[Store, Store]>,
  passes: (store: Store, now: number) => Promise<void>,
): void {
  describe('rooms', () => {
    let store: Store
    let other: Store
    beforeEach(async () => {
      ;[store, other] = await both()
    })

    afterEach(async () => {
      await store.close()
      await other.close()
    })

    describe('a room that was opened', () => {
      test('comes back as it was, until it expires', async () => {
        await store.rooms.open(room)
        expect(await other.rooms.head(room.code, 999_999)).toStrictEqual(room)
        expect(await other.rooms.head(room.code, 1_000_000)).toBeUndefined()
        expect(await store.rooms.head('OTHER', 1500)).toBeUndefined()
      })

      test('has its code alone, until it expires: then another may have it, and has nothing of the first', async () => {
        await store.rooms.open(room)
        await store.rooms.append(room.code, ['a'])
        await store.rooms.note(room.code, { s: 'b' })
        await expect(other.rooms.open({ ...room, teacher: 'else' })).rejects.toMatchObject({ code: 'room_taken' })
        expect(await store.rooms.head(room.code, 1500)).toStrictEqual(room)
        const next = { ...room, openedAt: 2_000_000, expiresAt: 3_000_000 }
        await other.rooms.open(next)
        expect(await store.rooms.head(room.code, 2_000_000)).toStrictEqual(next)
        expect([await store.rooms.since(room.code, 0), await store.rooms.notes(room.code)]).toEqual([[], {}])
      })

      test('is gone with all it had when its time is over, and others are not', async () => {
        await store.rooms.open(room)
        await store.rooms.append(room.code, ['a'])
        await store.rooms.note(room.code, { s: 'b' })
        await store.rooms.open({ ...room, code: 'YOUNG', expiresAt: 3_000_000 })
        await passes(store, 500_000)
        expect(await store.rooms.since(room.code, 0)).toEqual(['a'])
        await passes(store, 1_500_000)
        expect([await store.rooms.since(room.code, 0), await store.rooms.notes(room.code)]).toEqual([[], {}])
        await expect(store.rooms.append(room.code, ['b'])).rejects.toMatchObject({ code: 'room_gone' })
        expect(await store.rooms.append('YOUNG', ['b'])).toBe(1)
      })
    })

    describe('texts', () => {
      test('are counted from 1 and come back in order, those after any of them', async () => {
        await store.rooms.open(room)
        expect(await store.rooms.append(room.code, ['a'])).toBe(1)
        expect(await other.rooms.append(room.code, ['b', 'c'])).toBe(3)
        expect(await store.rooms.append(room.code, [])).toBe(3)
        expect(await store.rooms.since(room.code, 0)).toEqual(['a', 'b', 'c'])
        expect(await other.rooms.since(room.code, 1)).toEqual(['b', 'c'])
        expect(await store.rooms.since(room.code, 3)).toEqual([])
        expect(await store.rooms.since('OTHER', 0)).toEqual([])
      })

      test('come back exactly, whatever they say', async () => {
        const texts = ['', ' ', 'a\tb\nc', '“é”\u2028', '\u0001', '{"a":[1]}', 'x'.repeat(100_000)]
        await store.rooms.open(room)
        await store.rooms.append(room.code, texts)
        expect(await other.rooms.since(room.code, 0)).toEqual(texts)
      })

      test('of two connections that append at once are all there, in turn, and counted without gaps', async () => {
        await store.rooms.open(room)
        const appended = (by: Store, name: string) =>
          numbered(name, 50).map(async (text) => [await by.rooms.append(room.code, [text, `${text}!`]), `${text}!`])
        const numbers = await Promise.all([...appended(store, 'a'), ...appended(other, 'b')])
        const texts = await store.rooms.since(room.code, 0)
        expect(numbers.map(([number]) => number).toSorted((one, two) => Number(one) - Number(two))).toEqual(
          Array.from({ length: 100 }, (_, at) => 2 * at + 2),
        )
        expect(numbers.every(([number, last]) => texts[Number(number) - 1] === last)).toBe(true)
        expect(texts.filter((_, at) => at % 2).every((text, at) => text === `${texts[2 * at]}!`)).toBe(true)
      })

      test('for a room that is not there are refused by name, and nothing of them is kept', async () => {
        await expect(store.rooms.append(room.code, ['a'])).rejects.toMatchObject({
          name: 'StoreError',
          code: 'room_gone',
        })
        await store.rooms.open(room)
        expect(await store.rooms.since(room.code, 0)).toEqual([])
      })
    })

    describe('notes', () => {
      test('are one a seat, and the last one counts', async () => {
        await store.rooms.open(room)
        await store.rooms.note(room.code, { s1: 'a', s2: 'b' })
        await other.rooms.note(room.code, { s2: 'c', s3: '' })
        expect(await store.rooms.notes(room.code)).toEqual({ s1: 'a', s2: 'c', s3: '' })
        expect(await store.rooms.since(room.code, 0)).toEqual([])
      })

      test('for a room that is not there are nothing', async () => {
        await store.rooms.note(room.code, { s1: 'a' })
        expect(await store.rooms.notes(room.code)).toEqual({})
        await store.rooms.open(room)
        expect(await store.rooms.notes(room.code)).toEqual({})
      })
    })

    test('are counted, with their seats, until they expire', async () => {
      expect(await store.rooms.count(1500)).toEqual({ rooms: 0, seats: 0 })
      await store.rooms.open(room)
      await store.rooms.open({ ...room, code: 'YOUNG', expiresAt: 3_000_000 })
      await store.rooms.note(room.code, { s1: 'a', s2: 'b' })
      await other.rooms.note('YOUNG', { s1: 'a' })
      expect(await other.rooms.count(1500)).toEqual({ rooms: 2, seats: 3 })
      expect(await store.rooms.count(1_000_000)).toEqual({ rooms: 1, seats: 1 })
    })

    test('a value that is kept under a name is the first one, for everybody', async () => {
      const kept = await Promise.all([store, other].map((each, at) => each.rooms.keep('key', `value ${at}`)))
      expect(kept[0]).toBe(kept[1])
      expect(await store.rooms.keep('key', 'late')).toBe(kept[0])
      expect(await store.rooms.keep('other', 'x')).toBe('x')
    })
  })
}
