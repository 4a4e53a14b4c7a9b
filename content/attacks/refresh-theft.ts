import { overAnHour } from '../flows/acts'
import { herCall, herRefresh } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Honest, Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const refreshes: Move = { party: 'mallory', act: { kind: 'send', request: herRefresh() } }
const calls: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }
const anHourPasses: Move = { party: 'browser', act: overAnHour }
const adaLooksAgain: Move = { party: 'browser', act: { kind: 'follow', href: '/photos' } }

const adaComesBack: Honest = {
  title: 'Ada comes back an hour later, and need not sign in',
  script: [adaPrints, anHourPasses, adaLooksAgain],
  goal: { notes: 'tokens.replaced', by: 'client' },
}

export const refreshTheft: Lab = {
  id: 'refresh-theft',
  breaks: 'lifetime',
  name: 'refresh token replay',
  title: 'Two people, one refresh token',
  lead: 'Mallory has a copy of a refresh token. Acme ID takes the same one again and again, so nobody sees that there are two who use it.',
  parties: [adasBrowser, photoprintWhileAway, acmeId, photoApi, malloryWho(['token-response'])],
  world: { guard: 'takesItAgainAndAgain', client: 'public', refreshRotation: 'off' },
  code: {
    file: 'lib/parties/authorization-server/guards/refresh-theft.ts',
    party: 'authorization-server',
    where: 'where it decides whether a refresh token works once',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'She allows Photoprint to go on while she is away, so it gets a refresh token. Photoprint has no secret, and its log keeps the token response. Mallory can read that log, an hour later.',
      },
    },
    anHourPasses,
  ],
  attack: [
    {
      ...refreshes,
      tells: {
        says: 'Mallory swaps the token first',
        text: 'She sends the refresh token to Acme ID and says that she is Photoprint. A public client has nothing with which to prove that it is the right one.',
      },
    },
    anHourPasses,
    {
      ...adaLooksAgain,
      tells: {
        says: 'An hour later, Ada comes back',
        text: 'Her access token has run out. Photoprint swaps its refresh token for a new one, and that token is the one which Mallory has used. Does anybody notice?',
      },
    },
    {
      ...refreshes,
      tells: {
        says: 'Mallory swaps once more',
        text: 'Her access token has run out as well. She can do this every hour, for as long as the refresh token lives. Here that is two weeks.',
      },
    },
    calls,
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Acme ID gave two people tokens for one permission, and took both of them for Photoprint.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'already used' },
  },
  fixes: [
    {
      id: 'rotate-when-old',
      title: 'Replace a refresh token when it is old',
      with: { guard: 'rotatesWhenItIsOld' },
      right: false,
      told: 'Until then two can use the same one, for most of two weeks. A token has to work once, or a second use tells you nothing.',
    },
    {
      id: 'grace',
      title: 'Let each work once, with thirty seconds of grace',
      with: { guard: 'rotatesForPublicClients', refreshRotation: 'grace' },
      right: false,
      told: 'It helps against lost answers, and stops most thieves. One who comes within the thirty seconds gets a token of her own, and nobody notices.',
    },
    {
      id: 'rotate',
      title: 'Let each work once where there is no secret',
      with: { guard: 'rotatesForPublicClients' },
      right: true,
      told: 'Whoever is second brings a used token. Acme ID cannot tell who the thief is, so it ends the permission for both. Ada signs in once more; Mallory cannot.',
    },
    {
      id: 'bind',
      title: 'Bind the refresh token to a key (DPoP)',
      with: { dpop: 'on' },
      right: true,
      told: 'The token is worth nothing without Photoprint’s key, and that was in no log. So nobody has to notice a theft, and Ada is not signed out.',
      stopped: {
        refusedBy: 'authorization-server',
        wire: 'invalid_grant',
        note: { code: 'grant.error', contains: 'DPoP' },
      },
    },
  ],
  variants: [
    {
      title: 'Photoprint is first, and Mallory comes hours later',
      script: [adaPrints, anHourPasses, adaLooksAgain, anHourPasses, refreshes, calls],
    },
    {
      title: 'Mallory comes a moment after Photoprint',
      script: [adaPrints, anHourPasses, adaLooksAgain, refreshes, calls],
    },
  ],
  honest: [adaGetsHerPhotos, adaComesBack],
  hints: [
    'The access token in the log has run out. What lives longer, and stands there too?',
    'A client without a secret only says its name. What else does the token endpoint ask for?',
    'Send grant_type=refresh_token with the refresh token and client_id=photoprint. Then call /photos with the new access token.',
  ],
  tools: [
    {
      tool: 'send',
      method: 'POST',
      url: '{authorization-server}/token',
      form: { grant_type: 'refresh_token', refresh_token: '{refresh_token}', client_id: 'photoprint' },
    },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
    { tool: 'act', label: 'An hour passes', party: 'browser', act: overAnHour },
    { tool: 'act', label: 'Ada looks at her photos again', party: 'browser', act: { kind: 'follow', href: '/photos' } },
  ],
  rule: {
    text: 'Refresh tokens of public clients must be bound to the client, or must rotate. With rotation a used one that comes again ends the one that is good.',
    specs: [rfc(9700, '2.2.2'), rfc(9700, '4.14.2'), rfc(6749, '10.4')],
  },
  incident: {
    text: 'In August 2025 stolen OAuth tokens of the app Salesloft Drift opened the Salesforce data of hundreds of companies.',
    source: 'learn-iam.com, on the Drift incident',
    at: 'https://learn-iam.com/blog/oauth-tokens-are-the-new-keys',
  },
  find: {
    text: 'Look for the setting or the function that decides on rotation, and see what it says for clients without a secret.',
    pattern: 'return false|rotateRefreshToken: false',
    test: 'Use one refresh token twice. The second time must be refused, and the token from the first time must be dead after that.',
  },
  stoppedBy: ['cnf'],
}
