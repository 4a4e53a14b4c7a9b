import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openSqlite } from '@/lib/store/sqlite'
import { head, kept } from '../../support/store-kept'
import { runWith } from '../../support/store-process'
import { room } from '../../support/store-rooms'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-rooms-'))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

test('of two processes that append to one room at once, none loses a text, and whoever watches in a third is called', async () => {
  const store = openSqlite(folder)
  await store.rooms.open(room)
  const changed = vi.fn()
  const stop = store.rooms.watch(room.code, changed)
  const code = (name: string) => `
    for (let at = 0; at < 50; at++) await store.rooms.append('K7QXM', ['${name}' + at])
    await store.close()`
  expect(await Promise.all([runWith(folder, code('a')), runWith(folder, code('b'))])).toEqual(['', ''])
  const texts = await store.rooms.since(room.code, 0)
  const of = (name: string) => texts.filter((text) => text.startsWith(name))
  expect(texts).toHaveLength(100)
  expect([of('a'), of('b')]).toEqual(['a', 'b'].map((name) => Array.from({ length: 50 }, (_, at) => `${name}${at}`)))
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 200 })
  stop()
  await store.close()
}, 30_000)

test('a text that was answered is there after its process was killed, and watching keeps no process alive', async () => {
  const append = "await store.rooms.append('K7QXM', ['a'])"
  const store = openSqlite(folder)
  await store.rooms.open(room)
  await runWith(folder, `${append}; process.kill(process.pid, 'SIGKILL')`)
  await runWith(folder, `store.rooms.watch('K7QXM', () => {}); ${append}`)
  expect(await store.rooms.since(room.code, 0)).toEqual(['a', 'a'])
  await store.close()
}, 30_000)

test('rooms make space for no run, and runs that nobody used lately make space for rooms', async () => {
  let now = 1_000_000
  const store = openSqlite(folder, { mostBytes: 2 * 1024 * 1024, clock: () => now })
  const noise = () => Array.from({ length: 2500 }, () => Math.random()).join()
  await store.rooms.open({ ...room, expiresAt: 1_000 * now })
  await store.rooms.append(room.code, ['first'])
  for (let run = 0; run < 120; run++) {
    now += 60_000
    await store.create({ ...head, id: `r${run}`, expiresAt: 2 * now }, [kept(0, null, noise())])
  }
  expect(await store.head('r0', now)).toBeUndefined()
  now += 3_600_000
  for (let text = 0; text < 20; text++) await store.rooms.append(room.code, [noise()])
  expect((await store.rooms.since(room.code, 0))[0]).toBe('first')
  const tooMuch = Array.from({ length: 100 }, noise)
  await expect(store.rooms.append(room.code, tooMuch)).rejects.toMatchObject({ code: 'storage_full' })
  expect(await store.rooms.append(room.code, [])).toBe(21)
  await store.close()
})

test('a file that took the place of a damaged one is news to whoever watches', async () => {
  const store = openSqlite(folder)
  await store.rooms.open(room)
  await store.rooms.append(room.code, ['a'])
  const changed = vi.fn()
  const stop = store.rooms.watch(room.code, changed)
  rmSync(join(folder, 'claimcheck.sqlite'))
  writeFileSync(join(folder, 'claimcheck.sqlite'), '')
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 2000 })
  expect(await store.rooms.head(room.code, 1500)).toBeUndefined()
  stop()
  await store.close()
})
