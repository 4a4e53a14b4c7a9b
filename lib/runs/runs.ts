/** Runs in motion: started, gone on with, read again. Joins the player, the flows and a store. */
import 'server-only'
import { randomBytes } from 'node:crypto'
import { faultLabs } from '@/content/attacks/faults/faults'
import { labs } from '@/content/attacks/labs'
import { flows } from '@/content/flows/flows'
import { story } from '@/content/story'
import type { Flow } from '@/content/types'
import type { ContinueInput, StartInput, Walked } from '../api/shapes'
import { step } from '../parties/cast'
import { RunError, unknownRun } from '../play/errors'
import { labFlow } from '../play/lab-flow'
import { noMemory } from '../play/memory'
import type { Place } from '../play/place'
import { playOut } from '../play/play-out'
import { replay } from '../play/replay'
import { settingsFor, startPlace } from '../play/start'
import { take } from '../play/take'
import { partiesOf } from '../play/view'
import { newWalk, type Walk } from '../play/walk'
import { playStoryAndWhatIf, playWhatIf } from '../play/what-if'
import type { RunHead, Store } from '../store/store'
import { worldFrom } from '../world/change'
import { positionOf } from '../world/readings/positions'
import type { RunView, StepView } from '../world/run'
import { virtualAddresses } from '../world/settings'
import type { World } from '../world/world'
import { createFew } from './few'
import { createInTurn, untilKept } from './in-turn'
import { keptOf } from './kept'
import { memoryOf, placeAt } from './memory-of'
import type { Recent } from './recent'

/** As far as a position, or with a ready-made what-if beside the story: in its branch as far as it goes, or as the position. */
type Asked = { readonly until: string } | { readonly whatIf: string; readonly until?: string | undefined }

/** A page is made with a run that has come as far as its address asks. */
export type OpenInput = Omit<StartInput, 'play'> & { readonly play?: StartInput['play'] | Asked }

export type Runs = {
  /**
   * Starts a run in a world of its own, and plays it as far as it is asked to.
   *
   * @throws RunError `unknown_flow`, `setting_elsewhere`, `unknown_what_if`; StoreError.
   */
  readonly start: (input: OpenInput) => Promise<RunView>
  /** The run with every step that was made; `null` for one that is unknown or has expired. */
  readonly load: (id: string) => Promise<RunView | null>
  /**
   * Goes on from a step. An action that was taken from this step before is not taken again: its step is answered.
   * With other settings the whole flow is played by default actions, from a start of its own.
   *
   * @throws RunError `unknown_run`, `unknown_step`, `unknown_message`, `unknown_what_if`, `what_if_elsewhere`,
   * `setting_elsewhere`, `too_many_steps`, `run_too_large`; StoreError;
   * WorldError where the action cannot be done. The run is unharmed by all of them.
   */
  readonly goOn: (id: string, input: ContinueInput) => Promise<Walked>
  /** The world at a step, and the way there. @throws RunError `unknown_step`. */
  readonly placeAt: (id: string, step: number) => Promise<Place>
}

/** A run in which nobody has done anything yet is one that was looked at, perhaps by a program. In milliseconds. */
const untouchedLife = 60 * 60 * 1000
const lifetime = 24 * 60 * 60 * 1000
/** In characters of JSON. A run that was stuffed with long values must not fill the disk: an ordinary one has a quarter of a million. */
const mostBytes = 8 * 1024 * 1024

/** Runs that a process plays at the same time: while one waits for its keys or for the store, another one is played. */
const mostAtWork = 4

/** Where runs take time and randomness from. */
export type Source = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** So many random bytes in base64url. */
  readonly random: (bytes: number) => string
}

const platform: Source = { now: () => Date.now(), random: (bytes) => randomBytes(bytes).toString('base64url') }

/** What runs are made with: where they rest, what need not be read again, and where time and randomness come from. */
type Means = { readonly store: Store; readonly recent: Recent; readonly source: Source }

/** Runs over a store. `recent`: what need not be read again. */
export function createRuns(store: Store, recent: Recent, source: Source = platform): Runs {
  const means = { store, recent, source }
  const inTurn = createInTurn()
  const few = createFew(mostAtWork)
  return {
    start: (input) => few(() => start(means, input)),
    load: (id) => load(means, id),
    goOn: (id, input) => inTurn(id, () => few(() => untilKept(() => goOn(means, id, input)))),
    placeAt: (id, from) => placeAt(id, from, store, recent),
  }
}

async function start({ store, recent, source }: Means, input: OpenInput): Promise<RunView> {
  const { now, random } = source
  const flow = flowNamed(input.flow)
  const settings = settingsFor(flow, input.settings ?? {})
  const createdAt = now()
  const walk = newWalk({ flow, step, now, memory: noMemory, firstId: 0 })
  const beginning = { settings, addresses: virtualAddresses, story, seed: random(32), now: createdAt }
  const begun = await startPlace(walk, beginning)
  const end = await playedAsAsked(walk, begun, input.play)
  const head: RunHead = { id: random(16), flow: flow.id, settings, createdAt, expiresAt: createdAt + untouchedLife }
  await store.create(head, end.fresh.map(keptOf))
  recent.remember(head.id, end)
  const steps = end.fresh.map(({ view }) => view)
  return runView(head, steps, begun.world)
}

async function playedAsAsked(walk: Walk, begun: Place, play: OpenInput['play'] = 'start'): Promise<Place> {
  if (play === 'start') return begun
  if (play === 'end') return playOut(walk, begun)
  return 'whatIf' in play ? playStoryAndWhatIf(walk, begun, play) : playOut(walk, begun, isAt(play.until))
}

async function load({ store, source }: Means, id: string): Promise<RunView | null> {
  const head = await store.head(id, source.now())
  if (!head) return null
  const [begun, steps] = [await store.path(id, 0), await store.steps(id)]
  return begun.length > 0 ? runView(head, steps, worldFrom(begun.map(({ change }) => change))) : null
}

async function goOn(means: Means, id: string, input: ContinueInput): Promise<Walked> {
  const { store, recent, source } = means
  const head = await headOf(means, id)
  const walk = newWalk({
    flow: flowNamed(head.flow),
    step,
    now: source.now,
    memory: memoryOf(id, store, recent),
    firstId: await store.nextId(id),
  })
  const { end, ...walked } = await playOn(walk, await placeAt(id, input.from, store, recent), input)
  if (end.fresh.length > 0) await store.add(id, end.fresh.map(keptOf), lifeAfter(head, input))
  recent.remember(id, end)
  return walked
}

async function headOf({ store, source }: Means, id: string): Promise<RunHead> {
  const head = await store.head(id, source.now())
  if (!head) throw unknownRun(id)
  if ((await store.bytes(id)) > mostBytes)
    throw new RunError('run_too_large', 'id', 'This run has grown too large to go on. Start a new one.')
  return head
}

/** What somebody did is kept for a day; what the story does by itself does not count. */
function lifeAfter({ createdAt, expiresAt }: RunHead, input: ContinueInput): number {
  return 'play' in input && input.play === 'end' ? expiresAt : createdAt + lifetime
}

async function playOn(walk: Walk, place: Place, input: ContinueInput): Promise<Walked & { readonly end: Place }> {
  if ('settings' in input) {
    const { end, at } = await replay(walk, place, input.settings, story)
    return { end, steps: end.path, at }
  }
  const end = await played(walk, place, input)
  return { end, steps: end.path.slice(place.path.length), at: end.path.at(-1)?.id ?? input.from }
}

function played(walk: Walk, place: Place, input: Exclude<ContinueInput, { settings: unknown }>): Promise<Place> {
  if ('action' in input) return act(walk, place, input)
  return 'whatIf' in input ? playWhatIf(walk, place, input.whatIf) : playOut(walk, place)
}

/** `answered`: until nothing is in flight any more. */
async function act(walk: Walk, place: Place, { action, play }: Extract<ContinueInput, { action: unknown }>) {
  const taken = await take(walk, place, action)
  return play ? playOut(walk, taken, ({ world }) => world.inFlight.length === 0) : taken
}

function isAt(position: string): (place: Place) => boolean {
  return ({ path }) => positionOf(path) === position
}

/** Labs are played like flows, and listed in a room of their own. */
const labFlows = [
  ...labs.flatMap((lab) => [labFlow(lab, 'watch'), labFlow(lab, 'yourself')]),
  ...faultLabs.map((lab) => labFlow(lab, 'watch')),
]

function flowNamed(id: string): Flow {
  const flow = flows.find((candidate) => candidate.id === id) ?? labFlows.find((candidate) => candidate.id === id)
  if (!flow) throw new RunError('unknown_flow', 'flow', `No flow is named "${id}".`)
  return flow
}

function runView(head: RunHead, steps: readonly StepView[], world: World): RunView {
  return { ...head, parties: partiesOf(world), steps }
}
