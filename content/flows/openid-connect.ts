/** OpenID Connect: two sites that only want to know who Ada is, and one sign-in for both. */
import type { Flow } from '../types'
import { adaAllows, adaSignsIn, pagePostsItsForm } from './acts'
import { clientClockWhatIfs, withRightClocks } from './clock-what-ifs'
import { openidConnectBeats } from './openid-connect/beats'
import { openidConnectRecap } from './openid-connect/recap'
import { openidConnectWhatIfs } from './openid-connect-what-ifs'
import { openidRequestWhatIfs } from './openid-request-what-ifs'
import { acmeId, adasBrowser, photobook, photoprint } from './parties'

const clicks = {
  label: 'Ada clicks “Sign in with Acme ID”',
  party: 'browser',
  act: { kind: 'follow', href: '/sign-in' },
} as const

export const openidConnect: Flow = {
  id: 'openid-connect',
  title: 'OpenID Connect',
  story:
    'Photoprint wants to know who Ada is, and nothing more. Then she goes to Photobook, which wants to know too, and nobody asks for her password a second time.',
  useWhen: 'a site wants to know who somebody is, without keeping passwords of its own.',
  dontWhen:
    'you only need to call an API, and never ask who is there: an ID token is for the client that asked for it, and opens nothing.',
  settings: ['responseType', 'client', 'maxAge', 'algorithm', 'clock'],
  choices: { client: ['public', 'confidential'], clock: ['right', 'client-ahead', 'client-behind', 'server-behind'] },
  defaults: { client: 'confidential' },
  parties: [adasBrowser, photoprint({ scope: 'openid profile', afterSignIn: '/me' }), photobook(), acmeId],
  opening: {
    gist: 'Two sites learn who Ada is, and neither sees her password.',
    question: 'How does a site know who Ada is without a password of its own?',
    text: 'Photoprint wants to know who is there, and nothing more. Acme ID knows Ada already. Watch it vouch for her, and then once more for another site.',
    cast: {
      client: { who: 'Photoprint', is: 'is a website. It would like to know who is there, and keeps no passwords.' },
    },
  },
  beats: openidConnectBeats,
  recap: openidConnectRecap,
  acts: [
    { at: 'start', ...clicks },
    { at: 'client-home-page', ...clicks, always: true },
    adaSignsIn,
    adaAllows,
    pagePostsItsForm,
    {
      at: 'me-page',
      label: 'Ada opens Photobook',
      party: 'browser',
      act: { kind: 'open', address: '{second-client}/' },
    },
  ],
  endings: [
    {
      kind: 'client-error-page',
      when: { clock: ['client-ahead', 'server-behind'] },
      refusals: ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    },
    { kind: 'me-page' },
  ],
  whatIfs: [...withRightClocks([...openidConnectWhatIfs, ...openidRequestWhatIfs]), ...clientClockWhatIfs],
}
