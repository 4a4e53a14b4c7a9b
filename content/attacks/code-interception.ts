import type { RequestTemplate } from '../../lib/world/party'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, mallorysBrowser, malloryWho } from './moves'

/** Photoprint is slow: its own token request comes after hers. */
const adaPrintsSlowly: Move = { ...adaPrints, hold: 'token-request', holdFrom: 'client' }

const herForm = {
  grant_type: 'authorization_code',
  code: '{code}',
  redirect_uri: '{client}/callback',
  client_id: 'photoprint',
}

const herSwap = (more: Readonly<Record<string, string>> = {}): Move => {
  const request: RequestTemplate = {
    method: 'POST',
    url: '{authorization-server}/token',
    form: { ...herForm, ...more },
  }
  return { party: 'mallory', act: { kind: 'send', request } }
}

const herVisit: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

const photoprintSwaps: Move = { deliver: 'token-request' }

export const codeInterception: Lab = {
  id: 'code-interception',
  breaks: 'redirect',
  name: 'code interception',
  title: 'A code in the wrong hands',
  lead: 'Mallory reads Ada’s code in a log, and swaps it for tokens before Photoprint does. Nothing ties the code to whoever asked for it.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['callback-request']), mallorysBrowser],
  world: { guard: 'keepsNoVerifier', pkce: 'off', nonce: 'off' },
  alsoOff: ['pkce: off', 'nonce: off'],
  code: {
    file: 'lib/parties/client/guards/code-interception.ts',
    party: 'client',
    where: 'where it begins a sign-in',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrintsSlowly,
      tells: {
        says: 'Ada allows it, and a code comes back',
        text: 'Photoprint is a public client: it has no secret. Its proxy logs every address, so the code stands in a log. Mallory reads along. Photoprint is slow today, and has not swapped the code yet.',
      },
    },
  ],
  attack: [
    {
      ...herSwap(),
      tells: {
        says: 'Mallory swaps the code',
        text: 'She sends the code to Acme ID, and says that she is Photoprint. Photoprint’s client_id is no secret: it stands in every address. If nothing else is asked for, she gets the tokens.',
      },
    },
    {
      ...herVisit,
      tells: {
        says: 'She fetches Ada’s photos',
        text: 'The access token is good. The Photo API cannot see who swapped the code.',
      },
    },
    {
      ...photoprintSwaps,
      tells: {
        says: 'Photoprint comes too late',
        text: 'Now the code comes a second time. Acme ID notices, refuses, and takes the permission back. Mallory’s token is a JWT, so it goes on working until it expires.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Acme ID gave Mallory tokens for Ada’s code, and the Photo API gave her Ada’s photos.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'code_verifier' },
  },
  fixes: [
    {
      id: 'verifier',
      title: 'Make a code_verifier for each sign-in',
      with: { guard: 'keepsAVerifier' },
      right: true,
      told: 'Photoprint sends the hash of a secret first, and the secret itself only with the code. A log of addresses has the code and the hash, and neither helps.',
    },
    {
      id: 'one-verifier',
      title: 'Put a code_verifier into the app',
      with: { guard: 'keepsOneVerifierForAll' },
      right: false,
      told: 'What is in every copy of an app is no secret. Mallory has the app too, reads the verifier out of it, and sends it along.',
    },
    {
      id: 'secret',
      title: 'Give Photoprint a secret',
      with: { client: 'confidential' },
      right: false,
      told: 'Mallory can no longer ask in Photoprint’s name. So she brings Ada’s code to Photoprint in a browser of hers, and Photoprint swaps it for her, with its secret.',
    },
    {
      id: 'short-codes',
      title: 'Let codes live for one minute only',
      with: { codeLife: 'minute' },
      right: false,
      told: 'It makes old logs useless, and that is good. Whoever reads along is quicker than a minute.',
    },
  ],
  variants: [
    {
      title: 'The same with the verifier that stands in the app',
      script: [adaPrintsSlowly, herSwap({ code_verifier: 'photoprint-has-one-verifier-for-every-sign-in' }), herVisit],
    },
    {
      title: 'Mallory brings the code to Photoprint, and has it swapped there',
      script: [
        adaPrintsSlowly,
        { party: 'mallory-browser', act: { kind: 'follow', href: '/print' } },
        {
          party: 'mallory-browser',
          act: {
            kind: 'open',
            address: '{client}/callback?code={code}&state={state}&iss={authorization-server}',
          },
        },
        photoprintSwaps,
      ],
      goal: { arrives: 'photos-page', to: 'mallory-browser', contains: 'First snow' },
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'What does Acme ID ask of whoever brings a code? And what of that does Mallory have?',
    'She has the code, and the client_id stands in every address. Where are codes swapped?',
    'Send the form to /token: grant_type, code, redirect_uri and client_id. Then take the access token to /photos.',
  ],
  tools: [
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: herForm },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
    { tool: 'browser', party: 'mallory-browser', opens: '{client}/print' },
  ],
  rule: {
    text: 'Public clients must use PKCE, and others are advised to. The challenge must be made for each sign-in, and bound to the client and to the browser.',
    specs: [rfc(9700, '2.1.1'), rfc(7636, '1'), rfc(9700, '4.5')],
  },
  incident: {
    text: 'Google’s OAuth library for Java did not do PKCE as it should before 1.31.0. Another app on the same device could use a code.',
    source: 'CVE-2020-7692',
    at: 'https://www.cve.org/CVERecord?id=CVE-2020-7692',
  },
  find: {
    text: 'Look for authorization requests that are built without a code_challenge.',
    pattern: 'code_verifier *[:=] *null|nopkce',
    test: 'Swap a code without its code_verifier, and with another one: both must be refused with invalid_grant.',
  },
  stoppedBy: ['code_challenge'],
}
