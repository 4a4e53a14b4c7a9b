/** Who plays which role, and the step that they make together. */
import { createStep } from '../world/step'
import type { Cast } from '../world/world'
import { authorizationServer } from './authorization-server/authorization-server'
import { browser } from './browser/browser'
import { client } from './client/client'
import { resourceServer } from './resource-server/resource-server'

export const cast: Cast = {
  browser,
  client,
  'authorization-server': authorizationServer,
  'resource-server': resourceServer,
}

/** The next world. See `createStep` for what it promises and throws. */
export const step = createStep(cast)
