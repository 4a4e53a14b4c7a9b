import type { PartySetup } from '../../lib/world/setup'
import { acmeId, photobook } from '../flows/parties'
import { oidc, rfc } from '../words/specs'
import type { Honest, Lab } from './lab'
import type { Move } from './move'
import { adaReacts } from './moves'

/** A pair that everybody knows (RFC 7636, Appendix B). Mallory has nothing to hide from herself. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

/** A game of hers that signs people in with Acme ID, as anybody’s may. */
const mallory: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: [],
  at: 'elsewhere',
  client: {
    client_id: 'lucky-frames',
    client_name: 'Lucky Frames',
    kind: 'public',
    grants: ['authorization_code'],
    scope: 'openid profile',
    start: 'nothing',
  },
}

const app: PartySetup = {
  role: 'client',
  id: 'app',
  at: 'app',
  client: {
    client_id: 'photobook-app',
    client_name: 'Photobook',
    kind: 'native',
    grants: ['authorization_code'],
    scope: 'openid profile',
    start: 'nothing',
  },
}

const link = `{authorization-server}/auth?response_type=code&client_id=lucky-frames&redirect_uri={elsewhere}/callback&scope=openid profile&code_challenge=${challenge}&code_challenge_method=S256`

const adaPlays: Move = { party: 'browser', act: { kind: 'open', address: link } }

const swap = {
  grant_type: 'authorization_code',
  code: '{code}',
  redirect_uri: '{elsewhere}/callback',
  client_id: 'lucky-frames',
  code_verifier: verifier,
}

const swaps: Move = {
  party: 'mallory',
  act: { kind: 'send', request: { method: 'POST', url: '{authorization-server}/token', form: swap } },
}

const brings = (form: Readonly<Record<string, string>>): Move => ({
  party: 'mallory',
  act: { kind: 'send', request: { method: 'POST', url: '{second-client}/app-login', form } },
})

const both = { access_token: '{access_token}', id_token: '{id_token}' }

const adaUsesTheApp: Honest = {
  title: 'Ada signs in with Photobook’s own app',
  script: [
    { party: 'app', act: { kind: 'wait', seconds: 0, task: 'open-browser' } },
    { party: 'browser', act: { kind: 'open', address: '{authorization_url}' } },
    { party: 'app', act: { kind: 'wait', seconds: 0, task: 'bring-tokens' } },
  ],
  goal: { notes: 'app.signed_in', by: 'app' },
}

const adaUsesTheSite: Honest = {
  title: 'Ada signs in at Photobook in her browser',
  script: [{ party: 'browser', act: { kind: 'follow', href: '/sign-in' } }],
  goal: { arrives: 'me-page', to: 'browser', contains: 'Hello Ada' },
}

export const tokenSubstitution: Lab = {
  id: 'token-substitution',
  breaks: 'audience',
  name: 'token substitution',
  title: 'A token from another app',
  lead: 'Photobook takes an access token for a proof that somebody signs in. Mallory brings one that Ada gave to a game of hers.',
  parties: [
    { role: 'browser', id: 'browser', owner: 'Ada', opens: 'second-client' },
    app,
    photobook(),
    acmeId,
    mallory,
  ],
  world: { guard: 'believesUserInfo' },
  code: {
    file: 'lib/parties/client/guards/token-substitution.ts',
    party: 'client',
    where: 'where its app brings tokens to sign in with',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPlays,
      tells: {
        says: 'Ada signs in to a game of Mallory’s',
        text: 'Lucky Frames lets people sign in with Acme ID, like many sites. Ada reads what it asks for: who she is, and her name. That is little, and she presses Allow.',
      },
    },
  ],
  attack: [
    {
      ...swaps,
      tells: {
        says: 'Mallory swaps the code of her game',
        text: 'She has an access token and an ID token now. Both are about Ada, and both were given to Lucky Frames. So far nothing is wrong.',
      },
    },
    {
      ...brings(both),
      tells: {
        says: 'She brings the tokens to Photobook',
        text: 'Photobook’s app signs people in at this address. Photobook shows the access token to UserInfo, and UserInfo says: this is Ada. Nobody has asked who the token was given to.',
      },
    },
  ],
  goal: { arrives: 'other-response', to: 'mallory', contains: 'Hello Ada' },
  worked: 'Mallory is signed in at Photobook as Ada. The token was real, and it was never meant for Photobook.',
  stopped: {
    refusedBy: 'client',
    wire: '400',
    note: { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', contains: 'aud' },
  },
  fixes: [
    {
      id: 'compare-the-sub',
      title: 'Want an ID token about the same person',
      with: { guard: 'comparesTheSub' },
      right: false,
      told: 'Mallory has such an ID token: Lucky Frames was given one as well. It says aud "lucky-frames", and nobody looks.',
    },
    {
      id: 'opaque-tokens',
      title: 'Use access tokens that nobody can read',
      with: { accessToken: 'opaque' },
      right: false,
      told: 'Mallory need not read it. She only hands it on, and UserInfo answers as before.',
    },
    {
      id: 'id-token-of-its-app',
      title: 'Check the ID token: signature, iss, and aud',
      with: { guard: 'wantsAnIdTokenOfItsApp' },
      right: true,
      told: 'An ID token says who it was made for. Photobook’s own app has one with its own name in aud, and Mallory has not. An access token says that somebody may do something. It does not say who is here.',
    },
  ],
  variants: [
    {
      title: 'The same with the access token alone',
      script: [adaPlays, swaps, brings({ access_token: '{access_token}' })],
    },
  ],
  honest: [adaUsesTheApp, adaUsesTheSite],
  hints: [
    'UserInfo answers anybody who shows a good access token. What does its answer say about the app that got the token?',
    'Ada has signed in to your game. Its tokens are yours, once the code is swapped.',
    'Swap the code at /token as lucky-frames, and bring both tokens to /app-login of Photobook.',
  ],
  tools: [
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: swap },
    { tool: 'read', token: 'id_token' },
    { tool: 'send', method: 'POST', url: '{second-client}/app-login', form: both },
  ],
  rule: {
    text: 'A client that signs people in must make sure that the token was made for it. An ID token says so in aud, and a client must reject one that names others.',
    specs: [rfc(6749, '10.16'), oidc('3.1.3.7', 'IDTokenValidation')],
  },
  incident: {
    text: 'In 2012 a study of 96 sites that signed people in with Facebook found ways to sign in as somebody else.',
    source: 'Sun and Beznosov, 2012',
    at: 'https://doi.org/10.1145/2382196.2382238',
  },
  find: {
    text: 'Look for addresses that take an access token and answer with a session.',
    pattern: 'user_?[iI]nfo',
    test: 'Bring tokens of another client of the same server: the answer must be a refusal, and no cookie.',
  },
  stoppedBy: ['aud'],
}
