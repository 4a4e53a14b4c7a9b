import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaReacts, malloryWho } from './moves'

const otherSignIn = '{client}/print?as=other'

const adaChooses: Move = { party: 'browser', act: { kind: 'open', address: otherSignIn } }

const swap = {
  grant_type: 'authorization_code',
  code: '{code}',
  redirect_uri: '{client}/callback',
  client_id: '{client_id}',
  code_verifier: '{code_verifier}',
}

const swaps = (more: Readonly<Record<string, string>> = {}): Move => ({
  party: 'mallory',
  act: {
    kind: 'send',
    request: { method: 'POST', url: '{authorization-server}/token', form: { ...swap, ...more } },
  },
})

const fetches: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

export const mixUp: Lab = {
  id: 'mix-up',
  breaks: 'redirect',
  name: 'mix-up',
  title: 'The answer of another server',
  lead: 'Photoprint knows two servers: Acme ID, and one that Mallory runs. Acme ID answers, and Photoprint takes the code to Mallory.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho()],
  world: { guard: 'skipIssCheck', clientAuthentication: 'client_secret_post' },
  code: {
    file: 'lib/parties/client/guards/mix-up.ts',
    party: 'client',
    where: 'where an answer comes back',
  },
  reactions: adaReacts,
  before: [],
  attack: [
    {
      ...adaChooses,
      tells: {
        says: 'Ada begins at Mallory’s server',
        text: 'A link of Mallory’s has chosen evil.test for her. evil.test sends her on to Acme ID with the same parameters, and Ada signs in there. Acme ID answers Photoprint. Photoprint remembers that it asked evil.test, and takes the code there.',
      },
    },
    {
      ...swaps(),
      tells: {
        says: 'Mallory swaps the code at Acme ID',
        text: 'Photoprint has brought her everything: the code, its client_id, and the code_verifier. PKCE does not help, for the code is swapped with the very verifier that belongs to it.',
      },
    },
    {
      ...fetches,
      tells: {
        says: 'She fetches the photos',
        text: 'Ada sees an error at Photoprint, and may try again. The tokens are Mallory’s.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Photoprint gave Mallory Ada’s code. The answer said who it came from, in iss, and Photoprint did not look.',
  stopped: {
    refusedBy: 'client',
    wire: '400',
    note: { code: 'iss.other', contains: 'was asked' },
  },
  fixes: [
    {
      id: 'keep-a-secret',
      title: 'Give Photoprint a client_secret',
      with: { client: 'confidential' },
      right: false,
      told: 'A code alone is worth nothing now. But Photoprint shows its secret to the server that it asks, and that is Mallory’s. So she has the secret as well.',
    },
    {
      id: 'know-the-iss',
      title: 'Refuse an iss that Photoprint does not know',
      with: { guard: 'knowsTheIss' },
      right: false,
      told: 'The iss is that of Acme ID, and Photoprint knows Acme ID. The question is another one: is it the server that was asked in this sign-in?',
    },
    {
      id: 'compare-iss',
      title: 'Compare iss with the server that was asked',
      with: { guard: 'comparesIss' },
      right: true,
      told: 'Photoprint asked evil.test, and Acme ID answers: it stops before it tells anybody the code. A redirect_uri of its own for each server would show the same.',
    },
  ],
  variants: [
    {
      title: 'The same with the client_secret that she was shown',
      script: [adaChooses, swaps({ client_secret: '{client_secret}' }), fetches],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'Photoprint has one address for the answers of both servers. How does it know which of them has answered?',
    'evil.test sends people on to Acme ID. Make Ada begin there, and see what Photoprint brings to evil.test.',
    'Let Ada open the prepared link. Then swap the code at Acme ID with the code_verifier, and call /photos.',
  ],
  tools: [
    { tool: 'lure', party: 'browser', opens: otherSignIn },
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: swap },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'A client that uses several servers must find out which of them has answered, and stop if it is not the one that was asked.',
    specs: [rfc(9207, '2.4'), rfc(9700, '4.4')],
  },
  incident: {
    text: 'In 2016 three researchers who had modelled OAuth 2.0 formally published this attack. RFC 9207 came of it.',
    source: 'Fett, Küsters and Schmitz, 2016',
    at: 'https://doi.org/10.1145/2976749.2978385',
  },
  find: {
    text: 'Look at the code that takes the answer. If more than one server can be chosen, iss must be compared there.',
    pattern: 'validateAuthResponse|handleCallback|callbackParams',
    test: 'Begin a sign-in at one server, and bring a callback with the iss of another: no token request may leave.',
  },
  stoppedBy: ['iss'],
}
