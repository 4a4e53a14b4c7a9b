import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqlite } from '@/lib/store/sqlite'
import type { KeptStep, RunHead, Store } from '@/lib/store/store'
import { defaultSettings, virtualAddresses } from '@/lib/world/settings'
import { step } from '../stage/steps'

const head: RunHead = { id: 'r', flow: 'f', settings: defaultSettings, createdAt: 1000, expiresAt: 2000 }

/** A step whose change can be told from every other's. */
function kept(id: number, parent: number | null): KeptStep {
  const small = {
    ahead: 0,
    now: id,
    random: { seed: 's', drawn: id },
    nextMessage: 1,
    inFlight: [],
    open: {},
    parties: {},
  }
  const start = parent === null ? { settings: defaultSettings, addresses: virtualAddresses } : {}
  return { view: step(id, parent), change: { ...small, ...start } }
}

/** 0 ─ 1 ─ 2, and 3 from 1. */
const steps = [kept(0, null), kept(1, 0), kept(2, 1), kept(3, 1)]

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcheck-store-'))
  store = openSqlite(join(folder, 'made', 'here'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const everything = (of: Store) => ({
  head: of.head('r', 1500),
  steps: of.steps('r'),
  paths: steps.map(({ view }) => of.path('r', view.id)),
  children: of.children('r', 1),
  count: of.count('r'),
})

const ids = (views: readonly { id: number }[]) => views.map(({ id }) => id)

describe('a run that was kept', () => {
  test('comes back as it was', () => {
    store.create(head, steps)
    expect(store.head('r', 1999)).toStrictEqual(head)
    expect(store.steps('r')).toStrictEqual(steps.map(({ view }) => view))
    expect(store.count('r')).toBe(4)
  })

  test('gives the path to a step, from the start on, with what each step changed', () => {
    store.create(head, steps)
    expect(store.path('r', 3)).toStrictEqual([steps[0], steps[1], steps[3]])
    expect(store.path('r', 0)).toStrictEqual([steps[0]])
    expect(store.path('r', 9)).toEqual([])
    expect(store.path('other', 0)).toEqual([])
  })

  test('gives the children of a step, oldest first', () => {
    store.create(head, steps)
    expect(ids(store.children('r', 1))).toEqual([2, 3])
    expect(store.children('r', 3)).toEqual([])
  })

  test('goes on with the steps that are added', () => {
    store.create(head, steps.slice(0, 2))
    store.add('r', steps.slice(2))
    expect(ids(store.steps('r'))).toEqual([0, 1, 2, 3])
    expect(ids(store.path('r', 2).map(({ view }) => view))).toEqual([0, 1, 2])
  })

  test('is not mixed with another', () => {
    store.create(head, steps)
    store.create({ ...head, id: 'q' }, steps.slice(0, 1))
    expect([store.count('r'), store.count('q'), store.count('p')]).toEqual([4, 1, 0])
    expect(store.children('q', 1)).toEqual([])
  })

  test('is all there when the file is opened again', () => {
    store.create(head, steps.slice(0, 2))
    store.add('r', steps.slice(2))
    expect(everything(openSqlite(join(folder, 'made', 'here')))).toStrictEqual(everything(store))
    expect(everything(store).count).toBe(4)
  })
})

test('runs of another layout are dropped when the file is opened: what they say is no longer understood', () => {
  store.create(head, steps)
  const path = join(folder, 'made', 'here')
  const database = new DatabaseSync(join(path, 'claimcheck.sqlite'))
  const { user_version } = database.prepare('PRAGMA user_version').get() ?? {}
  database.exec(`PRAGMA user_version = ${Number(user_version) - 1}`)
  const opened = openSqlite(path)
  expect(opened.head('r', 1500)).toBeUndefined()
  expect(opened.count('r')).toBe(0)
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version })
})

describe('all or nothing', () => {
  test('a run is not kept where one of its steps cannot be', () => {
    expect(() => store.create(head, [kept(0, null), kept(1, 0), kept(1, 0)])).toThrow()
    expect(store.head('r', 1500)).toBeUndefined()
    expect(store.count('r')).toBe(0)
  })

  test('no step is kept where the id of one is taken', () => {
    store.create(head, steps)
    const before = everything(store)
    expect(() => store.add('r', [kept(4, 3), kept(5, 4), kept(2, 5)])).toThrow()
    expect(everything(store)).toStrictEqual(before)
  })

  test('a second run of the same id does not replace the first', () => {
    store.create(head, steps)
    expect(() => store.create({ ...head, flow: 'other' }, [])).toThrow()
    expect(store.head('r', 1500)?.flow).toBe('f')
  })

  test('steps of a run that is unknown are not kept', () => {
    expect(() => store.add('nobody', [kept(0, null)])).toThrow()
    expect(store.count('nobody')).toBe(0)
  })

  test('after a failure the next work is done', () => {
    expect(() => store.add('nobody', [kept(0, null)])).toThrow()
    store.create(head, steps)
    expect(store.count('r')).toBe(4)
  })
})

describe('expiry', () => {
  test('a run is unknown from the moment it expires', () => {
    store.create(head, steps)
    expect(store.head('r', 1999)).toBeDefined()
    expect(store.head('r', 2000)).toBeUndefined()
  })

  test('sweeping removes what has expired, with its steps, and nothing else', () => {
    store.create(head, steps)
    store.create({ ...head, id: 'young', expiresAt: 3000 }, steps.slice(0, 1))
    expect(store.sweep(1999)).toBe(0)
    expect(store.sweep(2000)).toBe(1)
    expect(store.steps('r')).toEqual([])
    expect(store.count('young')).toBe(1)
  })
})

test('a store in memory is nobody else’s', () => {
  const one = openSqlite(':memory:')
  one.create(head, steps)
  expect(one.count('r')).toBe(4)
  expect(openSqlite(':memory:').count('r')).toBe(0)
})
