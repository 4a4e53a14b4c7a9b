import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photobook, photoprint } from '../flows/parties'
import type { DefaultAct } from '../types'
import { rfc } from '../words/specs'
import type { Honest, Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaReacts, malloryWho } from './moves'

/** Mallory serves an API of her own, and like any other it is known to Acme ID. */
const malloryServes = {
  ...malloryWho(),
  client: {
    client_id: 'lucky-frames',
    client_name: 'Lucky Frames',
    kind: 'public',
    grants: ['refresh_token'],
    scope: 'photos.read',
    serves: { scope: 'photos.read', exchangesFor: 'photos.read' },
    start: 'nothing',
  },
} as const

const adaOrders: DefaultAct = {
  at: 'order-page',
  label: 'Ada presses Print my photos',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: {} },
}

const adaGoesToPhotobook: Move = { party: 'browser', act: { kind: 'open', address: '{second-client}/sign-in' } }

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

const halfAnHour: Move = { party: 'mallory', act: { kind: 'wait', seconds: 30 * 60 } }

const adaGetsHerPrints: Honest = {
  title: 'Ada orders at Photobook, and her order is taken',
  script: [adaGoesToPhotobook],
  goal: { arrives: 'ordered-page', to: 'browser' },
}

export const wrongAudience: Lab = {
  id: 'wrong-audience',
  breaks: 'audience',
  name: 'missing aud check',
  title: 'A token for somebody else’s API',
  lead: 'Mallory runs an API of her own. Whoever calls it brings a token, and she shows that token to the Photo API.',
  parties: [
    adasBrowser,
    photoprint(),
    photobook({ scope: 'openid photos.read', resource: 'elsewhere', afterSignIn: '/order' }),
    acmeId,
    photoApi,
    malloryServes,
  ],
  world: { guard: 'signatureIsEnough' },
  code: {
    file: 'lib/parties/resource-server/guards/wrong-audience.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  reactions: [...adaReacts, adaOrders],
  before: [
    {
      ...adaGoesToPhotobook,
      tells: {
        says: 'Ada orders at Photobook',
        text: 'Photobook has its framing done by Lucky Frames, whose API is at evil.test. Acme ID issues a token for that API, and aud says so. Photobook sends it there with the order. Mallory runs Lucky Frames.',
      },
    },
  ],
  attack: [
    {
      party: 'mallory',
      act: { kind: 'read', token: 'access_token' },
      tells: {
        says: 'Mallory reads the token',
        text: 'It is from Acme ID, it is about Ada, and it allows photos.read. Only aud says that it is for evil.test, and for nobody else.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API checks the signature, the issuer, the type and the time. All are right. It does not ask for whom the token is.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a token that was meant for Mallory’s own API.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', contains: 'aud is "https://evil.test"' },
  },
  fixes: [
    {
      id: 'known-apps',
      title: 'Take tokens of known apps only',
      with: { guard: 'knowsItsClients' },
      right: false,
      told: 'The token was issued to Photobook, an honest app, and client_id says so. Who asked for a token says nothing of who has it now, nor for whom it was meant.',
    },
    {
      id: 'shorter-tokens',
      title: 'Let tokens live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'Mallory needs no five minutes: the token came to her when it was new. It only stops those who are slow.',
    },
    {
      id: 'check-aud',
      title: 'Take tokens that name this API in aud',
      with: { guard: 'namesItself' },
      right: true,
      told: 'Every API takes the tokens that are for it, and no others. Then one that leaks, or whose owner is not honest, harms nobody else.',
    },
  ],
  variants: [{ title: 'The same half an hour later', script: [adaGoesToPhotobook, halfAnHour, brings] }],
  honest: [adaGetsHerPhotos, adaGetsHerPrints],
  hints: [
    'Look at what came to your site with Ada’s order.',
    'The token in it is good. For whom is it, and who checks that?',
    'Send the access_token that came with the order to /photos of the Photo API.',
  ],
  tools: [
    { tool: 'read', token: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'An API must refuse an access token whose aud does not name the API itself.',
    specs: [rfc(8725, '3.9'), rfc(9068, '4'), rfc(9700, '2.3')],
  },
  incident: {
    text: 'In 2024 researchers found applications behind a load balancer of Amazon that took the tokens of anybody else’s. Those tokens have no aud to go by.',
    source: 'Miggo Research, ALBeast, 2024',
    at: 'https://miggo.io/resources/uncovering-auth-vulnerability-in-aws-alb-albeast',
  },
  find: {
    text: 'Look for checks of a token that name an issuer and no audience.',
    pattern: 'options = \\{ issuer, (typ|currentDate)|verify_aud|ValidateAudience = false',
    test: 'Take a good token of your issuer for another API, and show it to yours: it must be refused with 401.',
  },
  stoppedBy: ['aud'],
}
