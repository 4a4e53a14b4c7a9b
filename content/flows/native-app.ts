/** A native app: Photoprint on Ada’s computer asks in her browser, and listens on a port of the same computer. */
import type { PartySetup } from '../../lib/world/setup'
import type { Flow } from '../types'
import { adaAllows, adaSignsIn } from './acts'
import { nativeAppBeats } from './native-app/beats'
import { nativeAppRecap } from './native-app/recap'
import { nativeAppWhatIfs } from './native-app-what-ifs'
import { acmeId, photoApi } from './parties'

const app: PartySetup = {
  role: 'client',
  id: 'client',
  at: 'app',
  client: {
    client_id: 'photoprint-desktop',
    client_name: 'Photoprint',
    kind: 'native',
    grants: ['authorization_code'],
    scope: 'openid profile photos.read',
    start: 'nothing',
  },
}

/** A program of hers runs on the same computer, and sees what comes back through the browser. */
const spy: PartySetup = { role: 'attacker', id: 'mallory', sees: ['app-callback-request'] }

export const nativeApp: Flow = {
  id: 'native-app',
  title: 'Native app',
  story:
    'Photoprint is an app on Ada’s computer. It asks in her own browser, and listens on a port of the same computer for the answer.',
  useWhen:
    'an app on a computer or a phone acts for the person who sits there: a desktop program, a mobile app, a command line.',
  dontWhen: 'the device has no browser of its own: then the person says yes on another screen, with the device flow.',
  settings: ['pkce', 'accessToken', 'algorithm'],
  parties: [app, { role: 'browser', id: 'browser', owner: 'Ada' }, acmeId, photoApi, spy],
  opening: {
    gist: 'An app gets Ada’s photos, and never sees her password.',
    question: 'How does an app on a computer ask, if it is no website?',
    text: 'Photoprint is a program on Ada’s computer now. It has no address on the web, and no secret that Ada could not dig out of it. So it borrows her browser for the question, and opens a door on her own computer for the answer.',
    cast: {
      client: { who: 'Photoprint', is: 'is an app on Ada’s computer. Everybody can take it apart.' },
      mallory: {
        who: 'Mallory',
        is: 'has got a program of hers onto the same computer. It sees what the browser brings back.',
      },
    },
  },
  beats: nativeAppBeats,
  recap: nativeAppRecap,
  acts: [
    {
      at: 'start',
      label: 'Ada clicks “Get my photos” in the app',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'open-browser' },
    },
    {
      at: 'start',
      label: 'The app has her browser open Acme ID',
      party: 'browser',
      act: { kind: 'open', address: '{authorization_url}' },
    },
    adaSignsIn,
    adaAllows,
    {
      at: 'app-done-page',
      label: 'The app fetches the photos',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'fetch-photos' },
    },
  ],
  endings: [{ kind: 'api-response' }],
  whatIfs: nativeAppWhatIfs,
}
