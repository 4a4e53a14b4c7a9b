/** Whatever a party does is a step: what it throws, or a library in it, has happened to that party and to nobody else. */
import { isWorldError } from '../world/errors'
import type { Outcome, PartyEvent, Role } from '../world/party'
import { type Note, objection } from './note'
import { plainly } from './plainly'

/**
 * The same role, which throws no more than a WorldError, and that only at an act: what nobody can do here is wrong with
 * the action. A message can always be delivered.
 */
export function unbroken<State>(role: Role<State>): Role<State> {
  const handle: Role<State>['handle'] = async (state, event, world) => {
    try {
      return await role.handle(state, event, world)
    } catch (error) {
      if (isWorldError(error) && event.type === 'acted') throw error
      return failed(role, state, event, error)
    }
  }
  return { ...role, handle }
}

function failed<State>(role: Role<State>, state: State, event: PartyEvent, error: unknown): Outcome<State> {
  const left = role.breaks?.(state, event) ?? { state, sends: [] }
  return { ...left, notes: [failure(error)] }
}

/** The note of a party that something was too much for. */
export function failure(error: unknown): Note {
  return objection('party.failed', `It was not prepared for this, and stopped. ${plainly(error).text}`)
}
