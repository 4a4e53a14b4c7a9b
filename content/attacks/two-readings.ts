import { herCall } from '../flows/mallory'
import { draft, rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotosInThePage, malloryPrints, malloryPrintsHerOwn, whereSheHasAToken } from './own-token'

const forges: Move = {
  party: 'mallory',
  act: { kind: 'forge', token: { from: 'access_token', claims: { sub: 'ada' }, sign: 'nothing' } },
}

const brings = (token: string): Move => ({ party: 'mallory', act: { kind: 'send', request: herCall(token) } })

export const twoReadings: Lab = {
  ...whereSheHasAToken,
  id: 'two-readings',
  breaks: 'signature',
  name: 'JWT format confusion',
  title: 'Checked here, and read there',
  lead: 'The API looks for a signed token at the end of a text, and for the claims at its beginning. Mallory sends a text of two halves.',
  world: { guard: 'readsItTwice', client: 'browser-app' },
  code: {
    file: 'lib/parties/resource-server/guards/two-readings.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  before: [malloryPrintsHerOwn],
  attack: [
    {
      ...forges,
      tells: {
        says: 'She writes a beginning of her own',
        text: 'She copies header and payload of her token, writes "ada" into sub, and adds no signature. What she has ends with a dot.',
      },
    },
    {
      ...brings('{forged}{access_token}'),
      tells: {
        says: 'She puts her own good token behind it',
        text: 'The text has five parts now. The API verifies the last three: that is her token, and its signature is good. Then it reads the second part, which is Mallory’s.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked:
    'The Photo API gave Mallory Ada’s photos. The signature was good, and belonged to other claims than those that were used.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'ERR_JWS_INVALID', contains: 'this has 5' },
  },
  fixes: [
    {
      id: 'refuse-five',
      title: 'Refuse a text of five parts',
      with: { guard: 'refusesFiveParts' },
      right: false,
      told: 'One more dot makes six parts of it, and the two readings still differ. The form that is right must be asked for, not one that is wrong.',
    },
    {
      id: 'check-claims',
      title: 'Check iss, aud and exp of the claims that are read',
      with: { guard: 'checksWhatItReads' },
      right: false,
      told: 'Mallory has copied them from a good token, so all of them are right. Only a signature can say who wrote them.',
    },
    {
      id: 'use-the-verified',
      title: 'Use the claims that the verification gives back',
      with: { guard: 'usesWhatWasVerified' },
      right: true,
      told: 'There is one reading now: the library takes the whole text, and gives back what it has verified. A text that is not of three parts is refused.',
    },
  ],
  variants: [
    {
      title: 'The same with one more dot between the halves',
      script: [malloryPrints, forges, brings('{forged}.{access_token}')],
    },
  ],
  honest: [adaGetsHerPhotosInThePage],
  hints: [
    'Look at the code. Does it take the claims from the same place as the signature?',
    'It verifies the last three parts, and reads the second one of all. How many parts may a text have?',
    'Make a token from access_token with sub "ada" and without a signature. Send "Bearer {forged}{access_token}" to /photos.',
  ],
  tools: [
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}{access_token}' },
  ],
  rule: {
    text: 'A signed token in this form has exactly two dots, and whatever is of another form must be refused. The claims are the payload whose signature was verified.',
    specs: [rfc(7515, '5.2'), rfc(7519, '7.2'), draft('draft-ietf-oauth-rfc8725bis', '3.14')],
  },
  incident: {
    text: 'In 2022 the library python-jwt verified one payload and gave back another. Its two parsers had read one text in two forms.',
    source: 'CVE-2022-39227',
    at: 'https://github.com/advisories/GHSA-5p8v-58qm-c7fp',
  },
  find: {
    text: 'Look for code that verifies a token, and then takes the claims from its text by itself.',
    pattern: "split\\('\\.'\\)\\[1\\]",
    test: 'Put a payload of your own before a good token, in one text: it must be refused with 401.',
  },
  stoppedBy: [],
}
