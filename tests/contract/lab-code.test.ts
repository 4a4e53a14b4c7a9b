/** The code that a lab shows is the code that runs: for every guard of every lab, the function that its world asked for. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { functionIn } from '@/app/attacks/code-of'
import type { Lab } from '@/content/attacks/lab'
import { labs } from '@/content/attacks/labs'
import { story } from '@/content/story'
import { tryFix } from '@/lib/play/trial'
import { type Guard, labGuards } from '@/lib/world/guards'
import type { Settings } from '@/lib/world/settings'
import { virtualAddresses } from '@/lib/world/settings'

const asked = vi.hoisted(() => ({ codes: [] as unknown[] }))

/** As it is, and remembers what it gave. */
vi.mock('@/lib/parties/guard-of', async (original) => {
  const { guardOf } = await original<typeof import('@/lib/parties/guard-of')>()
  const remembering = (codes: Readonly<Partial<Record<Guard, unknown>>>, settings: Settings) => {
    const code = guardOf(codes, settings)
    if (code !== undefined) asked.codes.push(code)
    return code
  }
  return { guardOf: remembering }
})

beforeEach(() => {
  asked.codes = []
})

/** Plays a lab with this code in it, and gives the codes that were asked for: what stands around the one in question may be, too. */
async function codesAskedFor(lab: Lab, guard: Guard): Promise<readonly unknown[]> {
  await tryFix(lab, { guard }, { addresses: virtualAddresses, story, seed: 'a seed', now: Date.now() })
  return [...new Set(asked.codes)].filter((code) => typeof code === 'function')
}

/** Without what compilers and formatters add and take: types, white space, the way in which imports, texts and numbers are written. */
function bare(code: string, namespaces: readonly string[] = []): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  })
  return namespaces
    .reduce((text, name) => text.replaceAll(new RegExp(`\\b${name}\\.`, 'g'), ''), outputText)
    .replaceAll(/\b\d[\d_]*(?:e\d+)?\b/g, (number) => String(Number(number.replaceAll('_', ''))))
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
  const source = readFileSync(lab.code.file, 'utf8')
  const namespaces = [...source.matchAll(/^import \* as (\w+)/gm)].map(([, each = '']) => each)

  test('runs as it is shown', async () => {
    const shown = bare(functionIn(source, name), namespaces)
    expect((await codesAskedFor(lab, name)).map((code) => bare(String(code), namespaces))).toContain(shown)
  })
})

test('every lab has codes, and its world begins with the first of them', () => {
  for (const { id, world } of labs) expect(labGuards[id][0]).toBe(world.guard)
})
