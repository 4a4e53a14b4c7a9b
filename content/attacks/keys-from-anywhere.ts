import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import {
  adaGetsHerPhotosInThePage,
  bringsIt,
  herTools,
  malloryPrints,
  malloryPrintsHerOwn,
  whereSheHasAToken,
} from './own-token'

const forged = (jku: string): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', header: { kid: null, jku }, claims: { sub: 'ada' }, sign: 'own-key' },
  },
})

const likeIt = (jku: string) => [malloryPrints, forged(jku), bringsIt]

export const keysFromAnywhere: Lab = {
  ...whereSheHasAToken,
  id: 'keys-from-anywhere',
  breaks: 'signature',
  name: 'jku injection',
  title: 'The API asks Mallory for the key',
  lead: 'A token may say where its key is found. The API goes there, and finds the key of Mallory on her own site.',
  world: { guard: 'followsTheToken', client: 'browser-app' },
  code: {
    file: 'lib/parties/resource-server/guards/keys-from-anywhere.ts',
    party: 'resource-server',
    where: 'where it decides from where it gets keys',
  },
  before: [malloryPrintsHerOwn],
  attack: [
    {
      ...forged('{elsewhere}/jwks.json'),
      tells: {
        says: 'She signs with a key of her own',
        text: 'She writes "ada" into sub, and signs with her own key. Into the header she puts jku, the address of a set of keys. Her site serves that set, with her public key in it.',
      },
    },
    {
      ...bringsIt,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API sends a request to evil.test, because the token says so. The key that it gets fits the signature perfectly.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos. It had asked her site which key is the right one.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', contains: 'of Acme ID' },
  },
  fixes: [
    {
      id: 'beginning',
      title: 'Go there only if jku begins with the address of Acme ID',
      with: { guard: 'looksAtTheBeginning' },
      right: false,
      told: 'In https://id.acme.test@evil.test the host is evil.test, and what stands before the @ is a name to sign in with. An address has to be taken apart before it is compared.',
    },
    {
      id: 'host-in-it',
      title: 'Go there only if the host of Acme ID stands in jku',
      with: { guard: 'looksForTheHost' },
      right: false,
      told: 'It may stand anywhere, and Mallory puts it into the query of her own address.',
    },
    {
      id: 'configured',
      title: 'Use the jwks_uri of Acme ID, and no other',
      with: { guard: 'asksAcmeIdAlone' },
      right: true,
      told: 'The API knows whose tokens it takes, and so it knows where their keys are. The token has no say in it.',
    },
  ],
  variants: [
    { title: 'The same with Acme ID before an @', script: likeIt('{authorization-server}@evil.test/jwks.json') },
    { title: 'The same with Acme ID in the query', script: likeIt('{elsewhere}/jwks.json?for={authorization-server}') },
  ],
  honest: [adaGetsHerPhotosInThePage],
  hints: [
    'You can sign with a key of your own. How would the API get to know it?',
    'There is a member of the header for the address of keys. Your site serves such a set at /jwks.json.',
    'Make a token from access_token: jku "https://evil.test/jwks.json", no kid, sub "ada", signed with your own key. Send it to /photos.',
  ],
  tools: herTools,
  rule: {
    text: 'A jku may hold any address, and must not be followed blindly. Addresses are to be held against a list of those that are allowed.',
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.2')],
  },
  incident: {
    text: 'In 2024 a library of Microsoft’s was found to trust jku by default. Whoever wrote the token could make it send requests anywhere.',
    source: 'CVE-2024-21643',
    at: 'https://github.com/advisories/GHSA-rv9j-c866-gp5h',
  },
  find: {
    text: 'Look for code that reads jku or x5u from a header.',
    pattern: '\\b(jku|x5u)\\b',
    test: 'Send a token whose jku leads to a server of yours: it must be refused, and nobody may have called that server.',
  },
  stoppedBy: ['iss'],
}
