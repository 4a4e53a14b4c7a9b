import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { oidc, rfc } from '../words/specs'
import type { Honest, Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts } from './moves'

/** Mallory’s own app. It asks for a name, and for nothing else. */
const luckyFrames: Lab['parties'][number] = {
  role: 'client',
  id: 'lucky-frames',
  at: 'elsewhere',
  client: {
    client_id: 'lucky-frames',
    client_name: 'Lucky Frames',
    kind: 'confidential',
    grants: ['authorization_code'],
    scope: 'openid profile',
    start: 'code',
    afterSignIn: '/me',
  },
}

const adaSignsInThere: Move = { party: 'browser', act: { kind: 'open', address: '{elsewhere}/sign-in' } }

const adaSignsOut: Move = { party: 'browser', act: { kind: 'submit', form: 0, fields: {} } }

const brings = (name: string): Move => ({ party: 'mallory', act: { kind: 'send', request: herCall(`{${name}}`) } })

const adaIsGreeted: Honest = {
  title: 'Ada signs in to another site, and is greeted by her name',
  script: [adaSignsInThere],
  goal: { arrives: 'me-page', to: 'browser', contains: 'Hello Ada' },
}

export const idTokenAsKey: Lab = {
  id: 'id-token-as-key',
  breaks: 'audience',
  name: 'ID token as access token',
  title: 'Signed in, and robbed of her photos',
  lead: 'Ada signs in to Mallory’s site, and allows nothing but her name. The site gets an ID token, and the Photo API takes it for a key.',
  parties: [
    adasBrowser,
    luckyFrames,
    photoprint({ signsOut: true }),
    acmeId,
    photoApi,
    { role: 'attacker', id: 'mallory', sees: ['end-session-request'], runs: 'lucky-frames' },
  ],
  world: { guard: 'believesWhoeverSigned' },
  alsoOff: ['signedInIsEnough'],
  code: {
    file: 'lib/parties/resource-server/guards/id-token-as-key.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaSignsInThere,
      tells: {
        says: 'Ada signs in to Lucky Frames',
        text: 'The site frames pictures, and Mallory runs it. Ada signs in with Acme ID, and is asked for her name only. She gives no permission for her photos.',
      },
    },
  ],
  attack: [
    {
      party: 'mallory',
      act: { kind: 'read', token: 'id_token' },
      tells: {
        says: 'Mallory reads the ID token',
        text: 'It tells Lucky Frames who has signed in, and aud names Lucky Frames. It is signed by Acme ID with the very key that access tokens are signed with.',
      },
    },
    {
      ...brings('id_token'),
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API finds that Acme ID has signed it, and that it is about Ada. It does not ask what kind of token it is, nor for whom.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos. Ada had only signed in to her site.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', contains: 'has no typ' },
  },
  fixes: [
    {
      id: 'usual-claims',
      title: 'Ask for exp, iat and sub',
      with: { guard: 'wantsTheUsualClaims' },
      right: false,
      told: 'An ID token has them all: OpenID Connect demands it. Claims that both kinds have cannot tell one from the other.',
    },
    {
      id: 'our-clients',
      title: 'Take aud of this API, or of Photoprint',
      with: { guard: 'takesItsClientsToo' },
      right: false,
      told: 'It stops the token of Lucky Frames. But now an ID token of Photoprint is a key, and those travel: in the address with which Ada signs out, for one.',
    },
    {
      id: 'access-tokens-only',
      title: 'Take access tokens for this API',
      with: { guard: 'wantsAnAccessToken' },
      right: true,
      told: 'typ says what kind of token it is, and aud says for whom. An ID token is for the app in which somebody signs in, and for nobody else.',
    },
  ],
  variants: [
    {
      title: 'The ID token with which Ada signs out of Photoprint',
      script: [adaPrints, adaSignsOut, brings('id_token_hint')],
    },
  ],
  honest: [adaGetsHerPhotos, adaIsGreeted],
  hints: [
    'Acme ID gave your site two tokens when Ada signed in. Which of them is about Ada?',
    'The ID token says who she is. Does the Photo API know what an ID token is?',
    'Send the id_token to /photos, where an access token belongs: Bearer {id_token}.',
  ],
  tools: [
    { tool: 'read', token: 'id_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {id_token}' },
  ],
  rule: {
    text: 'A JWT access token says in its header that it is one, with typ "at+jwt", and an API must refuse other types. An ID token is for the client that aud names.',
    specs: [rfc(9068, '2.1'), rfc(9068, '4'), oidc('2', 'IDToken')],
  },
  incident: {
    text: 'Until 2023 Argo CD asked who had signed a token, and not for whom. A token for any other service of the same provider would do.',
    source: 'CVE-2023-22482',
    at: 'https://nvd.nist.gov/vuln/detail/CVE-2023-22482',
  },
  find: {
    text: 'Look for checks of a token that name neither a type nor an audience.',
    pattern: 'options = \\{ issuer, currentDate|jwtVerify\\([^,]+, [^,]+\\)',
    test: 'Sign in to any client, and show its ID token to your API: it must be refused with 401.',
  },
  stoppedBy: ['typ', 'aud'],
}
