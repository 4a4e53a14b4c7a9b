/** The implicit grant: the token comes in the address. Legacy, and shown as such. */
import type { Flow } from '../types'
import { rfc } from '../words/specs'
import { adaAllows, adaSignsIn, adaStarts, pagePostsItsForm } from './acts'
import { implicitBeats } from './implicit/beats'
import { implicitRecap } from './implicit/recap'
import { implicitWhatIfs } from './implicit-what-ifs'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'

export const implicit: Flow = {
  id: 'implicit',
  title: 'Implicit grant',
  story:
    'Photoprint is a page with no server behind it. Acme ID puts Ada’s token into the address that her browser goes to, and the page’s script picks it up there.',
  useWhen: 'never in anything new: it is here to be recognised in old code.',
  dontWhen:
    'you have a page that needs a token: the code flow with PKCE does the same, and no token stands in an address.',
  legacy: {
    verdict:
      'A page must not use the implicit grant (RFC 10017 §7.2), and no other client should: the token stands in an address, where it can leak and be replayed, and there is no standard way to bind it to the client that asked.',
    spec: rfc(9700, '2.1.2'),
  },
  settings: ['legacyGrants', 'accessToken', 'algorithm'],
  defaults: { legacyGrants: 'allowed', client: 'browser-app' },
  parties: [
    adasBrowser,
    photoprint({ kind: 'browser-app', grants: ['implicit'], start: 'implicit' }),
    acmeId,
    photoApi,
    // She reads what Ada's browser remembers: it is a shared one, or an extension looks on.
    { role: 'attacker', id: 'mallory', sees: ['implicit-response'] },
  ],
  opening: {
    gist: 'The token comes in the address, where others read it.',
    question: 'What is wrong with a token in an address?',
    text: 'A page’s script would like to have Ada’s photos, and there is no server behind it. This is how that was once done, and why nobody should do it any more. Watch what Mallory gets to read.',
    cast: {
      client: {
        who: 'Photoprint',
        is: 'is a page: its script runs in Ada’s browser. No server of its own keeps secrets.',
      },
      mallory: { who: 'Mallory', is: 'can read the addresses that Ada’s browser goes to.' },
    },
  },
  beats: implicitBeats,
  recap: implicitRecap,
  acts: [...adaStarts, adaSignsIn, pagePostsItsForm, adaAllows],
  endings: [
    {
      kind: 'app-page',
      when: { legacyGrants: ['refused'] },
      refusals: ['authorization.error', 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'],
    },
    { kind: 'api-response' },
  ],
  whatIfs: implicitWhatIfs,
}
