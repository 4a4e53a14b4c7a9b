import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const reads = (token: string): Move => ({ party: 'mallory', act: { kind: 'read', token } })

export const readablePayload: Lab = {
  id: 'readable-payload',
  breaks: 'signature',
  name: 'sensitive data in a token',
  title: 'A secret that anybody can read',
  lead: 'Acme ID writes the number of Ada’s card into her token, and signs it well. Mallory breaks nothing: she only reads.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'writesTheCardDown' },
  code: {
    file: 'lib/parties/authorization-server/guards/readable-payload.ts',
    party: 'authorization-server',
    where: 'where it adds claims to a token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token, a JWT. Somebody wanted the API to have Ada’s plan and card at hand, so both stand in it. A debug log keeps the call.',
      },
    },
    { party: 'mallory', act: { kind: 'wait', seconds: 2 * 60 * 60 } },
  ],
  attack: [
    {
      ...reads('access_token'),
      tells: {
        says: 'Mallory reads an old token',
        text: 'It ran out long ago, and no API takes it any more. But its payload is JSON in base64url, and for that nobody needs a key. The signature says who wrote it. It hides nothing.',
      },
    },
  ],
  goal: { knows: 'payment', by: 'mallory', contains: '4111' },
  worked: 'Mallory has the number of Ada’s card, and nobody was asked. Acme ID wrote it where everybody can read.',
  stopped: {
    refusedBy: 'attacker',
    wire: null,
    note: { code: 'read', contains: 'aud' },
  },
  fixes: [
    {
      id: 'base64-once-more',
      title: 'Write the card in base64',
      with: { guard: 'codesTheCardOnceMore' },
      right: false,
      told: 'base64 is a way of writing, and no lock. Whoever has read the payload reads this as well: it takes one step more.',
    },
    {
      id: 'shorter-life',
      title: 'Let the token live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'exp is for those who check the token. A reader does not check: what was written down once can be read for ever.',
    },
    {
      id: 'leave-it-out',
      title: 'Leave the card out of the token',
      with: { guard: 'leavesTheCardOut' },
      right: true,
      told: 'What is not in the token cannot be read from it. The plan may stay: the API needs it, and it does no harm. Whoever needs the card asks Acme ID.',
    },
    {
      id: 'opaque',
      title: 'Issue opaque tokens',
      with: { accessToken: 'opaque' },
      right: true,
      told: 'The token is a number now, with nothing in it. The card goes to the API alone, which asks Acme ID what the token is worth. It still need not go there.',
      stopped: { refusedBy: 'attacker', wire: null, note: { code: 'nothing_to_read', contains: 'nothing in it' } },
    },
  ],
  variants: [
    {
      title: 'She reads what stands in the claim, too',
      script: [adaPrints, reads('access_token'), reads('payment')],
      goal: { knows: 'card_number', by: 'mallory', contains: '4111' },
    },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'A JWT is signed. Is it also hidden?',
    'The middle part is the payload. Base64url is a way of writing, and you need no key for it.',
    'Read access_token, and look at what you know afterwards.',
  ],
  tools: [
    { tool: 'read', token: 'access_token' },
    { tool: 'read', token: 'payment' },
  ],
  rule: {
    text: 'Whatever is private must not stand in a JWT that others can read: encrypt it, or better, leave it out. Clients and everybody on the way can look into an access token.',
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
  incident: {
    text: 'In 2022 the demo of RealWorld, an example app that many learn from, put the hash of the password into its JWTs.',
    source: 'RealWorld, issue 898',
    at: 'https://github.com/realworld-apps/realworld/issues/898',
  },
  find: {
    text: 'Look at what is written into tokens: whole records of a person, and names such as password, card or address.',
    pattern: 'payment|password|card|address|birth',
    test: 'Sign a test person in, decode the payload of each token, and compare its claims with a list of those that are allowed.',
  },
  stoppedBy: [],
}
