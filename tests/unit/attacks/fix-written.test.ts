import { expect, test } from 'vitest'
import { fixWritten } from '@/components/attack/fix/fix-written'
import type { ShownCode } from '@/components/attack/lab/shown-code'

const changes: ShownCode['changes'] = {
  first: [
    { text: 'const a = 1', is: 'kept' },
    { text: 'if (b) return', is: 'in' },
  ],
  second: [
    { text: 'check(c)', is: 'in' },
    { text: 'check(d)', is: 'in' },
    { text: 'skip()', is: 'out' },
  ],
}

test.each([
  ['if (b) return', 'first'],
  ['  if(b)return\n', 'first'],
  ['check(d)', 'second'],
  ['check(c)\n  check(d)', 'second'],
  ['skip()', undefined],
  ['const a = 1', undefined],
  ['eval("1")', undefined],
  ['  ', undefined],
])('%j is %s', (text, fix) => {
  expect(fixWritten(changes, text)).toBe(fix)
})
