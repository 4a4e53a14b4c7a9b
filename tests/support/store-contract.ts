/** What every store promises, whatever it keeps its runs in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { KeptStep, Store } from '@/lib/store/store'
import { head, kept } from './store-kept'
import { type Both, describeRooms } from './store-rooms'
import { describeSteps } from './store-steps'
import { describeWatching } from './store-watching'

/** 0 ─ 1 ─ 2, and 3 from 1. */
const steps = [kept(0, null), kept(1, 0), kept(2, 1), kept(3, 1)]

const views = (of: readonly KeptStep[]) => of.map(({ view }) => view)

type Tested = {
  /** Two connections to one store that is empty, as two processes have them. */
  readonly both: Both
  /** The time goes by: what has expired at `now` goes. */
  readonly passes?: (store: Store, now: number) => Promise<void>
}

async function sweep(store: Store, now: number): Promise<void> {
  while ((await store.sweep(now)) > 0);
}

/** Runs the promises against a store: each test has one that is empty, and is closed when the test has ended. */
export function describeStore(name: string, { both, passes = sweep }: Tested): void {
  describe(name, () => {
    let store: Store

    beforeEach(async () => {
      const [one, other] = await both()
      store = one
      if (other !== one) await other.close()
    })

    afterEach(() => store.close())

    const everything = async () => ({
      head: await store.head('r', 1500),
      steps: await store.steps('r'),
      paths: await Promise.all(steps.map(({ view }) => store.path('r', view.id))),
      children: await store.children('r', 1),
      nextId: await store.nextId('r'),
      bytes: await store.bytes('r'),
    })

    describe('a run that was kept', () => {
      test('comes back as it was', async () => {
        await store.create(head, steps)
        expect(await store.head('r', 1999)).toStrictEqual(head)
        expect(await store.steps('r')).toStrictEqual(views(steps))
      })

      test('gives the path to a step, from the start on, with what each step changed', async () => {
        await store.create(head, steps)
        expect(await store.path('r', 3)).toStrictEqual([steps[0], steps[1], steps[3]])
        expect(await store.path('r', 0)).toStrictEqual([steps[0]])
        expect(await store.path('r', 9)).toEqual([])
        expect(await store.path('r', 3, [0])).toStrictEqual([steps[1], steps[3]])
        expect(await store.path('r', 3, [2, 1])).toStrictEqual([steps[3]])
        expect(await store.path('other', 0)).toEqual([])
      })

      test('gives the children of a step, oldest first, with the action that each came of', async () => {
        await store.create(head, steps)
        expect(await store.children('r', 1)).toStrictEqual([
          { id: 2, action: { type: 'deliver', message: 2 }, whatIf: null },
          { id: 3, action: { type: 'deliver', message: 3 }, whatIf: 'odd' },
        ])
        expect(await store.children('r', 3)).toEqual([])
      })

      test('gives its starts, where the children of nothing are asked for', async () => {
        await store.create(head, [...steps, kept(4, null)])
        expect((await store.children('r', null)).map(({ id }) => id)).toEqual([0, 4])
      })

      test('goes on with the steps that are added, and says which id is next', async () => {
        expect(await store.nextId('r')).toBe(0)
        await store.create(head, steps.slice(0, 2))
        expect(await store.nextId('r')).toBe(2)
        await store.add('r', steps.slice(2))
        expect(await store.nextId('r')).toBe(4)
        expect(await store.steps('r')).toStrictEqual(views(steps))
        expect(await store.path('r', 2)).toStrictEqual(steps.slice(0, 3))
      })

      test('is not mixed with another', async () => {
        await store.create(head, steps)
        await store.create({ ...head, id: 'q' }, steps.slice(0, 1))
        expect([await store.nextId('r'), await store.nextId('q'), await store.nextId('p')]).toEqual([4, 1, 0])
        expect(await store.children('q', 0)).toEqual([])
      })

      test('has as many bytes as its steps were written with, and more with every step', async () => {
        expect(await store.bytes('r')).toBe(0)
        await store.create(head, steps.slice(0, 2))
        const before = await store.bytes('r')
        await store.add('r', [kept(2, 1, 'x'.repeat(100_000))])
        expect(before).toBeGreaterThan(100)
        expect((await store.bytes('r')) - before).toBeGreaterThan(100_000)
      })
    })

    describe('a long run', () => {
      const long = Array.from({ length: 200 }, (_, id) => kept(id, id ? id - 1 : null, `${id} `.repeat(id * 20)))

      test('is the same, whether it was kept in one go or step by step', async () => {
        await store.create(head, long)
        await store.create({ ...head, id: 'q' }, long.slice(0, 1))
        for (const step of long.slice(1)) await store.add('q', [step])
        expect(await store.path('r', 199)).toStrictEqual(long)
        expect(await store.path('q', 199)).toStrictEqual(long)
        expect(await store.steps('q')).toStrictEqual(views(long))
        expect(await store.path('q', 77)).toStrictEqual(long.slice(0, 78))
      })
    })

    describe('all or nothing', () => {
      test('a run is not kept where one of its steps cannot be', async () => {
        const twice = [kept(0, null), kept(1, 0), kept(1, 0)]
        await expect(store.create(head, twice)).rejects.toMatchObject({ code: 'step_taken' })
        expect(await store.head('r', 1500)).toBeUndefined()
        expect(await store.nextId('r')).toBe(0)
      })

      test('no step is kept where the id of one is taken, and the run does not live longer for it', async () => {
        await store.create(head, steps)
        const before = await everything()
        const three = [kept(4, 3), kept(5, 4), kept(2, 5)]
        await expect(store.add('r', three, 9000)).rejects.toMatchObject({ name: 'StoreError', code: 'step_taken' })
        expect(await everything()).toStrictEqual(before)
      })

      test('a second run of the same id does not replace the first', async () => {
        await store.create(head, steps)
        await expect(store.create({ ...head, flow: 'other' }, [])).rejects.toMatchObject({ code: 'step_taken' })
        expect((await store.head('r', 1500))?.flow).toBe('f')
      })

      test('steps of a run that is unknown are not kept, and the next work is done', async () => {
        await expect(store.add('nobody', [kept(0, null)])).rejects.toMatchObject({ code: 'run_gone' })
        expect(await store.nextId('nobody')).toBe(0)
        await store.create(head, steps)
        expect(await store.nextId('r')).toBe(4)
      })

      test('of many who want the same id at once, one gets it', async () => {
        await store.create(head, [kept(0, null)])
        const added = await Promise.allSettled(Array.from({ length: 40 }, () => store.add('r', [kept(1, 0)])))
        const refused = added.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []))
        expect(refused).toEqual(Array.from({ length: 39 }, () => 'step_taken'))
        expect(await store.nextId('r')).toBe(2)
      })
    })

    describe('expiry', () => {
      test('a run is unknown from the moment it expires', async () => {
        await store.create(head, steps)
        expect(await store.head('r', 1999)).toBeDefined()
        expect(await store.head('r', 2000)).toBeUndefined()
      })

      test('a step may let its run live longer, and never shorter', async () => {
        await store.create(head, steps)
        await store.add('r', [kept(4, 3)], 3000)
        expect(await store.head('r', 2999)).toStrictEqual({ ...head, expiresAt: 3000 })
        await store.add('r', [kept(5, 4)], 2500)
        await store.add('r', [kept(6, 5)])
        expect((await store.head('r', 2999))?.expiresAt).toBe(3000)
      })

      test('what has expired is removed, with its steps, and nothing else', async () => {
        await store.create({ ...head, expiresAt: 1_000_000 }, steps)
        await store.create({ ...head, id: 'young', expiresAt: 3_000_000 }, steps.slice(0, 1))
        await passes(store, 500_000)
        expect(await store.nextId('r')).toBe(4)
        await passes(store, 1_500_000)
        expect([await store.steps('r'), await store.bytes('r'), await store.path('r', 0)]).toEqual([[], 0, []])
        expect(await store.nextId('young')).toBe(1)
      })

      test('a step that lets its run live longer keeps it from being removed', async () => {
        await store.create({ ...head, expiresAt: 1_000_000 }, steps)
        await store.add('r', [kept(4, 3)], 3_000_000)
        await passes(store, 1_500_000)
        expect(await store.path('r', 4)).toStrictEqual([steps[0], steps[1], steps[3], kept(4, 3)])
      })
    })

    test('says that it can keep and find again', async () => {
      await expect(store.check()).resolves.toBeUndefined()
    })

    describeSteps(both)
    describeRooms(both, passes)
    describeWatching(both)
  })
}
