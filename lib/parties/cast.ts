/** Who plays which role, and the step that they make together. */
import type { Role } from '../world/party'
import { createStep } from '../world/step'
import type { Cast } from '../world/world'
import { attacker } from './attacker/attacker'
import { authorizationServer } from './authorization-server/authorization-server'
import { unbroken } from './broken'
import { browser } from './browser/browser'
import { client } from './client/client'
import { atTime } from './clock'
import { device } from './device/device'
import { changeToken } from './resign'
import { resourceServer } from './resource-server/resource-server'
import { clockError } from './wrong-clock'

export const cast: Cast = {
  browser: asParty(browser),
  client: asParty(client),
  device: asParty(device),
  'authorization-server': asParty(authorizationServer),
  'resource-server': asParty(resourceServer),
  attacker: asParty(attacker),
}

/** The next world. See `createStep` for what it promises and throws. */
export const step = createStep(cast, { changeToken })

/** A role as the world meets it: its libraries hear the world's time, and whatever goes wrong in it happens inside the world. */
function asParty<State>(role: Role<State>): Role<State> {
  return unbroken(onTime(role))
}

/** The same role, in whose libraries it is as late as its own clock says: that of its world, unless it is wrong. */
function onTime<State>(role: Role<State>): Role<State> {
  return {
    ...role,
    handle: (state, event, world) => {
      const now = world.now + clockError(world.self, world.settings)
      return atTime(now, () => role.handle(state, event, { ...world, now }))
    },
  }
}
