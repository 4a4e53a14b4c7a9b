import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const forged = (alg: string): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', header: { alg, kid: null }, claims: { jti: 'made-by-mallory' }, sign: 'nothing' },
  },
})

/** The signature is one that Acme ID made, for other words. */
const changed: Move = {
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', claims: { jti: 'made-by-mallory' }, sign: 'as-it-was' },
  },
}

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

export const algNone: Lab = {
  id: 'alg-none',
  breaks: 'signature',
  name: 'alg: none',
  title: 'A token that nobody signed',
  lead: 'Mallory takes the signature off a token, and says in its header that there need not be one. The API believes the header.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'believesTheHeader' },
  code: {
    file: 'lib/parties/resource-server/guards/alg-none.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token, a JWT that Acme ID has signed. A debug log keeps the call. Mallory can read that log, and reads it after the token has run out.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...forged('none'),
      tells: {
        says: 'Mallory writes a token of her own',
        text: 'She copies the payload and changes what she likes. In the header she writes that alg is "none", and behind the last dot she leaves nothing.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API reads the header first, and does what it says. Whoever writes the token then decides how it is checked.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a token that nobody has signed.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JOSE_ALG_NOT_ALLOWED', contains: 'alg is "none"' },
  },
  fixes: [
    {
      id: 'refuse-the-word',
      title: 'Refuse tokens that say alg "none"',
      with: { guard: 'refusesTheWordNone' },
      right: false,
      told: 'It stops "none", and lets "nOnE" through: a list of what is forbidden always lacks something. RFC 8725 asks for a list of what is allowed.',
    },
    {
      id: 'only-decode',
      title: 'Read the claims, and leave the header alone',
      with: { guard: 'onlyDecodes' },
      right: false,
      told: 'Reading is not checking. A library has two functions for it, and the names are alike: decode looks at no signature at all, whatever the token says.',
    },
    {
      id: 'list-algorithms',
      title: 'List the algorithms that are taken',
      with: { guard: 'listsItsAlgorithms' },
      right: true,
      told: 'The code says which algorithm it expects, and the header has no say in it. Whatever is not on the list is refused, also what nobody has thought of.',
    },
  ],
  variants: [
    {
      title: 'The same with alg "nOnE"',
      script: [adaPrints, forged('nOnE'), brings],
    },
    {
      title: 'A claim changed, and the old signature left',
      script: [adaPrints, changed, brings],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'Look at the header of Ada’s token. Who says how it is to be checked?',
    'A token has three parts, and the last may be empty. Which alg goes with that?',
    'Make a token from access_token with alg "none" and without a signature, and send it to /photos.',
  ],
  tools: [
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'Libraries must let the caller say which algorithms are taken, and must use no others. "none" is only for tokens whose integrity something else protects.',
    specs: [rfc(8725, '3.1'), rfc(8725, '3.2'), rfc(7518, '3.6')],
  },
  incident: {
    text: 'In 2015 several JWT libraries took unsigned tokens for good ones.',
    source: 'Tim McLean, 2015',
    at: 'https://auth0.com/blog/critical-vulnerabilities-in-json-web-token-libraries/',
  },
  find: {
    text: 'Look for calls that verify a token and name no algorithms.',
    pattern: 'jwt\\.verify\\(|jwtVerify\\(',
    test: 'Take a good token, set alg to "none" and to "nOnE", empty the signature: both must be refused with 401.',
  },
  stoppedBy: ['alg'],
}
