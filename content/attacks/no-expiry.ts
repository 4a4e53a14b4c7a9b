import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const hour = 60 * 60

const passes = (seconds: number): Move => ({ party: 'mallory', act: { kind: 'wait', seconds } })

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall() } }

export const noExpiry: Lab = {
  id: 'no-expiry',
  breaks: 'lifetime',
  name: 'missing exp check',
  title: 'Yesterday’s token',
  lead: 'Mallory finds a token in an old log. It was good for one hour, and the API does not look at the time.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'neverLooksAtTheTime' },
  code: {
    file: 'lib/parties/resource-server/guards/no-expiry.ts',
    party: 'resource-server',
    where: 'where it checks a token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'Photoprint calls the Photo API with an access token that is good for one hour. A debug log keeps the call, and the log is kept for a long time.',
      },
    },
  ],
  attack: [
    {
      ...passes(24 * hour),
      tells: {
        says: 'A day passes',
        text: 'Mallory finds the log in a backup. In the token stands exp, the time at which it runs out. That time was yesterday.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She shows the old token to the API',
        text: 'The signature is as good as it was. A signature does not age: only the check of exp makes a token run out, and this API has none.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos, for a token that ran out yesterday.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'token_expired', contains: 'and that is over' },
  },
  fixes: [
    {
      id: 'shorter-tokens',
      title: 'Let tokens live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'Acme ID now writes an earlier time into exp, and still nobody reads it. A short life is worth something only where it is checked.',
    },
    {
      id: 'compare-with-now',
      title: 'Refuse where exp is less than now',
      with: { guard: 'takesSecondsForMilliseconds' },
      right: false,
      told: 'exp counts seconds, and the clock here counts milliseconds. So every token seems to be over, and Ada gets no photos either. RFC 7519 §2 says what a NumericDate is.',
    },
    {
      id: 'look-at-exp',
      title: 'Refuse a token whose exp is over',
      with: { guard: 'looksAtTheTime' },
      right: true,
      told: 'The token is taken before exp, and not after it. A token without exp is refused too, for nothing is ever earlier than a time that is not there.',
    },
  ],
  variants: [
    { title: 'One minute after the hour', script: [adaPrints, passes(hour + 60), brings] },
    { title: 'A month later', script: [adaPrints, passes(30 * 24 * hour), brings] },
  ],
  honest: [adaGetsHerPhotos],
  hints: [
    'What changes in a token when it grows old?',
    'Nothing does. Somebody has to compare one of its claims with the clock.',
    'Let a day pass, and send the access_token that you have seen to /photos.',
  ],
  tools: [
    {
      tool: 'act',
      label: 'A day passes',
      party: 'mallory',
      act: { kind: 'wait', seconds: 24 * hour },
    },
    { tool: 'read', token: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {access_token}' },
  ],
  rule: {
    text: 'A token must not be taken at its exp or after it. An access token must have an exp, and an API must check it.',
    specs: [rfc(7519, '4.1.4'), rfc(9068, '2.2'), rfc(9068, '4')],
  },
  incident: {
    text: 'CouchDB looked at exp only where its settings asked for that, which surprised people. Since 2024 it asks for exp by default.',
    source: 'Apache CouchDB, issue 3811',
    at: 'https://github.com/apache/couchdb/issues/3811',
  },
  find: {
    text: 'Look for code that verifies a signature and reads the claims itself, and for options that switch exp off.',
    pattern: 'compactVerify|signedClaims\\(|ignoreExpiration|verify_exp',
    test: 'Take a good token, set the clock past its exp, and show it: it must be refused with 401.',
  },
  stoppedBy: ['exp'],
}
