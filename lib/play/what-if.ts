/** Playing a ready-made what-if: the change, and what follows from it. */
import type { Meddling, WhatIf } from '@/content/types'
import { stepAtPosition } from '../world/readings/positions'
import type { Action } from '../world/run'
import { RunError } from './errors'
import { fits } from './fits'
import { memoryOfFresh } from './fresh-memory'
import type { Place } from './place'
import { playOut } from './play-out'
import { take } from './take'
import type { Walk } from './walk'

type Asked = { readonly whatIf: string; readonly until?: string | undefined }

/**
 * Plays the whole story from its start, then a what-if of it from the first message that it is for; and on to the
 * position `until`, where the changed branch comes to it. Where that message never comes, there is the story alone.
 *
 * @throws RunError `unknown_what_if`, `too_many_steps`.
 */
export async function playStoryAndWhatIf(walk: Walk, start: Place, { whatIf: id, until }: Asked): Promise<Place> {
  const whatIf = whatIfNamed(walk, id)
  const held = await playOut(walk, start, (place) => heldFor(whatIf, place) !== null)
  const story = await playOut(walk, held)
  if (heldFor(whatIf, held) === null) return story
  const again = { ...walk, memory: memoryOfFresh(story) }
  const changed = await playWhatIf(again, { ...held, fresh: story.fresh }, id)
  return until === undefined ? changed : orStay(changed, await playOut(again, changed, hasCome(until)), until)
}

function hasCome(position: string): (place: Place) => boolean {
  return ({ path }) => stepAtPosition(path, position) !== undefined
}

function orStay(before: Place, further: Place, position: string): Place {
  return hasCome(position)(further) ? further : before
}

/**
 * Plays a what-if of the flow: up to the first refusal where somebody is to refuse, else to the end of the story.
 *
 * @throws RunError `unknown_what_if`, `what_if_elsewhere`, `too_many_steps`.
 */
export async function playWhatIf(walk: Walk, start: Place, id: string): Promise<Place> {
  const whatIf = whatIfNamed(walk, id)
  const changed = await meddle(walk, start, whatIf, heldFor(whatIf, start) ?? elsewhere(whatIf))
  return playOut(walk, changed, whatIf.refusedBy === null ? undefined : hasRefused)
}

function whatIfNamed({ flow }: Walk, id: string): WhatIf {
  const whatIf = flow.whatIfs.find((candidate) => candidate.id === id)
  if (!whatIf) throw new RunError('unknown_what_if', 'whatIf', `The flow has no what-if named "${id}".`)
  return whatIf
}

/** The message in flight, where the what-if is for it. */
function heldFor(whatIf: WhatIf, { path, world }: Place): number | null {
  const message = world.inFlight.at(-1)
  return message && fits(whatIf, message, path, world.settings) ? message.id : null
}

function elsewhere({ id, at }: WhatIf): never {
  const why = `"${id}" is for the message "${at}", which is not in flight at this step, or for other settings.`
  throw new RunError('what_if_elsewhere', 'whatIf', why)
}

async function meddle(walk: Walk, start: Place, { id, how }: WhatIf, message: number): Promise<Place> {
  if (!('again' in how)) return take(walk, start, actionOf(how, message), id)
  const action: Action = { type: 'deliver', message }
  return take(walk, await take(walk, start, action), action, id)
}

function actionOf(how: Exclude<Meddling, { again: true }>, message: number): Action {
  return 'edit' in how ? { type: 'deliver', message, edit: how.edit } : { type: 'act', ...how.first }
}

/** True where the last step ends in a refusal. */
function hasRefused({ path }: Place): boolean {
  return path.at(-1)?.notes.some(({ refused }) => refused) ?? false
}
