/** Who plays which role, and the step that they make together. */
import { createStep } from '../world/step'
import type { Cast } from '../world/world'
import { attacker } from './attacker/attacker'
import { authorizationServer } from './authorization-server/authorization-server'
import { browser } from './browser/browser'
import { client } from './client/client'
import { device } from './device/device'
import { changeToken } from './resign'
import { resourceServer } from './resource-server/resource-server'

export const cast: Cast = {
  browser,
  client,
  device,
  'authorization-server': authorizationServer,
  'resource-server': resourceServer,
  attacker,
}

/** The next world. See `createStep` for what it promises and throws. */
export const step = createStep(cast, { changeToken })
