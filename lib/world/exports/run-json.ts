/** A run as a file that can be opened again. */
import type { RunView } from '../run'

export const runFormat = 'claimcheck-run'
export const runVersion = 1

/** Version 1. The worlds are not in it: they hold private keys, so a run that was imported can be read and not gone on with. */
export type RunFile = {
  readonly format: typeof runFormat
  readonly version: typeof runVersion
  /** Whether the secrets of the run are in it, or masks in their place. */
  readonly secrets: 'masked' | 'included'
  readonly run: RunView
}

/** The text of the file. */
export function toRunFile(run: RunView, secrets: RunFile['secrets']): string {
  const file: RunFile = { format: runFormat, version: runVersion, secrets, run }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * What does not hang together in a run whose shape is right, as the path of the member and what is wrong with it:
 * `null` for a run that can be read. Steps are a tree that grows from the first, and name only what is there.
 */
export function incoherence(run: RunView): { readonly path: string; readonly problem: string } | null {
  const parties = new Set(run.parties.map(({ id }) => id))
  const known = new Set<number>()
  for (const [index, step] of run.steps.entries()) {
    const path = `run.steps.${index}`
    const isRoot = index === 0 && step.parent === null
    if (!isRoot && (step.parent === null || !known.has(step.parent)))
      return { path: `${path}.parent`, problem: `"${step.parent}" is no earlier step` }
    if (known.has(step.id)) return { path: `${path}.id`, problem: `"${step.id}" is the id of an earlier step` }
    known.add(step.id)
    const stranger = strangerIn(step, parties)
    if (stranger !== null) return { path, problem: `"${stranger}" is no party of this run` }
  }
  return null
}

function strangerIn(
  { delivered, sent, notes, facts, screens }: RunView['steps'][number],
  parties: ReadonlySet<string>,
): string | null {
  const messages = [...(delivered ? [delivered] : []), ...sent]
  const named = [
    ...messages.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
    ...notes.map(({ party }) => party),
    ...Object.keys(facts),
    ...Object.keys(screens),
  ]
  return named.find((party) => !parties.has(party)) ?? null
}
