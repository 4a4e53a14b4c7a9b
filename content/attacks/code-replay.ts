import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const herForm = {
  grant_type: 'authorization_code',
  code: '{code}',
  code_verifier: '{code_verifier}',
  redirect_uri: '{client}/callback',
  client_id: 'photoprint',
}

const herSwap = (more: Readonly<Record<string, string>> = {}): Move => ({
  party: 'mallory',
  act: {
    kind: 'send',
    request: { method: 'POST', url: '{authorization-server}/token', form: { ...herForm, ...more } },
  },
})

const herVisit: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

export const codeReplay: Lab = {
  id: 'code-replay',
  breaks: 'lifetime',
  name: 'code replay',
  title: 'One code, used twice',
  lead: 'Photoprint has used Ada’s code, and logged how. Mallory sends the same request once more, and Acme ID answers it like the first.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['token-request'])],
  world: { guard: 'leavesTheCodeGood' },
  code: {
    file: 'lib/parties/authorization-server/guards/code-replay.ts',
    party: 'authorization-server',
    where: 'once a code was swapped for tokens',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint swaps her code for tokens, with its code_verifier. A debug log keeps that request, and Mallory can read it. She has the code and the verifier, once they have been used.',
      },
    },
  ],
  attack: [
    {
      ...herSwap(),
      tells: {
        says: 'Mallory sends the request again',
        text: 'It is the same request, letter by letter. The code is the right one, and so is the verifier. Acme ID can only know that it has seen this code before.',
      },
    },
    {
      ...herVisit,
      tells: {
        says: 'She fetches Ada’s photos',
        text: 'The first tokens are Photoprint’s, and the second are hers. Both are good.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'Acme ID gave tokens for one code twice: to Photoprint, and then to Mallory.',
  stopped: {
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'consumed' },
  },
  fixes: [
    {
      id: 'mark-used',
      title: 'Mark the code as used',
      with: { guard: 'marksTheCodeUsed' },
      right: true,
      told: 'A second use is refused. It also shows that somebody else has the code, so Acme ID takes the whole permission back, and Ada has to allow it again.',
    },
    {
      id: 'short-codes',
      title: 'Let codes live for one minute only',
      with: { codeLife: 'minute' },
      right: false,
      told: 'A code is used within a second, and good for the rest of the minute. Whoever reads the log as it is written has time enough.',
    },
    {
      id: 'secret',
      title: 'Give Photoprint a secret',
      with: { client: 'confidential', clientAuthentication: 'client_secret_post' },
      right: false,
      told: 'Now the request carries the secret too, and so does the log. Whoever can repeat a request has all that is in it.',
    },
  ],
  variants: [
    {
      title: 'The same with the secret that stands in the log',
      script: [adaPrints, herSwap({ client_secret: '{client_secret}' }), herVisit],
    },
    {
      title: 'The same with a third use of the code',
      script: [adaPrints, herSwap(), herSwap(), herVisit],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'All that Photoprint sent to Acme ID stands in the log. What of it is used up?',
    'A code should work once. Try what happens if you bring it again.',
    'Send the form to /token with the code and the code_verifier that you have seen. Then take the access token to /photos.',
  ],
  tools: [
    { tool: 'send', method: 'POST', url: '{authorization-server}/token', form: herForm },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'A code must not be used more than once. If it is, the server must refuse, and should call back all tokens that it gave for it.',
    specs: [rfc(6749, '4.1.2'), rfc(6749, '10.5')],
  },
  incident: {
    text: 'A server of the Galaxy project took one code as often as it came, for five minutes. It keeps no records, so it had none of used codes.',
    source: 'galaxyproject/galaxy-mcp, issue 68, June 2026',
    at: 'https://github.com/galaxyproject/galaxy-mcp/issues/68',
  },
  find: {
    text: 'Look for the place where a code is swapped, and for what is written down there.',
    pattern: 'consume',
    test: 'Send the same token request twice: the second must be refused with invalid_grant, and the first access token must be called back.',
  },
  stoppedBy: [],
}
