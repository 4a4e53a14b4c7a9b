/** Device authorization: a TV shows a code, and Ada says yes on another screen. */
import type { PartySetup } from '../../lib/world/setup'
import type { Flow } from '../types'
import { adaAllows, adaSignsIn } from './acts'
import { deviceAuthorizationBeats } from './device-authorization/beats'
import { deviceAuthorizationRecap } from './device-authorization/recap'
import { deviceAuthorizationWhatIfs } from './device-authorization-what-ifs'
import { acmeId, photoApi } from './parties'

const grant = 'urn:ietf:params:oauth:grant-type:device_code'

const tv: PartySetup = {
  role: 'device',
  id: 'tv',
  asks: 'device-code',
  client: {
    client_id: 'photo-tv',
    client_name: 'Photo TV',
    kind: 'public',
    grants: [grant],
    scope: 'photos.read',
    start: 'nothing',
  },
}

/** She has registered an app of her own, as anybody may, and has a copy of what the TV is told. */
const mallory: PartySetup = {
  role: 'attacker',
  id: 'attacker',
  sees: ['device-authorization-response'],
  client: {
    client_id: 'free-wallpapers',
    client_name: 'Free Wallpapers',
    kind: 'public',
    grants: [grant],
    scope: 'photos.read',
    start: 'nothing',
  },
}

const tvAsks = {
  label: 'Five seconds pass, and the TV asks Acme ID',
  party: 'tv',
  act: { kind: 'wait', seconds: 5, task: 'poll' },
} as const

const adaOpens = {
  label: 'Ada opens the address on her phone',
  party: 'browser',
  act: { kind: 'open', address: '{verification_uri}' },
} as const

const adaTypes = {
  label: 'Ada types the code',
  hint: 'The code is on the TV.',
  party: 'browser',
  act: { kind: 'submit', form: 0, fields: { user_code: '{user_code}' } },
} as const

export const deviceAuthorization: Flow = {
  id: 'device-authorization',
  title: 'Device authorization',
  story:
    'Ada’s TV wants to show her photos. Nobody types a password with a remote control: the TV shows a short code, and Ada says yes on her phone.',
  useWhen:
    'a device with a screen has no browser and no keyboard worth the name: a TV, a printer, a command line on another machine.',
  dontWhen:
    'the device can open a browser itself: then the code flow keeps question and answer in one place, and is harder to phish. Nor where much is at stake, or CIBA would do (RFC 10027 §6.2.1).',
  settings: ['accessToken', 'algorithm'],
  parties: [tv, { role: 'browser', id: 'browser', owner: 'Ada' }, acmeId, photoApi, mallory],
  opening: {
    gist: 'The TV shows Ada’s photos, and nobody types on it.',
    question: 'How does a TV get Ada’s permission if nobody can type on it?',
    text: 'Ada would like to see her photos on the wall. Typing a password with a remote control is a pain, and a TV is no place for a password anyway. So the TV asks on one screen, and Ada answers on another: her phone.',
    cast: {
      browser: { who: 'Ada', is: 'owns the photos. She sits on the sofa, with her phone.' },
      attacker: { who: 'Mallory', is: 'has an app of her own, and a copy of what the TV is told.' },
    },
  },
  beats: deviceAuthorizationBeats,
  recap: deviceAuthorizationRecap,
  acts: [
    {
      at: 'start',
      label: 'Ada presses “Show my photos”',
      party: 'tv',
      act: { kind: 'follow', href: '/start' },
    },
    { at: 'device-authorization-response', ...tvAsks },
    { at: 'authorization-pending-response', ...adaOpens },
    { at: 'slow-down-response', ...adaOpens },
    { at: 'user-code-page', ...adaTypes },
    { at: 'user-code-error-page', ...adaTypes },
    {
      at: 'device-confirmation-page',
      label: 'Ada compares the codes, and confirms',
      party: 'browser',
      act: { kind: 'submit', form: 0, fields: { confirm: 'yes' } },
    },
    adaSignsIn,
    adaAllows,
    { at: 'device-done-page', ...tvAsks },
    // Only where Ada has approved another code than the TV's does it have to wait a second time.
    {
      at: 'authorization-pending-response',
      label: 'Mallory asks with a device_code of her own',
      party: 'attacker',
      act: {
        kind: 'send',
        request: {
          method: 'POST',
          url: '{authorization-server}/token',
          form: { grant_type: grant, device_code: '{device_code}', client_id: 'photo-tv' },
        },
      },
    },
    {
      at: 'device-token-response',
      label: 'Mallory fetches Ada’s photos',
      party: 'attacker',
      act: {
        kind: 'send',
        request: {
          method: 'GET',
          url: '{resource-server}/photos',
          headers: [['authorization', 'Bearer {access_token}']],
        },
      },
    },
  ],
  endings: [{ kind: 'api-response' }],
  whatIfs: deviceAuthorizationWhatIfs,
}
