import { adaDisconnects } from '../flows/acts'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const adaLeaves: Move = { party: 'browser', act: adaDisconnects.act }
const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }
const halfAnHourPasses: Move = { party: 'mallory', act: { kind: 'wait', seconds: 30 * 60 } }

export const outlivesSignOut: Lab = {
  id: 'outlives-sign-out',
  breaks: 'lifetime',
  name: 'no revocation of JWTs',
  title: 'Ada is out, and her token is not',
  lead: 'Ada disconnects Photoprint, and Acme ID ends the permission. But the access token is a JWT, and the Photo API asks nobody about it.',
  parties: [adasBrowser, photoprintWhileAway, acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'issuesTickets', revoke: 'refresh_token' },
  code: {
    file: 'lib/parties/authorization-server/guards/outlives-sign-out.ts',
    party: 'authorization-server',
    where: 'where it decides what its tokens are like',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token. A debug log keeps the call, and Mallory can read it.',
      },
    },
    {
      ...adaLeaves,
      tells: {
        says: 'Ada disconnects Photoprint',
        text: 'She has heard of the log, and takes her permission back. Photoprint throws its tokens away and tells Acme ID, which ends the whole permission. Everybody has done what the standards ask for.',
      },
    },
  ],
  attack: [
    {
      ...brings,
      tells: {
        says: 'Mallory brings the copied token',
        text: 'The API checks signature, iss, aud and exp. All are as they were before. That the permission is over stands in Acme ID’s records, and the API does not look there.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory the photos, after Ada had taken her permission back. It will go on until exp.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'token_inactive', contains: 'not active' },
  },
  fixes: [
    {
      id: 'shorter-life',
      title: 'Let the token live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'After five minutes Mallory is out, so it limits the damage. Until then nothing has changed. For many APIs that is good enough, if somebody decided that it is.',
    },
    {
      id: 'ask-and-keep',
      title: 'Issue opaque tokens, and keep the answers a while',
      with: { guard: 'issuesStubs', accessToken: 'opaque', introspection: 'kept' },
      right: false,
      told: 'The API asked about this token a moment ago, and goes by the old answer. It saves questions, and costs seconds in which an ended token works.',
    },
    {
      id: 'ask-each-time',
      title: 'Issue opaque tokens, and ask each time',
      with: { guard: 'issuesStubs', accessToken: 'opaque' },
      right: true,
      told: 'The token is a number now. The API asks Acme ID at every call, and hears at once that it is over. The price is a question for each call; a list of ended JWTs in the API costs a look as well.',
    },
  ],
  variants: [
    {
      title: 'Half an hour later',
      script: [adaPrints, adaLeaves, halfAnHourPasses, brings],
    },
  ],
  honest: [
    adaGetsHerPhotos,
    {
      title: 'Ada disconnects, and is told that it is done',
      script: [adaPrints, adaLeaves],
      goal: { arrives: 'disconnected-page', to: 'browser' },
    },
  ],
  hints: [
    'Acme ID knows that the permission is over. Who else would have to know?',
    'The API goes by what stands in the token. What in it has changed since Ada disconnected?',
    'Send GET /photos with the header Authorization: Bearer and access_token.',
  ],
  tools: [
    { tool: 'read', token: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'A token that the API checks by itself cannot be called back at once. Either the API asks, or it is told, or the token lives for a short time only.',
    specs: [rfc(7009, '3'), rfc(7662, '2.2')],
  },
  incident: {
    text: 'In August 2025 Zscaler had already given up the app Drift. Its OAuth token was still good, and thieves used it.',
    source: 'thecisobrief.com, on the Drift attack',
    at: 'https://thecisobrief.com/?p=15002',
  },
  find: {
    text: 'Look for where the form and the life of a token are decided. Then ask what happens to one that is out when somebody leaves.',
    pattern: "accessTokenFormat: '?jwt",
    test: 'Keep an access token, sign out or disconnect, and call the API with it. Note how long it works, and whether you wanted that.',
  },
  stoppedBy: ['exp'],
}
