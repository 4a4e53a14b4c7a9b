import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photobook, photoprint } from '../flows/parties'
import type { DefaultAct } from '../types'
import { backchannelSpec, rfc } from '../words/specs'
import type { Honest, Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const adaSignsInThere: Move = { party: 'browser', act: { kind: 'open', address: '{second-client}/sign-in' } }

const adaOpensPhotoprint: Move = { party: 'browser', act: { kind: 'open', address: '{client}/' } }

const signsOut = { kind: 'submit', form: 0, fields: {} } as const

const adaSignsOut: Move = { party: 'browser', act: signsOut }

const everywhere: DefaultAct = {
  at: 'sign-out-page',
  label: 'Ada presses “Sign out everywhere”',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { logout: 'yes' } },
  always: true,
}

const brings = (name: string): Move => ({ party: 'mallory', act: { kind: 'send', request: herCall(`{${name}}`) } })

const adaIsOut: Honest = {
  title: 'Ada signs out at Photoprint, and Photobook is told',
  script: [adaSignsInThere, adaOpensPhotoprint, adaPrints, adaSignsOut],
  goal: { arrives: 'logout-token-request', to: 'second-client' },
}

export const crossedTokens: Lab = {
  id: 'crossed-tokens',
  breaks: 'audience',
  name: 'cross-JWT confusion',
  title: 'Signing out lets somebody in',
  lead: 'Ada signs out everywhere. Photobook is told so with a logout token, and Mallory finds it in a log. The Photo API takes it for a key.',
  parties: [
    adasBrowser,
    photobook({ signsOut: true }),
    photoprint({ signsOut: true }),
    acmeId,
    photoApi,
    malloryWho(['logout-token-request', 'end-session-request']),
  ],
  world: { guard: 'takesWhateverIsSigned', backchannelLogout: 'on' },
  alsoOff: ['signedInIsEnough'],
  code: {
    file: 'lib/parties/resource-server/guards/crossed-tokens.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  reactions: [...adaReacts, everywhere],
  before: [
    {
      ...adaSignsInThere,
      tells: {
        says: 'Ada signs in to two sites',
        text: 'She is at Photobook and at Photoprint, with one account. Mallory has neither her password nor an access token. She can read a log of servers, in which addresses and forms are kept.',
      },
    },
    adaOpensPhotoprint,
    adaPrints,
  ],
  attack: [
    {
      ...adaSignsOut,
      tells: {
        says: 'Ada signs out everywhere',
        text: 'Acme ID tells both sites, from server to server. It sends a logout token: a JWT about Ada, signed with the same key as access tokens. The log keeps the form.',
      },
    },
    {
      ...brings('logout_token'),
      tells: {
        says: 'Mallory shows the logout token',
        text: 'She brings it to the Photo API as if it were an access token. Issuer, signature and time are right, and sub is ada. The API asks for nothing that only an access token has.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a token that says that Ada has left.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', contains: 'typ is "logout+jwt"' },
  },
  fixes: [
    {
      id: 'no-id-tokens',
      title: 'Refuse ID tokens',
      with: { guard: 'refusesIdTokens' },
      right: false,
      told: 'It knows an ID token by its nonce. A logout token has none, and must not have one. So it is taken as before.',
    },
    {
      id: 'no-logout-tokens',
      title: 'Refuse logout tokens',
      with: { guard: 'refusesLogoutTokens' },
      right: false,
      told: 'It stops this one, and lets an ID token through. One issuer signs many kinds of JWT, and new kinds come. A list of what is forbidden always lacks one.',
    },
    {
      id: 'access-tokens-only',
      title: 'Take access tokens only',
      with: { guard: 'namesTheType' },
      right: true,
      told: 'The header of an access token says typ "at+jwt". The API takes what says so and refuses all other kinds, also those that nobody has thought of yet.',
    },
  ],
  variants: [
    {
      title: 'The ID token with which Ada signs out',
      script: [adaPrints, adaSignsOut, brings('id_token_hint')],
    },
  ],
  honest: [adaGetsHerPhotos, adaIsOut],
  hints: [
    'Acme ID signs more than access tokens. What else of it comes past you?',
    'Let Ada sign out. What does Acme ID send to Photobook then, and who is it about?',
    'When Ada has signed out, send logout_token to /photos, where an access token belongs.',
  ],
  tools: [
    { tool: 'act', label: 'Ada signs out', party: 'browser', act: signsOut },
    { tool: 'read', token: 'logout_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {logout_token}' },
  ],
  rule: {
    text: 'Where one issuer signs several kinds of JWT, the rules for checking them must be such that no kind passes for another. An explicit typ does that.',
    specs: [rfc(8725, '3.11'), rfc(8725, '3.12'), backchannelSpec('2.4')],
  },
  incident: {
    text: 'Until 2026 Apache OFBiz took refresh tokens where access tokens belong. Both were JWTs, signed with one key, and nobody asked for the type.',
    source: 'Apache OFBiz, pull request 1664',
    at: 'https://github.com/apache/ofbiz-framework/pull/1664',
  },
  find: {
    text: 'Look for checks of a token that name no type.',
    pattern: 'options = \\{ issuer, currentDate|jwtVerify\\([^,]+, [^,]+\\)',
    test: 'Show your API every kind of JWT that your issuer signs: all but access tokens must be refused with 401.',
  },
  stoppedBy: ['typ', 'aud'],
}
