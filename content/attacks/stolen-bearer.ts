import type { RequestTemplate } from '../../lib/world/party'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

/** Her call with a proof, of the request that Photoprint made. */
const withProof = (proof: string): RequestTemplate => ({
  method: 'GET',
  url: '{resource-server}/photos',
  headers: [
    ['accept', 'application/json'],
    ['authorization', 'DPoP {access_token}'],
    ['dpop', proof],
  ],
})

const brings = (request: RequestTemplate): Move => ({ party: 'mallory', act: { kind: 'send', request } })

const provesWithHerOwnKey: Move = {
  party: 'mallory',
  act: {
    kind: 'forge',
    token: {
      from: 'dpop_proof',
      header: { jwk: '{own_key}' },
      claims: { jti: 'made-by-mallory' },
      sign: 'own-key',
    },
  },
}

export const stolenBearer: Lab = {
  id: 'stolen-bearer',
  breaks: 'lifetime',
  name: 'bearer token theft',
  title: 'Whoever has it may use it',
  lead: 'Mallory finds an access token in a log, and brings it to the Photo API. The token is real, and the API does not ask who brings it.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'asksForNoProof', dpop: 'off' },
  alsoOff: ['dpop: off'],
  code: {
    file: 'lib/parties/resource-server/guards/stolen-bearer.ts',
    party: 'resource-server',
    where: 'where it asks who brings a token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token. A debug log keeps the whole request. Mallory reads it a minute later, while the token is still good.',
      },
    },
  ],
  attack: [
    {
      ...brings(herCall()),
      tells: {
        says: 'Mallory brings the token herself',
        text: 'She changes nothing. Signature, iss, aud and exp are all in order, for it is Photoprint’s own token. The word bearer means: whoever brings it.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API checked the token, and gave Ada’s photos to the one who had found it.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'bound_token_as_bearer', contains: 'bound to a key' },
  },
  fixes: [
    {
      id: 'bind-alone',
      title: 'Let Acme ID bind the token to a key (DPoP)',
      with: { dpop: 'on' },
      right: false,
      told: 'The token names Photoprint’s key in cnf now, and Photoprint sends proofs. But the API looks at neither. A rule that nobody checks stops nobody.',
    },
    {
      id: 'any-proof',
      title: 'Bind it, and ask for a proof',
      with: { dpop: 'on', guard: 'asksForAnyProof' },
      right: false,
      told: 'Mallory has a key too, and makes a proof that is in order. It has to be by the key that the token names.',
    },
    {
      id: 'the-key',
      title: 'Bind it, and compare the key',
      with: { dpop: 'on', guard: 'comparesTheKey' },
      right: false,
      told: 'Mallory cannot make such a proof. But one stood in the log, beside the token, and a copy of it works. Each proof has a jti, so that it is taken once.',
    },
    {
      id: 'each-proof-once',
      title: 'Bind it, compare the key, take each proof once',
      with: { dpop: 'on', guard: 'takesEachProofOnce' },
      right: true,
      told: 'A token from a log is worth nothing now. Whoever wants to use it needs the key, and that never leaves Photoprint.',
    },
  ],
  variants: [
    {
      title: 'With a proof by a key of her own',
      script: [adaPrints, provesWithHerOwnKey, brings(withProof('{forged}'))],
    },
    {
      title: 'With a copy of Photoprint’s proof',
      script: [adaPrints, brings(withProof('{dpop_proof}'))],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'Does the API know who sends a request, or only what stands in it?',
    'The token in the log is real, and still good. You need not change it.',
    'Send GET /photos with the header Authorization: Bearer and access_token.',
  ],
  tools: [
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
    { tool: 'read', token: 'access_token' },
  ],
  rule: {
    text: 'Access tokens should be bound to whoever they are for. An API that gets a bound token must check the proof, its key, and that it was not used before.',
    specs: [rfc(9700, '2.2.1'), rfc(9449, '4.3'), rfc(9449, '7.1'), rfc(9449, '11.1')],
  },
  incident: {
    text: 'In April 2022 stolen OAuth tokens of Heroku and Travis CI were used to download private code of dozens of organisations from GitHub.',
    source: 'Naked Security, 29 April 2022',
    at: 'https://nakedsecurity.sophos.com/2022/04/29/github-issues-final-report-on-supply-chain-source-code-intrusions/',
  },
  find: {
    text: 'Look for logs that keep the header Authorization, and for APIs that read a token and never look at cnf.',
    pattern: 'return seen|cnf',
    test: 'Take a bound token and call the API with Bearer, with a proof by another key, and with an old proof. All three must be refused.',
  },
  stoppedBy: ['cnf', 'jti'],
}
