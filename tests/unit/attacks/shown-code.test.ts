/** What a lab shows of its code. That it is the code that runs: tests/contract/lab-code.test.ts. */
import { describe, expect, test, vi } from 'vitest'
import { bodyOf } from '@/app/attacks/code-of'
import { labs } from '@/content/attacks/labs'

vi.mock('server-only', () => ({}))
const { changedLines, shownCode } = await import('@/app/attacks/shown-code')

describe.each(labs.map((lab) => [lab.id, lab] as const))('the fixes of %s', (_, lab) => {
  test('are shown as changes of that code, or of a setting', () => {
    const { lines, changes } = shownCode(lab)
    expect(lines.length).toBeGreaterThan(0)
    for (const { id, with: chosen } of lab.fixes) {
      const change = changes[id] ?? []
      expect(change.filter(({ is }) => is !== 'kept').length, id).toBeGreaterThan(0)
      if (chosen.guard === undefined) continue
      const before = change.filter(({ is, text }) => is !== 'in' && !(text in chosen)).map(({ text }) => text)
      expect(before.slice(0, lines.length)).toEqual(lines)
    }
  })
})

describe('a function in a text', () => {
  const source = [
    "import { a } from 'b'",
    '',
    'export async function one(x: string): Promise<void> {',
    '  if (x) {',
    '    await a(x)',
    '  }',
    '}',
    '',
    'export function oneMore(',
    '  x: string,',
    ') {',
    '  return x',
    '}',
  ].join('\n')

  test('is found by its whole name, and its body has no indent of its own', () => {
    expect(bodyOf(source, 'one')).toBe('if (x) {\n  await a(x)\n}')
    expect(bodyOf(source, 'oneMore')).toBe('return x')
  })

  test('that is not there is an error', () => {
    expect(() => bodyOf(source, 'on')).toThrow('"on"')
  })

  test('is compared line by line', () => {
    expect(changedLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { text: 'a', is: 'kept' },
      { text: 'b', is: 'out' },
      { text: 'x', is: 'in' },
      { text: 'c', is: 'kept' },
    ])
  })
})
