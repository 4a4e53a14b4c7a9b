/** Who plays which role, and the step that they make together. */
import type { Role } from '../world/party'
import { createStep } from '../world/step'
import type { Cast } from '../world/world'
import { attacker } from './attacker/attacker'
import { authorizationServer } from './authorization-server/authorization-server'
import { browser } from './browser/browser'
import { client } from './client/client'
import { atTime } from './clock'
import { device } from './device/device'
import { changeToken } from './resign'
import { resourceServer } from './resource-server/resource-server'

export const cast: Cast = {
  browser: onTime(browser),
  client: onTime(client),
  device: onTime(device),
  'authorization-server': onTime(authorizationServer),
  'resource-server': onTime(resourceServer),
  attacker: onTime(attacker),
}

/** The next world. See `createStep` for what it promises and throws. */
export const step = createStep(cast, { changeToken })

/** The same role, in whose libraries it is as late as in its world. */
function onTime<State>(role: Role<State>): Role<State> {
  return { ...role, handle: (state, event, world) => atTime(world.now, () => role.handle(state, event, world)) }
}
