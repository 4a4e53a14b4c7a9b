/** Taking one action. What was taken before is found again. */
import type { Action, StepId } from '../world/run'
import type { Stepped, WorldAction } from '../world/step'
import { RunError } from './errors'
import { onward } from './onward'
import type { Place } from './place'
import { viewOf } from './view'
import type { Walk } from './walk'

const mostSteps = 400

/**
 * Takes one action, or finds the step that already came of it.
 *
 * @throws RunError `unknown_message`, `too_many_steps`; WorldError where the action cannot be done.
 */
export async function take(walk: Walk, place: Place, action: Action, whatIf: string | null = null): Promise<Place> {
  return (await knownPlace(walk, place, action, whatIf)) ?? (await newPlace(walk, place, action, whatIf))
}

async function newPlace(walk: Walk, place: Place, action: Action, whatIf: string | null): Promise<Place> {
  const id = nextId(walk, place)
  const stepped = await steppedFrom(walk, place, action)
  const seen = viewOf({ id, parent: place.path.at(-1)?.id ?? null, action, whatIf }, stepped, place.world)
  const view = { ...seen, ...(await onward(walk, [...place.path, seen], stepped.world)) }
  const step = { view, world: stepped.world, before: place.world }
  return { path: [...place.path, view], world: stepped.world, fresh: [...place.fresh, step] }
}

/**
 * The id of the step that is made next.
 *
 * @throws RunError `too_many_steps`.
 */
export function nextId({ firstId }: Walk, { fresh }: Pick<Place, 'fresh'>): StepId {
  const id = firstId + fresh.length
  if (id >= mostSteps)
    throw new RunError('too_many_steps', 'from', `A run has ${mostSteps} steps at most. Start a new one.`)
  return id
}

function steppedFrom(walk: Walk, place: Place, action: Action): Promise<Stepped> | Stepped {
  const tried = walk.tried.get(place.world)
  return tried?.action === action ? tried.stepped : walk.step(place.world, worldAction(walk, place, action))
}

/** From a step that is new itself, nothing was taken before. */
async function knownPlace(walk: Walk, place: Place, action: Action, whatIf: string | null): Promise<Place | null> {
  const from = place.path.at(-1)
  if (!from || from === place.fresh.at(-1)?.view) return null
  const known = await walk.memory.known(from.id, action, whatIf)
  return known === null ? null : { ...(await walk.memory.reached(known)), fresh: place.fresh }
}

/** Finds the message that an action means: in flight, or one of this branch that is to be delivered again. */
function worldAction({ now }: Walk, { path, world }: Place, action: Action): WorldAction {
  const at = now()
  if (action.type === 'act') return { ...action, at }
  const message =
    world.inFlight.find(({ id }) => id === action.message) ??
    path.findLast(({ delivered }) => delivered?.id === action.message)?.delivered
  if (!message)
    throw new RunError('unknown_message', 'action.message', `This branch has no message ${action.message} to deliver.`)
  return { type: 'deliver', message, edit: action.edit, at }
}
