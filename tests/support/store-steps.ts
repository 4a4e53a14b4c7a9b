/** What every store promises about what a step says. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '@/lib/store/store'
import { head, kept } from './store-kept'
import type { Both } from './store-rooms'

/** `both`: see there. */
export function describeSteps(both: Both): void {
  describe('what a step says', () => {
    let store: Store
    let other: Store

    beforeEach(async () => {
      ;[store, other] = await both()
    })

    afterEach(() => Promise.all([store.close(), other.close()]))

    const odd = {
      'tabs, line breaks and zeros': '\t\n\r\u2028\0\u0001',
      'lone surrogates': ['\ud800', 'x\udfff', '\ud83d\ude00'],
      'names that objects have': JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "1": 3, "0": 4}'),
      'JSON a thousand deep': JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`),
      'a body that does not compress': Array.from({ length: 9000 }, (_, at) => ((at * 7919) % 10007).toString(36)).join(
        '',
      ),
      'nothing at all': ['', null, [], {}, 0, false],
    }

    test.each(Object.entries(odd))('comes back exactly: %s', async (_, more) => {
      const start = kept(0, null, more)
      await store.create(head, [start])
      await store.add('r', [kept(1, 0, more)])
      expect(await other.path('r', 1)).toStrictEqual([start, kept(1, 0, more)])
    })

    test('is nobody’s to change afterwards', async () => {
      const more = { list: [1] }
      await store.create(head, [kept(0, null, more)])
      more.list.push(2)
      expect(await store.path('r', 0)).toStrictEqual([kept(0, null, { list: [1] })])
    })
  })
}
