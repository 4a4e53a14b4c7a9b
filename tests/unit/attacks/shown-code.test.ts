/** The code that a lab shows is the code that runs. */
import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test, vi } from 'vitest'
import { bodyOf, functionIn } from '@/app/attacks/[lab]/code-of'
import { labs } from '@/content/attacks/labs'
import { labGuards } from '@/lib/world/guards'

vi.mock('server-only', () => ({}))
const { changedLines, shownCode } = await import('@/app/attacks/[lab]/shown-code')

type Functions = Readonly<Record<string, unknown>>

const modules = globSync('lib/parties/*/guards/*.ts')

/** Every table of guards that a party asks: whatever is exported beside them and has them by name. */
async function tables(): Promise<Functions[]> {
  const all = await Promise.all(modules.map((path) => import(`@/${path}`)))
  return all.flatMap((each) => Object.values(each)).filter((value) => isTable(value))
}

function isTable(value: unknown): value is Functions {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'function')
}

/** As it runs, without what the compiler, the test runner and the formatter add or take: types, white space, marks of quotation. */
function bare(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  })
  return outputText
    .replaceAll(/\(0,\s*__vi\w*_import_\d+__\.(\w+)\)/g, '$1')
    .replaceAll(/__vi\w*_import_\d+__\./g, '')
    .replace(/^(['"])use strict\1;/, '')
    .replaceAll(/^export\s+/gm, '')
    .replaceAll(/[\s;()]/g, '')
    .replaceAll(/\\?["'`]/g, "'")
    .replaceAll(/,(?=[}\])])/g, '')
}

const guards = labs.flatMap((lab) => labGuards[lab.id].map((name) => [lab.id, name, lab] as const))

describe.each(guards)('%s: %s', (_, name, lab) => {
  test('is the very function that the party asks for under this name', async () => {
    const { [name]: own }: Functions = await import(`@/${lab.code.file}`)
    expect(typeof own).toBe('function')
    expect((await tables()).some((table) => table[name] === own)).toBe(true)
  })

  test('is shown as it runs', async () => {
    const { [name]: own }: Functions = await import(`@/${lab.code.file}`)
    const source = readFileSync(lab.code.file, 'utf8')
    expect(bare(functionIn(source, name))).toBe(bare(String(own)))
    expect(bare(functionIn(source, name))).toContain(
      bare(`async () => {${bodyOf(source, name)}}`).slice('async=>{'.length),
    )
  })
})

describe.each(labs.map((lab) => [lab.id, lab] as const))('the fixes of %s', (_, lab) => {
  test('are shown as changes of that code, or of a setting', () => {
    const { lines, changes } = shownCode(lab)
    expect(lines.length).toBeGreaterThan(0)
    for (const { id, with: chosen } of lab.fixes) {
      const change = changes[id] ?? []
      expect(change.filter(({ is }) => is === 'in').length, id).toBeGreaterThan(0)
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
