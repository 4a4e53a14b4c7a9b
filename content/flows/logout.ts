/** Logout: out at one site, at Acme ID, and at the other site too. And what a copied token is still good for. */
import type { Flow } from '../types'
import { adaAllows, adaSignsIn, pagePostsItsForm } from './acts'
import { logoutBeats } from './logout/beats'
import { logoutRecap } from './logout/recap'
import { logoutWhatIfs } from './logout-what-ifs'
import { herCall } from './mallory'
import { acmeId, photoApi, photobook, photoprint } from './parties'

const malloryCalls = {
  label: 'Mallory tries the access token that she copied',
  party: 'mallory',
  act: { kind: 'send', request: herCall() },
} as const

export const logout: Flow = {
  id: 'logout',
  title: 'Logout',
  story:
    'Ada is signed in at Photobook and at Photoprint, and signs out at Photoprint. Is she out everywhere? And Mallory once copied an access token from the Photo API’s log.',
  useWhen: 'people sign in to several sites with one account, and leaving one should mean leaving all.',
  dontWhen: 'only your own session has to end: then throw that away, and say so.',
  settings: ['accessToken', 'backchannelLogout', 'algorithm'],
  defaults: { client: 'confidential', backchannelLogout: 'on' },
  parties: [
    { role: 'browser', id: 'browser', owner: 'Ada', opens: 'second-client' },
    photobook({ signsOut: true }),
    photoprint({ signsOut: true }),
    acmeId,
    photoApi,
    { role: 'attacker', id: 'mallory', sees: ['api-request'] },
  ],
  opening: {
    gist: 'Ada signs out at one site. Is she out everywhere?',
    question: 'When Ada signs out at one site, where is she still signed in?',
    text: 'Ada signs in to two sites with one account, and leaves by one of them. Watch who is told. And Mallory has copied an access token meanwhile: watch what it is still good for.',
    cast: {
      browser: { who: 'Ada', is: 'is signed in to two sites. She would like to be out of both.' },
      mallory: { who: 'Mallory', is: 'can read the Photo API’s log, and copies what she finds in it.' },
    },
  },
  beats: logoutBeats,
  recap: logoutRecap,
  acts: [
    {
      at: 'start',
      label: 'Ada clicks “Sign in with Acme ID” at Photobook',
      party: 'browser',
      act: { kind: 'follow', href: '/sign-in' },
    },
    adaSignsIn,
    pagePostsItsForm,
    adaAllows,
    { at: 'me-page', label: 'Ada opens Photoprint', party: 'browser', act: { kind: 'open', address: '{client}/' } },
    {
      at: 'client-home-page',
      label: 'Ada clicks “Print my photos from Acme”',
      party: 'browser',
      act: { kind: 'follow', href: '/print' },
    },
    {
      at: 'photos-page',
      label: 'Ada presses “Sign out”',
      party: 'browser',
      act: { kind: 'submit', form: 0, fields: {} },
    },
    {
      at: 'sign-out-page',
      label: 'Ada presses “Sign out everywhere”',
      party: 'browser',
      act: { kind: 'submit', form: 0, fields: { logout: 'yes' } },
      always: true,
    },
    {
      at: 'signed-out-page',
      label: 'Ada looks at Photobook again',
      party: 'browser',
      act: { kind: 'open', address: '{second-client}/me' },
    },
    { at: 'client-home-page', ...malloryCalls, when: { backchannelLogout: ['on'] } },
    { at: 'me-page', ...malloryCalls, when: { backchannelLogout: ['off'] } },
  ],
  endings: [
    { kind: 'api-response', when: { accessToken: ['jwt'] } },
    { kind: 'api-error-response', refusals: ['token_inactive'] },
  ],
  whatIfs: logoutWhatIfs,
}
