/** Opens the stage that an address asks for: the very run it names, or a fresh one, played as far as the address goes. Docs: docs/links.md. */
import 'server-only'
import { type Notice, type Query, readSettings, readView, single } from '@/components/stage/stage-query'
import { flows } from '@/content/flows/flows'
import { linkWords } from '@/content/labels/links'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { openRuns } from '@/lib/runs/open'
import type { OpenInput } from '@/lib/runs/runs'
import { leafFrom, stepOf } from '@/lib/world/readings/tree'
import type { RunView, StepId } from '@/lib/world/run'
import { type Asked, findPlace, isPosition, recap } from './find-place'
import { readWhatIf } from './read-what-if'

export type OpenedStage = {
  readonly flow: Flow
  readonly run: RunView
  readonly at: StepId
  /** The end of the branch to be on. */
  readonly leaf: StepId
  readonly notices: readonly Notice[]
  readonly byName: boolean
  /** True where the run goes on behind this place: the page asks for that by itself. */
  readonly rest: boolean
  /** True where the end is asked for, to look back on it. */
  readonly recap: boolean
}

/** The flow with this name; `undefined` where there is none. */
export function flowNamed(name: string): Flow | undefined {
  return flows.find((flow) => flow.id === name)
}

/**
 * What to show at an address; `null` where there is nothing. A run starts only for an address that could be one, and
 * only where `admits` says that it may: else the answer is `refused`.
 */
export async function openStage(
  name: string,
  [position, ...more]: readonly string[],
  query: Query,
  admits: () => boolean,
): Promise<OpenedStage | 'refused' | null> {
  const flow = flowNamed(name)
  const id = single(query.run)
  if (!flow || more.length > 0 || !isPosition(position) || !isRun(id)) return null
  const run = id === undefined ? null : await openRuns().load(id)
  if (run?.flow === flow.id) return openNamed(flow, run, position, query)
  if (!admits()) return 'refused'
  return openFresh(flow, position, query, id === undefined ? [] : [notThisRun(run)])
}

/** Opens the very run. Its settings are its own, so those of the query say nothing. */
function openNamed(flow: Flow, run: RunView, position: string | undefined, query: Query): OpenedStage | null {
  const step = single(query.step)
  const named = step === undefined ? undefined : stepOf(run, Number(step))
  const opened = { flow, run, byName: true, rest: false, recap: position === recap }
  if (named) return { ...opened, at: named.id, leaf: leafFrom(run, named.id), notices: [] }
  const found = findPlace(run, { position })
  const notices = step === undefined ? [] : [unknownStep(step)]
  return found && { ...opened, ...found, notices: [...notices, ...found.notices] }
}

async function openFresh(
  flow: Flow,
  position: string | undefined,
  query: Query,
  said: readonly Notice[],
): Promise<OpenedStage | null> {
  const { settings, notices } = readSettings(flow, query)
  const { whatIf, notices: refused } = readWhatIf(flow, settings, single(query['what-if']))
  const asked = { position, whatIf }
  const run = await openRuns().start({ flow: flow.id, settings, play: playedFor(asked, readView(query).follow) })
  const found = findPlace(run, asked)
  if (!found) return null
  const rest = whatIf === undefined && stepOf(run, found.leaf)?.next !== null
  const all = [...said, ...notices, ...refused, ...found.notices]
  return { flow, run, ...found, notices: all, byName: false, rest, recap: position === recap }
}

/** A value that is to be followed may come later than the place from which it is. */
function playedFor({ position, whatIf }: Asked, follow: string | undefined): NonNullable<OpenInput['play']> {
  if (whatIf) return { whatIf: whatIf.id, until: position === recap ? undefined : position }
  return position === recap || follow !== undefined ? 'end' : { until: position ?? 'start' }
}

/** How runs are named: by random characters. What is no such name, nobody ever had a link to. */
function isRun(id: string | undefined): boolean {
  return id === undefined || /^[\w-]{16,64}$/.test(id)
}

function notThisRun(run: RunView | null): Notice {
  return { parameter: 'run', text: run ? linkWords.runElsewhere : linkWords.runGone }
}

function unknownStep(step: string): Notice {
  return { parameter: 'step', text: controlWords.notice.step(step) }
}
