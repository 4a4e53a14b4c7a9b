/** Opens the stage that an address asks for: the very run it names, or a fresh one, played as far as the address goes. */
import 'server-only'
import { type Notice, type Query, readSettings, single } from '@/components/stage/stage-query'
import { flows } from '@/content/flows/flows'
import { controlWords } from '@/content/labels/stage'
import type { Flow } from '@/content/types'
import { openRuns } from '@/lib/runs/open'
import { messageKinds } from '@/lib/world/kinds'
import { stepAtPosition } from '@/lib/world/readings/positions'
import { branchesOf, stepOf } from '@/lib/world/readings/tree'
import type { RunView, StepId, StepView } from '@/lib/world/run'

export type OpenedStage = {
  readonly flow: Flow
  readonly run: RunView
  readonly at: StepId
  readonly notices: readonly Notice[]
  readonly byName: boolean
  /** True where the run goes on behind this place: the page asks for that by itself. */
  readonly rest: boolean
}

/** The flow with this name; `undefined` where there is none. */
export function flowNamed(name: string): Flow | undefined {
  return flows.find((flow) => flow.id === name)
}

/** What to show at an address; `null` where there is nothing. A run starts only for an address that could be one. */
export async function openStage(name: string, position: readonly string[], query: Query): Promise<OpenedStage | null> {
  const flow = flowNamed(name)
  if (!flow || position.length > 1 || !isPosition(position[0])) return null
  return single(query.run) === undefined ? openFresh(flow, position[0], query) : openNamed(flow, position[0], query)
}

async function openFresh(flow: Flow, position: string | undefined, query: Query): Promise<OpenedStage | null> {
  const { settings, notices } = readSettings(flow, query)
  const run = await openRuns().start({ flow: flow.id, settings, play: { until: position ?? 'start' } })
  const found = findPlace(run, position)
  const rest = run.steps.at(-1)?.next !== null
  return found && { flow, run, at: found.at, notices: [...notices, ...found.notices], byName: false, rest }
}

/** Opens the very run. Its settings are its own, so those of the query say nothing. */
async function openNamed(flow: Flow, position: string | undefined, query: Query): Promise<OpenedStage | null> {
  const run = await openRuns().load(single(query.run) ?? '')
  if (run?.flow !== flow.id) return null
  const step = single(query.step)
  const named = step === undefined ? undefined : stepOf(run, Number(step))
  if (named) return { flow, run, at: named.id, notices: [], byName: true, rest: false }
  const found = findPlace(run, position)
  const notices = step === undefined ? [] : [unknownStep(step)]
  return found && { flow, run, at: found.at, notices: [...notices, ...found.notices], byName: true, rest: false }
}

type Found = { readonly at: StepId; readonly notices: readonly Notice[] }

function findPlace(run: RunView, position: string | undefined): Found | null {
  const [branch, ...others] = branchesOf(run)
  const start = branch?.path[0]
  if (!branch || !start) return null
  if (position === undefined) return { at: start.id, notices: [] }
  const step = [branch, ...others].map(({ path }) => stepAtPosition(path, position)).find((found) => found)
  if (step) return { at: step.id, notices: [] }
  return { at: (closestBefore(branch.path, position) ?? start).id, notices: [notWithTheseSettings(position)] }
}

/** Another setting may leave a message out. Kinds are listed in story order, so what comes before it is close by. */
function closestBefore(path: readonly StepView[], position: string): StepView | undefined {
  const index = (messageKinds as readonly string[]).indexOf(kindIn(position))
  return messageKinds
    .slice(0, index)
    .toReversed()
    .map((kind) => stepAtPosition(path, kind))
    .find((step) => step)
}

/** `after-token-response-2` is about a `token-response`. */
function kindIn(position: string): string {
  return position.replace(/^after-/, '').replace(/-\d+$/, '')
}

function isPosition(position: string | undefined): boolean {
  return position === undefined || position === 'start' || messageKinds.some((kind) => kind === kindIn(position))
}

function notWithTheseSettings(position: string): Notice {
  return { parameter: 'position', text: controlWords.notice.position(position) }
}

function unknownStep(step: string): Notice {
  return { parameter: 'step', text: controlWords.notice.step(step) }
}
