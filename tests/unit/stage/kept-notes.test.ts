import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepNotes, keptNotes } from '@/components/stage/message/kept-notes'

beforeEach(() => {
  const items = new Map<string, string>()
  const getItem = (key: string) => items.get(key) ?? null
  vi.stubGlobal('localStorage', { getItem, setItem: (key: string, value: string) => void items.set(key, value) })
})

afterEach(() => vi.unstubAllGlobals())

test('what was noted about a run is there again', () => {
  keepNotes('a-run', 'state is back')
  expect(keptNotes('a-run')).toBe('state is back')
  expect(keptNotes('another-run')).toBe('')
})

test('nothing is left of a note that was emptied', () => {
  keepNotes('a-run', 'state is back')
  keepNotes('a-run', '')
  expect(localStorage.getItem('claimcheck-notes')).toBe('{}')
})

test('of more than thirty runs the oldest make room', () => {
  for (let run = 1; run <= 31; run++) keepNotes(`run-${run}`, 'noted')
  expect(keptNotes('run-1')).toBe('')
  expect(keptNotes('run-2')).toBe('noted')
})

test.each(['__proto__', 'constructor', 'toString'])(
  'a run from a file that is named "%s" is a name like any other',
  (run) => {
    expect(keptNotes(run)).toBe('')
    keepNotes(run, 'noted')
    expect(keptNotes(run)).toBe('noted')
  },
)

test.each(['null', '[', '"text"', '{"a-run":5}'])('a storage that holds %s counts as empty', (text) => {
  localStorage.setItem('claimcheck-notes', text)
  expect(keptNotes('a-run')).toBe('')
})
