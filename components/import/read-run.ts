/** Reads a run from a file, and says what is wrong with one that is none. Everything happens in the page. */
import type { z } from 'zod'
import { flows } from '@/content/flows/flows'
import { importWords as words } from '@/content/labels/import'
import type { Flow } from '@/content/types'
import { runFileSchema } from '@/lib/api/run-schema'
import { jsonObject } from '@/lib/world/http-text'
import { incoherence, inThisVersion, type RunFile, runFormat, runVersion } from '@/lib/world/readings/exports/run-json'

/** One thing that is wrong, and where: `run.steps.3.sent.0.kind`. */
export type ImportProblem = { readonly path: string; readonly text: string }

export type ReadRun =
  | { readonly ok: true; readonly file: RunFile; readonly flow: Flow }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] }

/** The run that a file's text spells, equal to the one that was exported; or what is wrong with it. Never throws. */
export function readRun(text: string): ReadRun {
  const object = jsonObject(text)
  if (!object) return wrong('', isJson(text) ? words.notRun : words.notJson)
  if (object.format !== runFormat) return wrong('format', words.notRun)
  const file = inThisVersion(object)
  if (file.version !== runVersion) return wrong('version', words.version(shown(object.version)))
  const parsed = runFileSchema.safeParse(file, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, [])) }
  return coherent(parsed.data)
}

function coherent(file: RunFile): ReadRun {
  const flow = flows.find(({ id }) => id === file.run.flow)
  if (!flow) return wrong('run.flow', words.unknownFlow(shown(file.run.flow)))
  const found = incoherence(file.run)
  return found ? wrong(found.path, words.incoherent[found.problem](shown(found.value))) : { ok: true, file, flow }
}

function wrong(path: string, text: string): ReadRun {
  return { ok: false, problems: [{ path, text }] }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Where several shapes were possible, what is wrong with the one that fits best. */
function problemsOf(issue: z.core.$ZodIssue, under: readonly PropertyKey[]): ImportProblem[] {
  const path = [...under, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? []
    return closest.flatMap((inner) => problemsOf(inner, path))
  }
  return [{ path: path.join('.'), text: textOf(issue) }]
}

function textOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return words.unknownMember(issue.keys.map(shown).join(', '))
  if (issue.input === undefined) return words.missing
  if (issue.code === 'invalid_value') return words.unknownValue(shown(issue.input), issue.values.map(shown))
  if (issue.code === 'invalid_type') return words.wrongType(shown(issue.input), issue.expected)
  return words.unfit(shown(issue.input))
}

/** As JSON, and not longer than can be read. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? ''
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}
