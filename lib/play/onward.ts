/** How the story goes on from a step: with what the flow does by default, where that can be done; else it says why it cannot. */
import { isWorldError } from '../world/errors'
import { isRequest } from '../world/message'
import { whyNowhere } from '../world/nowhere'
import type { Action, StepView } from '../world/run'
import type { World } from '../world/world'
import { nextAction, type Walked } from './next-action'
import type { Walk } from './walk'

type Onward = Pick<StepView, 'next' | 'stuck'>

/** What comes after the last step of a path. `world`: the one after it. */
export async function onward(walk: Walk, path: readonly Walked[], world: World): Promise<Onward> {
  const next = nextAction(walk.flow, world.settings, path)
  const stuck = next && (await hindrance(walk, world, next))
  return stuck ? { next: null, stuck } : { next, stuck: null }
}

/** A delivery needs somebody to deliver to; what a person does is tried, for nothing comes of it that could not be undone. */
function hindrance(walk: Walk, world: World, action: Action): Promise<StepView['stuck']> | StepView['stuck'] {
  if (action.type === 'deliver') return nobodyFor(world)
  return action.act.kind === 'wait' ? null : tryOut(walk, world, action)
}

function nobodyFor(world: World): StepView['stuck'] {
  const message = world.inFlight.at(-1)
  if (!message || message.to !== null) return null
  return { code: 'unknown_host', text: whyNowhere(world, isRequest(message) ? message.http.url : '') }
}

async function tryOut(walk: Walk, world: World, action: Extract<Action, { type: 'act' }>): Promise<StepView['stuck']> {
  try {
    walk.tried.set(world, { action, stepped: await walk.step(world, { ...action, at: walk.now() }) })
    return null
  } catch (error) {
    if (isWorldError(error)) return { code: error.code, text: error.message }
    throw error
  }
}
