/** The code of a lab as its page shows it: as it runs, and what each fix changes in it. */
import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffLines } from 'diff'
import type { CodeLine, ShownCode } from '@/components/attack/lab/shown-code'
import type { Fix, Lab } from '@/content/attacks/lab'
import { type SettingName, settingsOf } from '@/lib/world/settings'
import { bodyOf } from './code-of'

/** Reads the file of the lab’s guards. */
export function shownCode(lab: Lab): ShownCode {
  const source = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), lab.code.file), 'utf8')
  const name = lab.world.guard
  const body = bodyOf(source, name)
  const changes = lab.fixes.map((fix) => [fix.id, changeOf(fix, lab, body, source)] as const)
  return { name, lines: body.split('\n'), changes: Object.fromEntries(changes) }
}

/** What a fix changes: lines of the code, or settings. */
function changeOf({ with: { guard, ...settings } }: Fix, lab: Lab, body: string, source: string): CodeLine[] {
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

function changedSetting({ world }: Lab, name: string, after: string): CodeLine[] {
  const before = settingsOf({ defaults: world })[name as SettingName]
  return [
    { text: `${name}: '${before}'`, is: 'out' },
    { text: `${name}: '${after}'`, is: 'in' },
  ]
}
