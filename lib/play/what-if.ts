/** Playing a ready-made what-if: the change, and what follows from it. */
import type { Meddling, WhatIf } from '@/content/types'
import type { Action } from '../world/run'
import { RunError } from './errors'
import { fits } from './fits'
import type { Place } from './place'
import { playOut } from './play-out'
import { take } from './take'
import type { Walk } from './walk'

/**
 * Plays a what-if of the flow: up to the first refusal where somebody is to refuse, else to the end of the story.
 *
 * @throws RunError `unknown_what_if`, `what_if_elsewhere`, `too_many_steps`.
 */
export async function playWhatIf(walk: Walk, start: Place, id: string): Promise<Place> {
  const whatIf = walk.flow.whatIfs.find((candidate) => candidate.id === id)
  if (!whatIf) throw new RunError('unknown_what_if', 'whatIf', `The flow has no what-if named "${id}".`)
  const changed = await meddle(walk, start, whatIf, heldFor(whatIf, start))
  return playOut(walk, changed, whatIf.refusedBy === null ? undefined : hasRefused)
}

function heldFor(whatIf: WhatIf, { path, world }: Place): number {
  const message = world.inFlight.at(-1)
  if (message && fits(whatIf, message, path, world.settings)) return message.id
  const why = `"${whatIf.id}" is for the message "${whatIf.at}", which is not in flight at this step, or for other settings.`
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
