import type { JsonMembers } from '../../lib/world/party'
import type { PartySetup } from '../../lib/world/setup'
import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts } from './moves'

/** Her site is a shop, and the Photo API takes its tokens. She is her own customer. */
const malloryWithAShop: PartySetup = {
  role: 'attacker',
  id: 'mallory',
  sees: ['api-request'],
  at: 'elsewhere',
  issuesFor: ['mallory'],
}

/** In 2100: her token is to be good for as long as she likes. */
const late = 4102444800

const signs = (claims: JsonMembers): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', header: { kid: null }, claims: { exp: late, ...claims }, sign: 'own-key' },
  },
})

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

/** What her shop is there for. */
const forItsCustomer: Move = {
  party: 'mallory',
  act: {
    kind: 'forge',
    token: {
      header: { alg: 'ES256', typ: 'at+jwt' },
      claims: {
        iss: '{elsewhere}',
        aud: '{resource-server}',
        sub: 'mallory',
        client_id: 'lucky-frames',
        scope: 'photos.read',
        exp: late,
      },
      sign: 'own-key',
    },
  },
}

export const wrongIssuer: Lab = {
  id: 'wrong-issuer',
  breaks: 'signature',
  name: 'key not bound to its issuer',
  title: 'The right key of the wrong issuer',
  lead: 'The Photo API takes the tokens of two issuers: Acme ID, and a shop. The shop is Mallory’s. It signs a token that says it is from Acme ID.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWithAShop],
  world: { guard: 'takesAnyKeyItHas' },
  code: {
    file: 'lib/parties/resource-server/guards/wrong-issuer.ts',
    party: 'resource-server',
    where: 'where it gathers its keys',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with a token of Acme ID. The API also takes tokens of Mallory’s shop, for the customers of that shop alone. So it has her public key. Mallory reads Ada’s token in an old log, after it has run out.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...signs({}),
      tells: {
        says: 'Mallory signs, and names Acme ID as issuer',
        text: 'She copies Ada’s token, with iss as it is, and sets exp to the year 2100. She signs with the key of her shop. That is her own key, and the API has it.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API keeps all keys in one heap. One of them fits, and iss is a name that it trusts. Each of the two checks is passed. Nobody looks whether they belong together.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a token of Acme ID that Acme ID has never signed.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED', contains: 'of Acme ID, the signature does not fit' },
  },
  fixes: [
    {
      id: 'compare-iss',
      title: 'Take only tokens whose iss is Acme ID',
      with: { guard: 'comparesIssOnly' },
      right: false,
      told: 'Her token says that it is from Acme ID, so it passes. The customers of the shop do not. What a token says of its issuer is worth as much as the key that signed it.',
    },
    {
      id: 'one-issuer',
      title: 'Trust no other issuer than Acme ID',
      with: { guard: 'takesAcmeIdOnly' },
      right: false,
      told: 'The attack is over, and so is the shop. Its honest customers no longer get their photos.',
    },
    {
      id: 'keys-by-issuer',
      title: 'Check with the keys of the issuer that iss names',
      with: { guard: 'takesKeysOfTheIssuer' },
      right: true,
      told: 'iss chooses whose keys are tried, and only those. Whoever writes another name there needs the private key of whoever has that name.',
    },
  ],
  variants: [
    {
      title: 'The same for somebody else’s photos',
      script: [adaPrints, signs({ sub: 'photoprint' }), brings],
      goal: { arrives: 'api-response', to: 'mallory', contains: 'Shop window' },
    },
  ],
  honest: [
    adaGetsHerPhotos,
    {
      title: 'A customer of the shop gets the photos that are hers',
      script: [forItsCustomer, brings],
      goal: { arrives: 'api-response', to: 'mallory', contains: 'Someone else’s door' },
    },
  ],
  hints: [
    'The API has your key, for your customers. How does it know which key a token belongs to?',
    'Two things are checked: that iss is trusted, and that some key fits. They need not be of the same issuer.',
    'Make a token from access_token with exp 4102444800. Take kid away, leave iss as it is, sign with your own key, and send it to /photos.',
  ],
  tools: [
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'Where a token names its issuer, the key must be one of that issuer’s. Otherwise the token must be refused.',
    specs: [rfc(8725, '3.8')],
  },
  incident: {
    text: 'In 2023 a group named Storm-0558 had a signing key for private Microsoft accounts. Microsoft’s mail systems took it for the accounts of organisations as well.',
    source: 'Microsoft, September 2023',
    at: 'https://msrc.microsoft.com/blog/2023/09/results-of-major-technical-investigations-for-storm-0558-key-acquisition/',
  },
  find: {
    text: 'Look for places where the keys of several issuers are put into one set.',
    pattern: 'flatMap\\(.*keys|\\[\\.\\.\\..*keys, *\\.\\.\\.',
    test: 'Sign a token with the key of one issuer, and name the other in iss: it must be refused with 401.',
  },
  stoppedBy: ['iss'],
}
