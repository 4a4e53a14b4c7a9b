import type { PartySetup } from '../../lib/world/setup'
import { adaAllows, adaSignsIn, pagePostsItsForm } from '../flows/acts'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaPrints } from './moves'

/** Mallory has an app of her own, which anybody may have. */
const malloryWithAnApp: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: [],
  at: 'elsewhere',
  client: {
    client_id: 'lucky-frames',
    client_name: 'Lucky Frames',
    kind: 'public',
    grants: ['authorization_code'],
    scope: 'openid profile photos.read',
    start: 'nothing',
  },
}

/** RFC 7636, appendix B: an app like any other sends a challenge, and keeps what it is made from. */
const pkce = {
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
}

const authorizationUrl = [
  '{authorization-server}/auth?client_id=lucky-frames&response_type=code&redirect_uri={elsewhere}/callback',
  `&scope=openid%20profile%20photos.read&code_challenge=${pkce.code_challenge}&code_challenge_method=S256`,
].join('')

const tokenForm = {
  grant_type: 'authorization_code',
  client_id: 'lucky-frames',
  code: '{code}',
  redirect_uri: '{elsewhere}/callback',
  code_verifier: pkce.code_verifier,
}

const adaOpensTheGame: Move = { party: 'browser', act: { kind: 'open', address: authorizationUrl } }
const adaAllowsAll: Move = { party: 'browser', act: adaAllows.act }
const adaKeepsHerPhotos: Move = {
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { scope: 'profile', decision: 'allow' } },
}

export const scopeUpgrade: Lab = {
  id: 'scope-upgrade',
  breaks: 'audience',
  name: 'missing scope check',
  title: 'More than Ada allowed',
  lead: 'Ada tells Mallory’s app her name, and says no to her photos. The Photo API asks whether a token is good, and not what it is good for.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWithAnApp],
  world: { guard: 'anyTokenWillDo' },
  code: {
    file: 'lib/parties/resource-server/guards/scope-upgrade.ts',
    party: 'resource-server',
    where: 'where it decides what a token opens',
  },
  reactions: [adaSignsIn, pagePostsItsForm],
  before: [
    {
      ...adaOpensTheGame,
      tells: {
        says: 'Ada opens a game',
        text: 'Lucky Frames is a game, and Mallory’s. It sends Ada to Acme ID and asks for two things: her name, and her photos.',
      },
    },
    {
      ...adaKeepsHerPhotos,
      tells: {
        says: 'Ada says no to the photos',
        text: 'She unticks her photos on the consent page, and allows the rest. Acme ID writes that down, and sends a code to Mallory’s site.',
      },
    },
  ],
  attack: [
    {
      party: 'mallory',
      act: { kind: 'send', request: { method: 'POST', url: '{authorization-server}/token', form: tokenForm } },
      tells: {
        says: 'Mallory swaps the code',
        text: 'Nothing is wrong with that: it is her app, and her code. The token is real. It is for the Photo API, it is about Ada, and photos.read is not in its scope.',
      },
    },
    {
      party: 'mallory',
      act: { kind: 'send', request: herCall() },
      tells: {
        says: 'She asks for the photos all the same',
        text: 'The API checks the token well: signature, iss, aud, exp. Then it has to decide what the token opens. Does it look?',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory what Ada had refused her. It took a good token for a permission.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'insufficient_scope',
    note: { code: 'insufficient_scope', contains: 'photos.read' },
  },
  fixes: [
    {
      id: 'look-at-aud',
      title: 'Ask whether aud names the API',
      with: { guard: 'looksWhomItIsFor' },
      right: false,
      told: 'It does, for the token is for this API. aud says where a token may be used. What may be done there is another question.',
    },
    {
      id: 'list-clients',
      title: 'Let Photoprint in, and no other client',
      with: { guard: 'trustsPhotoprint' },
      right: false,
      told: 'It stops Mallory, and passes over Ada. When she says no to Photoprint, Photoprint gets her photos just the same.',
    },
    {
      id: 'look-at-scope',
      title: 'Ask whether the scope has photos.read',
      with: { guard: 'looksForTheScope' },
      right: true,
      told: 'The scope is what Ada allowed. Every address of an API needs to know which scope it asks for, and look for it.',
    },
  ],
  variants: [
    {
      title: 'Photoprint, to which Ada says no',
      script: [adaPrints, adaKeepsHerPhotos],
      goal: { arrives: 'photos-page', to: 'browser' },
    },
  ],
  honest: [
    {
      title: 'Ada says yes to Photoprint, and it shows her photos',
      script: [adaPrints, adaAllowsAll],
      goal: { arrives: 'photos-page', to: 'browser' },
    },
  ],
  hints: [
    'Ada has said no on a page of Acme ID. Who has to keep to that?',
    'You can get a real token with the code. See what its scope says, and what the API does with it.',
    'Send the token request with code, code_verifier and redirect_uri. Then send GET /photos with access_token.',
  ],
  tools: [
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: tokenForm },
    { tool: 'read', token: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'A resource server must make sure that the scope of a token covers what is asked for. It does so for every request.',
    specs: [rfc(6749, '7'), rfc(9700, '2.3'), rfc(6750, '3.1')],
  },
  incident: {
    text: 'In 2019 a new address of Firefox Monitor asked only whether a token was valid. Any token of a Firefox account would do.',
    source: 'Mozilla, blurts-server, issue 1128',
    at: 'https://github.com/mozilla/blurts-server/issues/1128',
  },
  find: {
    text: 'Look for routes that check a token and then go on, without a word about its scope.',
    pattern: 'return everyPhoto$|requireAuth\\(\\)',
    test: 'Call every address of the API with a good token that has another scope. Each must answer 403 with insufficient_scope.',
  },
  stoppedBy: ['scope'],
}
