/** Mallory has an account of her own, and with it a token of her own: where many labs begin. */

import { adaClicks } from '../flows/acts'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import type { Honest, Lab, Tool } from './lab'
import type { Move } from './move'
import { adaPrints, adaReacts, malloryReacts, mallorysBrowser, malloryWho } from './moves'

/** Photoprint is a script in the page: whoever signs in has their own token in their own browser. */
export const whereSheHasAToken = {
  parties: [adasBrowser, mallorysBrowser, photoprint(), acmeId, photoApi, malloryWho()],
  reactions: [...adaReacts, ...malloryReacts],
} satisfies Partial<Lab>

/** She prints photos of her own. */
export const malloryPrints: Move = { party: 'mallory-browser', act: adaClicks.act }

/** The same, told. */
export const malloryPrintsHerOwn: Move = {
  ...malloryPrints,
  tells: {
    says: 'Mallory prints photos of her own',
    text: 'She has an account like everybody. Photoprint runs as a script in her browser, so her access token is there too, and she takes a copy.',
  },
}

/** Whoever is honest gets to the photos: here the page asks the API for them itself. */
export const adaGetsHerPhotosInThePage: Honest = {
  title: 'Ada signs in, and Photoprint’s page gets her photos',
  script: [adaPrints],
  goal: { arrives: 'api-response', to: 'browser', contains: 'First snow' },
}

/** What she made, brought to the API. */
export const bringsIt: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

/** With which she does it by hand. */
export const herTools: readonly Tool[] = [
  { tool: 'forge', from: 'access_token' },
  { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
]
