/** A run as a file that can be opened again. */
import type { RunView, StepId, StepView } from '../../run'

export const runFormat = 'claimcheck-run'
export const runVersion = 2

/** Version 2: a party has a `base`, where version 1 had an `origin`. The worlds are not in it: they hold private keys, so a run that was imported can be read and not gone on with. */
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

/** What was read from a file, in the members of this version. What is of no known version, or has another shape, stays as it is. */
export function inThisVersion(file: Members): Members {
  const { run } = file
  if (file.version !== 1) return file
  const raised = { ...file, version: runVersion }
  return isObject(run) && Array.isArray(run.parties)
    ? { ...raised, run: { ...run, parties: run.parties.map(withBase) } }
    : raised
}

function withBase(party: unknown): unknown {
  if (!isObject(party) || !('origin' in party)) return party
  const { origin: base, ...others } = party
  return { ...others, base }
}

type Members = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null
}

/** What does not hang together, where, and which value it is about. */
export type Incoherence = {
  readonly path: string
  readonly problem: 'no earlier step' | 'same id' | 'no such party' | 'no such message'
  readonly value: string | number | null
}

/**
 * The first thing that does not hang together in a run whose shape is right; `null` for a run that can be read.
 * Steps grow from earlier ones, and name only parties and messages that are there.
 */
export function incoherence(run: RunView): Incoherence | null {
  const parties = new Set(run.parties.map(({ id }) => id))
  const messages = new Map<StepId, ReadonlySet<number>>()
  for (const [index, step] of run.steps.entries()) {
    const found = inTree(step, index, messages) ?? inParties(step, parties)
    if (found) return { ...found, path: `run.steps.${index}${found.path}` }
    const known = knownAfter(step, messages)
    const unknown = step.inFlight.find((id) => !known.has(id))
    if (unknown !== undefined)
      return { path: `run.steps.${index}.inFlight`, problem: 'no such message', value: unknown }
    messages.set(step.id, known)
  }
  return null
}

/** The run begins with a start; a later one begins a branch with settings of its own. */
function inTree(
  { id, parent, settings }: StepView,
  index: number,
  earlier: ReadonlyMap<StepId, unknown>,
): Incoherence | null {
  const isRooted = parent === null ? index === 0 || settings !== undefined : earlier.has(parent)
  if (!isRooted) return { path: '.parent', problem: 'no earlier step', value: parent }
  return earlier.has(id) ? { path: '.id', problem: 'same id', value: id } : null
}

function inParties(
  { delivered, sent, notes, facts, screens }: StepView,
  parties: ReadonlySet<string>,
): Incoherence | null {
  const messages = [...(delivered ? [delivered] : []), ...sent]
  const named = [
    ...messages.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])]),
    ...notes.map(({ party }) => party),
    ...Object.keys(facts),
    ...Object.keys(screens),
  ]
  const stranger = named.find((party) => !parties.has(party))
  return stranger === undefined ? null : { path: '', problem: 'no such party', value: stranger }
}

/** The messages that the branch has had up to a step. */
function knownAfter(
  { parent, delivered, sent }: StepView,
  before: ReadonlyMap<StepId, ReadonlySet<number>>,
): ReadonlySet<number> {
  const earlier = parent === null ? undefined : before.get(parent)
  return new Set([...(earlier ?? []), ...(delivered ? [delivered.id] : []), ...sent.map(({ id }) => id)])
}
