import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

/** In 2100: her token is to be good for as long as she likes. */
const late = 4102444800

const fetchesTheKey: Move = {
  party: 'mallory',
  act: { kind: 'send', request: { method: 'GET', url: '{authorization-server}/jwks' } },
}

const forged = (alg: string, secret: string): Move => ({
  party: 'mallory',
  act: { kind: 'forge', token: { from: 'access_token', header: { alg }, claims: { exp: late }, sign: { secret } } },
})

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

export const keyConfusion: Lab = {
  id: 'key-confusion',
  breaks: 'signature',
  name: 'key confusion, RS256 to HS256',
  title: 'A public key used as a secret',
  lead: 'Acme ID publishes the key with which its tokens are checked. Mallory signs with that very key, and the API lets her choose how it is used.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'letsTheHeaderChoose', algorithm: 'RS256' },
  code: {
    file: 'lib/parties/resource-server/guards/key-confusion.ts',
    party: 'resource-server',
    where: 'where it checks a signature',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token that Acme ID has signed with its private key. The API checks it with the public key. A debug log keeps the call. Mallory can read that log, and reads it after the token has run out.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...fetchesTheKey,
      tells: {
        says: 'Mallory fetches the public key',
        text: 'She asks Acme ID for its keys, as anybody may. That is what a public key is for: with it one can check a signature, and not make one.',
      },
    },
    {
      ...forged('HS256', '{public_key_pem}'),
      tells: {
        says: 'She signs with it, and writes HS256',
        text: 'HS256 knows one secret for both, signing and checking. She takes the text of the public key as that secret, sets exp to the year 2100, and signs.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows her token to the Photo API',
        text: 'The API has one key and two ways to use it. The header says which. With HS256 the public key is the secret, and it is no secret.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked:
    'The Photo API gave Mallory Ada’s photos. It checked her signature with the public key, as if that were a secret.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'other_algorithm', contains: 'for RS256 alone' },
  },
  fixes: [
    {
      id: 'other-key-pair',
      title: 'Let Acme ID sign with ES256 instead of RS256',
      with: { algorithm: 'ES256' },
      right: false,
      told: 'RSA is not to blame. The public key of ES256 is public as well, and its text is as good a secret for HS256.',
    },
    {
      id: 'other-form',
      title: 'Keep the public key in another form',
      with: { guard: 'keepsTheKeyAsJwk' },
      right: false,
      told: 'Her first token fails, for an HMAC needs the very same bytes, down to the last line break. So she tries the other forms in which a key is written, and there are few.',
    },
    {
      id: 'bind-the-key',
      title: 'Use each key with one algorithm only',
      with: { guard: 'bindsTheKeyToItsAlgorithm' },
      right: true,
      told: 'The API knows what its key is for before it reads the token. The header can only agree with that, or be refused.',
    },
  ],
  variants: [
    {
      title: 'The same with the key written as a JWK',
      script: [adaPrints, fetchesTheKey, forged('HS256', '{public_key}'), brings],
    },
    {
      title: 'The same with alg "HS384"',
      script: [adaPrints, fetchesTheKey, forged('HS384', '{public_key_pem}'), brings],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'The API checks with a key that everybody may have. Where do you get it?',
    'With HS256, whoever can check can also sign. What does the API check with, if the header says HS256?',
    'Fetch /jwks. Make a token from access_token with alg "HS256" and exp 4102444800, sign it with the secret {public_key_pem}, and send it to /photos.',
  ],
  tools: [
    { tool: 'send', method: 'GET', url: '{authorization-server}/jwks' },
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'Each key must be used with exactly one algorithm, and that must be checked. Otherwise a public key can be passed off as an HMAC secret.',
    specs: [rfc(8725, '2.1'), rfc(8725, '3.1')],
  },
  incident: {
    text: 'In 2015 the library jsonwebtoken for Node took tokens that were signed with the public key as a secret. Others did the same.',
    source: 'CVE-2015-9235; Tim McLean, 2015',
    at: 'https://auth0.com/blog/critical-vulnerabilities-in-json-web-token-libraries/',
  },
  find: {
    text: 'Look for code that reads alg from the token, and then decides how to check it.',
    pattern: 'alg\\.startsWith|alg ===? [\'"]HS|jwt\\.verify\\([^,]+, *[^,]+\\)',
    test: 'Sign a token with alg HS256 and the public key in PEM as the secret: it must be refused with 401.',
  },
  stoppedBy: ['alg'],
}
