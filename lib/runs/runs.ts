/** Runs in motion: started, gone on with, read again. Joins the world, the parties, the flows and the store. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { flows } from '@/content/flows/flows'
import type { Flow } from '@/content/types'
import { cast } from '../parties/cast'
import { replay, settingsFor, startPlace } from '../play/starts'
import { type Place, placeAt, playOut, playWhatIf, take, type Walk } from '../play/walk'
import { store } from '../store/open'
import type { RunHead } from '../store/store'
import { worldFrom } from '../world/change'
import type { Action, RunView, StepId, StepView } from '../world/run'
import type { Settings } from '../world/settings'
import type { World } from '../world/world'
import { RunError } from './errors'
import { inTurn } from './in-turn'
import { remember } from './recent'

export type StartInput = { readonly flow: string; readonly settings: Partial<Settings>; readonly play: 'start' | 'end' }

/**
 * One action, perhaps with all that is sent because of it, a ready-made what-if up to its refusal, everything that the flow does by default from here, or the same
 * place with other settings; those that are not named stay as they are.
 */
export type ContinueInput =
  | { readonly from: StepId; readonly action: Action; readonly play?: 'answered' }
  | { readonly from: StepId; readonly whatIf: string }
  | { readonly from: StepId; readonly play: 'end' }
  | { readonly from: StepId; readonly settings: Partial<Settings> }

export type Walked = {
  /** The steps walked, new or not, in order. */
  readonly steps: readonly StepView[]
  /** Where one now is: the last of them, or with other settings the same position as before. */
  readonly at: StepId
}

const lifetime = 24 * 60 * 60 * 1000
/** A run that was stuffed with long values must not fill the disk: an ordinary one has a quarter of a million bytes. */
const mostBytes = 8 * 1024 * 1024

/**
 * Starts a run in a world of its own, and plays it to its end if asked to.
 *
 * @throws RunError `unknown_flow`, `setting_elsewhere`.
 */
export async function startRun({ flow: id, settings: chosen, play }: StartInput): Promise<RunView> {
  const flow = flowNamed(id)
  const settings = settingsFor(flow, chosen)
  const now = Date.now()
  const start = await startPlace({ flow, settings, seed: random(32), now })
  const end = play === 'end' ? await playOut({ run: null, flow, nextId: 1 }, start) : start
  const head: RunHead = { id: random(16), flow: id, settings, createdAt: now, expiresAt: now + lifetime }
  store().create(head, end.fresh)
  remember(head.id, end)
  return runView(head, end.path, start.world)
}

/** The run with every step that was made; `null` for one that is unknown or has expired. */
export async function loadRun(id: string): Promise<RunView | null> {
  const head = store().head(id, Date.now())
  const start = head && store().path(id, 0)
  return head && start ? runView(head, store().steps(id), worldFrom(start.map(({ change }) => change))) : null
}

/**
 * Goes on from a step. An action that was taken from this step before is not taken again: its step is answered.
 * With other settings the whole flow is played by default actions, from a start of its own.
 *
 * @throws RunError `unknown_run`, `unknown_step`, `unknown_message`, `unknown_what_if`, `what_if_elsewhere`,
 * `setting_elsewhere`, `too_many_steps`, `run_too_large`;
 * WorldError where the action cannot be done. The run is unharmed by all of them.
 */
export function continueRun(run: string, input: ContinueInput): Promise<Walked> {
  return inTurn(run, async () => {
    const head = store().head(run, Date.now())
    if (!head) throw new RunError('unknown_run', 'id', `No run is named "${run}". Runs are kept for 24 hours.`)
    if (store().bytes(run) > mostBytes)
      throw new RunError('run_too_large', 'id', 'This run has grown too large to go on. Start a new one.')
    const place = placeAt(run, input.from)
    const walk: Walk = { run, flow: flowNamed(head.flow), nextId: store().count(run) }
    const { end, ...walked } = await goOn(walk, place, input)
    store().add(run, end.fresh)
    remember(run, end)
    return walked
  })
}

async function goOn(walk: Walk, place: Place, input: ContinueInput): Promise<Walked & { readonly end: Place }> {
  if ('settings' in input) {
    const { end, at } = await replay(walk, place, input.settings)
    return { end, steps: end.path, at }
  }
  const end = await walkOn(walk, place, input)
  return { end, steps: end.path.slice(place.path.length), at: end.path.at(-1)?.id ?? input.from }
}

function walkOn(walk: Walk, place: Place, input: Exclude<ContinueInput, { settings: unknown }>): Promise<Place> {
  if ('action' in input) return act(walk, place, input)
  return 'whatIf' in input ? playWhatIf(walk, place, input.whatIf) : playOut(walk, place)
}

/** `answered`: until nothing is in flight any more. */
async function act(walk: Walk, place: Place, { action, play }: Extract<ContinueInput, { action: Action }>) {
  const taken = await take(walk, place, action, null)
  return play ? playOut(walk, taken, ({ world }) => world.inFlight.length === 0) : taken
}

function flowNamed(id: string): Flow {
  const flow = flows.find((candidate) => candidate.id === id)
  if (!flow) throw new RunError('unknown_flow', 'flow', `No flow is named "${id}".`)
  return flow
}

function runView(head: RunHead, steps: readonly StepView[], world: World): RunView {
  const parties = Object.entries(world.parties).map(([id, { role, base, state }]) => {
    const signs = (cast[role].keys?.(state) ?? []).length > 0
    return { id, role, base, signs }
  })
  return { ...head, parties, steps }
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
