import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite } from '@/lib/store/sqlite'
import type { Store } from '@/lib/store/store'
import { head, kept } from '../../support/store-kept'

const minute = 60_000
const megabyte = 1024 * 1024

let folder: string
let store: Store
let now: number

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-room-'))
  now = 1_000 * minute
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const noise = (bytes: number) => randomBytes(bytes).toString('base64')
const size = () => statSync(join(folder, 'claimcheck.sqlite')).size
const create = (id: string, expiresAt = now + 1_000 * minute, bytes = 30_000) =>
  store.create({ ...head, id, expiresAt }, [kept(0, null, noise(bytes))])
const isThere = async (id: string) => (await store.head(id, now)) !== undefined

describe('the cap on the whole store', () => {
  beforeEach(() => {
    store = openSqlite(folder, { mostBytes: 2 * megabyte, clock: () => now })
  })

  test('is kept, whatever is sent: the runs that nobody used lately make room, the oldest first', async () => {
    for (let run = 0; run < 400; run++) {
      await create(`r${run}`)
      now += minute
    }
    expect(size()).toBeLessThanOrEqual(2 * megabyte)
    expect([await isThere('r0'), await isThere('r390'), await isThere('r399')]).toEqual([false, true, true])
  })

  test('takes what has expired before what has not', async () => {
    await create('old')
    now += 20 * minute
    await create('expired', now + minute)
    now += 20 * minute
    for (let run = 0; !(await gone('expired')); run++) await create(`r${run}`)
    expect(await isThere('old')).toBe(true)
  })

  test('leaves a run alone in which a step was taken lately, and the one that a step is for', async () => {
    await create('used')
    await create('idle')
    await create('late')
    now += 60 * minute
    await store.add('used', [kept(1, 0)])
    for (let run = 0; await isThere('idle'); run++) await create(`r${run}`)
    expect(await isThere('used')).toBe(true)
    now += 60 * minute
    for (let step = 2; step < 60; step++) await store.add('used', [kept(step, step - 1, noise(20_000))])
    expect(await store.nextId('used')).toBe(60)
  })

  test('refuses with a name where every run was used lately, and nothing is half kept', async () => {
    const refused: unknown[] = []
    for (let run = 0; run < 100; run++) await create(`r${run}`).catch((error) => refused.push(error))
    expect(refused.length).toBeGreaterThan(20)
    expect(new Set(refused.map((error) => (error as { code: string }).code))).toEqual(new Set(['storage_full']))
    expect(await isThere('r99')).toBe(false)
    await store.check()
    now += 11 * minute
    await create('later')
    expect(await isThere('later')).toBe(true)
  })
})

/** Removed, and not only expired. */
async function gone(id: string): Promise<boolean> {
  return (await store.nextId(id)) === 0
}

describe('three thousand expired runs', () => {
  test('are removed a few at a time, and the file shrinks', async () => {
    store = openSqlite(folder)
    const many = 3000
    const text = noise(6_000)
    for (let run = 0; run < many; run++)
      await store.create({ ...head, id: `r${run}` }, [kept(0, null, text + noise(6_000)), kept(1, 0, text), kept(2, 1)])
    await store.create({ ...head, id: 'young', expiresAt: 9000 }, [kept(0, null)])
    checkpoint()
    const before = size()
    const times: number[] = []
    for (let removed = 1; removed > 0; ) {
      const begun = performance.now()
      removed = await store.sweep(5000)
      times.push(performance.now() - begun)
      expect(removed).toBeLessThanOrEqual(20)
    }
    for (let idle = 0; idle < many; idle += 20) await store.sweep(5000)
    checkpoint()
    const sorted = times.toSorted((one, other) => one - other)
    expect(times.length).toBeGreaterThan(many / 20)
    expect(sorted[Math.floor(times.length / 2)]).toBeLessThan(25)
    expect(size()).toBeLessThan(before / 4)
    expect(await store.nextId('young')).toBe(1)
  }, 60_000)
})

function checkpoint(): void {
  const database = new DatabaseSync(join(folder, 'claimcheck.sqlite'))
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}
