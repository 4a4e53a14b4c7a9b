/** Each error of a browser's database stands for something that can be said. */
import { expect, test } from 'vitest'
import { faultOf } from '@/lib/kept/fault'

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['UnknownError', 'unavailable'],
  ['DataError', 'other'],
])('%s is told as "%s", with what the browser said', (name, code) => {
  expect(faultOf(new DOMException('it said so', name))).toEqual({ code, detail: `${name}: it said so` })
})

test('a browser without a database is told as one that keeps nothing', () => {
  expect(faultOf(new ReferenceError('indexedDB is not defined')).code).toBe('unavailable')
  expect(faultOf('something else')).toEqual({ code: 'other', detail: 'something else' })
})
