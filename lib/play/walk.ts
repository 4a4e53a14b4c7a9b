/** Walking through a run: one action, a what-if, or everything by default. What was walked before is found again. */
import type { Flow, Meddling, WhatIf } from '@/content/types'
import { step } from '../parties/cast'
import { RunError } from '../runs/errors'
import { recall } from '../runs/recent'
import { store } from '../store/open'
import type { KeptStep } from '../store/store'
import { changeBetween, worldFrom } from '../world/change'
import type { Message } from '../world/message'
import { nthOfKind } from '../world/readings/tree'
import type { Action, StepId, StepView } from '../world/run'
import { settingsMeet } from '../world/settings'
import type { WorldAction } from '../world/step'
import type { World } from '../world/world'
import { viewOf } from './view'

const mostSteps = 400

/** Where a branch is: its steps, the world after the last of them, and which of its steps are new. */
export type Place = { readonly path: readonly StepView[]; readonly world: World; readonly fresh: readonly KeptStep[] }

export type Walk = { readonly run: string | null; readonly flow: Flow; nextId: StepId }

/** The world at a step, and the way there. */
export function placeAt(run: string, step: StepId): Place {
  const known = recall(run, step)
  if (known) return { ...known, fresh: [] }
  const kept = store().path(run, step)
  if (!kept.length) throw new RunError('unknown_step', 'from', `The run has no step ${step}.`)
  return { path: kept.map(({ view }) => view), world: worldFrom(kept.map(({ change }) => change)), fresh: [] }
}

/** Takes one action, or finds the step that already came of it. */
export async function take(walk: Walk, place: Place, action: Action, whatIf: string | null): Promise<Place> {
  const known = knownStep(walk, place, action, whatIf)
  if (known) return known
  mustHaveRoom(walk)
  const stepped = await step(place.world, worldAction(place, action))
  const begun = { id: walk.nextId++, parent: place.path.at(-1)?.id ?? null, action, whatIf }
  const view = viewOf(begun, stepped, place.world, place.path, walk.flow)
  const kept: KeptStep = { view, change: changeBetween(place.world, stepped.world) }
  return { path: [...place.path, view], world: stepped.world, fresh: [...place.fresh, kept] }
}

/** @throws RunError `too_many_steps`. */
export function mustHaveRoom({ nextId }: Walk): void {
  if (nextId >= mostSteps)
    throw new RunError('too_many_steps', 'from', `A run has ${mostSteps} steps at most. Start a new one.`)
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
export async function playOut(
  walk: Walk,
  start: Place,
  until: (place: Place) => boolean = () => false,
): Promise<Place> {
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
export async function playWhatIf(walk: Walk, start: Place, id: string): Promise<Place> {
  const whatIf = walk.flow.whatIfs.find((candidate) => candidate.id === id)
  if (!whatIf) throw new RunError('unknown_what_if', 'whatIf', `The flow has no what-if named "${id}".`)
  const message = start.world.inFlight.at(-1)
  if (!message || !isFor(whatIf, message, start))
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

function isFor({ at, nth, when }: WhatIf, message: Message, { path, world }: Place): boolean {
  return (
    message.kind === at && (nth === undefined || nthOfKind(path, message) === nth) && settingsMeet(world.settings, when)
  )
}

function meddlingAction(how: Exclude<Meddling, { again: true }>, message: number): Action {
  return 'edit' in how ? { type: 'deliver', message, edit: how.edit } : { type: 'act', ...how.first }
}

async function takeTwice(walk: Walk, start: Place, message: number, id: string): Promise<Place> {
  const action: Action = { type: 'deliver', message }
  return take(walk, await take(walk, start, action, null), action, id)
}
