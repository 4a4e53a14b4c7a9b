import type { JsonMembers } from '../../lib/world/party'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

/** In 2100: her token is to be good for as long as she likes. */
const late = 4102444800

const forged = (header: JsonMembers): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: {
      from: 'access_token',
      header: { jwk: '{own_key}', ...header },
      claims: { exp: late },
      sign: 'own-key',
    },
  },
})

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

export const keyInTheToken: Lab = {
  id: 'key-in-the-token',
  breaks: 'signature',
  name: 'jwk header injection',
  title: 'A token that brings its own key',
  lead: 'Mallory makes a key pair, signs a token, and puts the public key into its header. The API checks the token with that key, and it fits.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'takesTheKeyInTheHeader' },
  code: {
    file: 'lib/parties/resource-server/guards/key-in-the-token.ts',
    party: 'resource-server',
    where: 'where it looks for the key',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token. The API checks it with the keys that it has fetched from Acme ID. A debug log keeps the call. Mallory reads the log after the token has run out.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...forged({ kid: null }),
      tells: {
        says: 'Mallory signs with a key of her own',
        text: 'She copies Ada’s token, and sets exp to the year 2100. Into the header she writes her public key, as jwk. She signs with the private key that belongs to it.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API finds a key in the header, and checks with it. The signature is right. It says that whoever wrote the token had this key, and nobody asked whose key it is.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos. It checked her token with her own key.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', contains: 'of Acme ID, the signature does not fit' },
  },
  fixes: [
    {
      id: 'list-algorithms',
      title: 'List the algorithms that are taken',
      with: { guard: 'alsoListsItsAlgorithms' },
      right: false,
      told: 'The list is good to have, and stops other attacks. But her key is for ES256 as well. Here the algorithm is right, and the key is not.',
    },
    {
      id: 'known-name',
      title: 'Take the key only if the token names a known kid',
      with: { guard: 'takesAKeyOfAKnownName' },
      right: false,
      told: 'A kid is a name, and anybody can write it. Every token of Acme ID shows its kid to whoever reads the header.',
    },
    {
      id: 'published-keys',
      title: 'Take only keys that Acme ID publishes',
      with: { guard: 'takesPublishedKeysOnly' },
      right: true,
      told: 'The API gets its keys from a place that it knows, and not from the token. What stands in jwk is not looked at.',
    },
  ],
  variants: [
    {
      title: 'The same with the kid of Acme ID’s key',
      script: [adaPrints, forged({}), brings],
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'A signature fits a key. How does the API know whose key it is?',
    'The header can carry a public key, as jwk. You have a key pair of your own.',
    'Make a token from access_token with the header member jwk "{own_key}" and exp 4102444800. Take kid away, sign with your own key, and send it to /photos.',
  ],
  tools: [
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'The keys must be those of the issuer. If they are not, the token must be refused.',
    specs: [rfc(8725, '3.8')],
  },
  incident: {
    text: 'The library node-jose of Cisco, before 0.11.0, checked tokens with a key out of their own header. Anybody could sign a token anew.',
    source: 'CVE-2018-0114',
    at: 'https://www.cve.org/CVERecord?id=CVE-2018-0114',
  },
  find: {
    text: 'Look for code that takes a key out of the header of a token. A DPoP proof is the one place where that is meant so.',
    pattern: 'EmbeddedJWK|allowEmbeddedKey|header\\.jwk',
    test: 'Sign a token with a new key, and put that key into the header as jwk: it must be refused with 401.',
  },
  stoppedBy: ['iss'],
}
