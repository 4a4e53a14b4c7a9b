/** The code of a lab as its page shows it: as it runs, and what each fix changes in it. */
import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import type { CodeLine, ShownCode } from '@/components/attack/lab/shown-code'
import type { Fix, Lab, Playable } from '@/content/attacks/lab'
import { type SettingName, settingsOf } from '@/lib/world/settings'
import { bodyOf } from './code-of'

type Shown = Pick<Playable, 'world' | 'fixes'> & { readonly code?: Lab['code'] }

/** Reads the file of the lab’s guards. Where it is about a setting alone, there are no lines to read. */
export function shownCode(lab: Shown): ShownCode {
  const { guard: name = 'right' } = lab.world
  const source = lab.code ? readFileSync(join(/* turbopackIgnore: true */ process.cwd(), lab.code.file), 'utf8') : ''
  const body = lab.code ? bodyOf(source, name) : ''
  const changes = lab.fixes.map((fix) => [fix.id, changeOf(fix, lab, body, source)] as const)
  return { name, lines: lab.code ? body.split('\n') : settingLines(lab), changes: Object.fromEntries(changes) }
}

/** The settings that the right fix is about, as they are. */
function settingLines({ world, fixes }: Shown): string[] {
  const names = Object.keys(fixes.find(({ right }) => right)?.with ?? {}) as SettingName[]
  return names.map((name) => `${name}: '${settingsOf({ defaults: world })[name]}'`)
}

/** What a fix changes: lines of the code, or settings. */
function changeOf({ with: { guard, ...settings } }: Fix, lab: Shown, body: string, source: string): CodeLine[] {
  const code = guard === undefined ? [] : changedLines(body, bodyOf(source, guard))
  return [...code, ...Object.entries(settings).flatMap(([name, value]) => changedSetting(lab, name, String(value)))]
}

/** The lines of both texts, in order. */
export function changedLines(before: string, after: string): CodeLine[] {
  return diffLines(`${before}\n`, `${after}\n`).flatMap(({ value, added, removed }) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ text, is: added ? ('in' as const) : removed ? ('out' as const) : ('kept' as const) })),
  )
}

function changedSetting({ world }: Shown, name: string, after: string): CodeLine[] {
  const before = settingsOf({ defaults: world })[name as SettingName]
  return [
    { text: `${name}: '${before}'`, is: 'out' },
    { text: `${name}: '${after}'`, is: 'in' },
  ]
}
