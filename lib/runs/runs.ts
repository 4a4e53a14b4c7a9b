/** Runs in motion: started, gone on with, read again. Joins the world, the parties, the flows and the store. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow, Meddling } from '@/content/types'
import { step } from '../parties/cast'
import { newWorld } from '../parties/new-world'
import { store } from '../store/open'
import type { KeptStep, RunHead } from '../store/store'
import { changeBetween, startOf, worldFrom } from '../world/change'
import type { Action, RunView, StepId, StepView } from '../world/run'
import { type Settings, settingNames, settingsMeet, settingsOf, virtualAddresses } from '../world/settings'
import type { WorldAction } from '../world/step'
import type { World } from '../world/world'
import { RunError } from './errors'
import { inTurn } from './in-turn'
import { recall, remember } from './recent'
import { viewOf, viewOfStart } from './view'

export type StartInput = { readonly flow: string; readonly settings: Partial<Settings>; readonly play: 'start' | 'end' }

/** One action, a ready-made what-if up to its refusal, or everything that the flow does by default from here. */
export type ContinueInput =
  | { readonly from: StepId; readonly action: Action }
  | { readonly from: StepId; readonly whatIf: string }
  | { readonly from: StepId; readonly play: 'end' }

const lifetime = 24 * 60 * 60 * 1000
const mostSteps = 400
/** A run that was stuffed with long values must not fill the disk: an ordinary one has a quarter of a million bytes. */
const mostBytes = 8 * 1024 * 1024

/** Where a branch is: its steps, the world after the last of them, and which of its steps are new. */
type Place = { readonly path: readonly StepView[]; readonly world: World; readonly fresh: readonly KeptStep[] }

type Walk = { readonly run: string | null; readonly flow: Flow; nextId: StepId }

/**
 * Starts a run in a world of its own, and plays it to its end if asked to.
 *
 * @throws RunError `unknown_flow`, `setting_elsewhere`.
 */
export async function startRun({ flow: id, settings: chosen, play }: StartInput): Promise<RunView> {
  const flow = flowNamed(id)
  const settings = settingsFor(flow, chosen)
  const now = Date.now()
  const world = await newWorld({
    parties: flow.parties,
    settings,
    addresses: virtualAddresses,
    story,
    seed: random(32),
    now,
  })
  const view = viewOfStart(world, flow)
  const start: Place = { path: [view], world, fresh: [{ view, change: startOf(world) }] }
  const end = play === 'end' ? await playOut({ run: null, flow, nextId: 1 }, start) : start
  const head: RunHead = { id: random(16), flow: id, settings, createdAt: now, expiresAt: now + lifetime }
  store().create(head, end.fresh)
  remember(head.id, end)
  return runView(head, end.path, world)
}

/** The run with every step that was made; `null` for one that is unknown or has expired. */
export async function loadRun(id: string): Promise<RunView | null> {
  const head = store().head(id, Date.now())
  const start = head && store().path(id, 0)
  return head && start ? runView(head, store().steps(id), worldFrom(start.map(({ change }) => change))) : null
}

/**
 * Goes on from a step. An action that was taken from this step before is not taken again: its step is answered.
 * Gives the steps walked, new or not, in order; the last one is where the branch now is.
 *
 * @throws RunError `unknown_run`, `unknown_step`, `unknown_message`, `unknown_what_if`, `what_if_elsewhere`,
 * `too_many_steps`, `run_too_large`;
 * WorldError where the action cannot be done. The run is unharmed by all of them.
 */
export function continueRun(run: string, input: ContinueInput): Promise<StepView[]> {
  return inTurn(run, async () => {
    const head = store().head(run, Date.now())
    if (!head) throw new RunError('unknown_run', 'id', `No run is named "${run}". Runs are kept for 24 hours.`)
    if (store().bytes(run) > mostBytes)
      throw new RunError('run_too_large', 'id', 'This run has grown too large to go on. Start a new one.')
    const place = placeAt(run, input.from)
    const walk: Walk = { run, flow: flowNamed(head.flow), nextId: store().count(run) }
    const end = await goOn(walk, place, input)
    store().add(run, end.fresh)
    remember(run, end)
    return end.path.slice(place.path.length)
  })
}

/** The world at a step, and the way there. */
function placeAt(run: string, step: StepId): Place {
  const known = recall(run, step)
  if (known) return { ...known, fresh: [] }
  const kept = store().path(run, step)
  if (!kept.length) throw new RunError('unknown_step', 'from', `The run has no step ${step}.`)
  return { path: kept.map(({ view }) => view), world: worldFrom(kept.map(({ change }) => change)), fresh: [] }
}

function goOn(walk: Walk, place: Place, input: ContinueInput): Promise<Place> {
  if ('action' in input) return take(walk, place, input.action, null)
  return 'whatIf' in input ? playWhatIf(walk, place, input.whatIf) : playOut(walk, place)
}

/** Takes one action, or finds the step that already came of it. */
async function take(walk: Walk, place: Place, action: Action, whatIf: string | null): Promise<Place> {
  const known = knownStep(walk, place, action, whatIf)
  if (known) return known
  if (walk.nextId >= mostSteps)
    throw new RunError('too_many_steps', 'from', `A run has ${mostSteps} steps at most. Start a new one.`)
  const stepped = await step(place.world, worldAction(place, action))
  const begun = { id: walk.nextId++, parent: place.path.at(-1)?.id ?? null, action, whatIf }
  const view = viewOf(begun, stepped, place.world, place.path, walk.flow)
  const kept: KeptStep = { view, change: changeBetween(place.world, stepped.world) }
  return { path: [...place.path, view], world: stepped.world, fresh: [...place.fresh, kept] }
}

function knownStep({ run }: Walk, place: Place, action: Action, whatIf: string | null): Place | null {
  const from = place.path.at(-1)
  if (!run || !from || place.fresh.some(({ view }) => view === from)) return null
  const view = store()
    .children(run, from.id)
    .find((child) => child.whatIf === whatIf && JSON.stringify(child.action) === JSON.stringify(action))
  return view ? { ...placeAt(run, view.id), fresh: place.fresh } : null
}

/** Finds the message that an action means: in flight, or one of this branch that is to be delivered again. */
function worldAction({ path, world }: Place, action: Action): WorldAction {
  const at = Date.now()
  if (action.type === 'act') return { ...action, at }
  const message =
    world.inFlight.find(({ id }) => id === action.message) ??
    path.findLast(({ delivered }) => delivered?.id === action.message)?.delivered
  if (!message)
    throw new RunError('unknown_message', 'action.message', `This branch has no message ${action.message} to deliver.`)
  return { type: 'deliver', message, edit: action.edit, at }
}

/** Everything that the flow does by default from here. */
async function playOut(walk: Walk, start: Place, until: (place: Place) => boolean = () => false): Promise<Place> {
  let place = start
  for (let next = nextOf(place); next && !until(place); next = nextOf(place))
    place = await take(walk, place, next, null)
  return place
}

/** A message to nobody cannot be delivered: there the story ends. */
function nextOf({ path, world }: Place): Action | null {
  return world.inFlight.at(-1)?.to === null ? null : (path.at(-1)?.next ?? null)
}

/** Plays a ready-made what-if: the change, and what follows until somebody refuses or the branch ends. */
async function playWhatIf(walk: Walk, start: Place, id: string): Promise<Place> {
  const whatIf = walk.flow.whatIfs.find((candidate) => candidate.id === id)
  if (!whatIf) throw new RunError('unknown_what_if', 'whatIf', `The flow has no what-if named "${id}".`)
  const message = start.world.inFlight.at(-1)
  if (message?.kind !== whatIf.at || !settingsMeet(start.world.settings, whatIf.when))
    throw new RunError(
      'what_if_elsewhere',
      'whatIf',
      `"${id}" is for the message "${whatIf.at}", which is not in flight at this step, or for other settings.`,
    )
  const changed =
    'again' in whatIf.how
      ? await takeTwice(walk, start, message.id, id)
      : await take(walk, start, meddlingAction(whatIf.how, message.id), id)
  return playOut(walk, changed, ({ path }) => path.at(-1)?.notes.some(({ refused }) => refused) ?? false)
}

function meddlingAction(how: Exclude<Meddling, { again: true }>, message: number): Action {
  return 'edit' in how ? { type: 'deliver', message, edit: how.edit } : { type: 'act', ...how.first }
}

async function takeTwice(walk: Walk, start: Place, message: number, id: string): Promise<Place> {
  const action: Action = { type: 'deliver', message }
  return take(walk, await take(walk, start, action, null), action, id)
}

/** Only what the flow lets a reader change may differ from its defaults. */
function settingsFor(flow: Flow, chosen: Partial<Settings>): Settings {
  const settings = settingsOf(flow, chosen)
  const usual = settingsOf(flow)
  const stranger = settingNames.find((name) => settings[name] !== usual[name] && !flow.settings.includes(name))
  if (stranger)
    throw new RunError(
      'setting_elsewhere',
      `settings.${stranger}`,
      `The flow "${flow.id}" has no setting "${stranger}".`,
    )
  return settings
}

function flowNamed(id: string): Flow {
  const flow = flows.find((candidate) => candidate.id === id)
  if (!flow) throw new RunError('unknown_flow', 'flow', `No flow is named "${id}".`)
  return flow
}

function runView(head: RunHead, steps: readonly StepView[], world: World): RunView {
  const parties = Object.entries(world.parties).map(([id, { role, origin }]) => ({ id, role, origin }))
  return { ...head, parties, steps }
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('base64url')
}
