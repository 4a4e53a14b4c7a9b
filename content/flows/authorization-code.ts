/** The authorization code flow: from Ada's click on Photoprint to her photos on the page. */
import type { Flow } from '../types'
import { adaSignsIn, adaStarts, pagePostsItsForm } from './acts'
import { adaDecides } from './authorization-code/acts-consent'
import { authorizationCodeBeats } from './authorization-code/beats'
import { browserAppWhatIfs } from './authorization-code/browser-app-what-ifs'
import { allAllowed, allGranted, byForm } from './authorization-code/conditions'
import { dpopWhatIfs } from './authorization-code/dpop-what-ifs'
import { forEveryClient, lostEndings, pageEndings } from './authorization-code/every-client'
import { nonceWhatIfs } from './authorization-code/nonce-what-ifs'
import { forNonces } from './authorization-code/nonces'
import { protectedRequestWhatIfs } from './authorization-code/protected-request-what-ifs'
import { authorizationCodeRecap } from './authorization-code/recap'
import { authorizationRequestWhatIfs } from './authorization-code/request-what-ifs'
import { authorizationResponseWhatIfs } from './authorization-code/response-what-ifs'
import { sessionCookieWhatIfs } from './authorization-code/session-cookie-what-ifs'
import { logReader, thiefWhatIfs } from './authorization-code/thief-what-ifs'
import { tokenRequestWhatIfs } from './authorization-code/token-request-what-ifs'
import { authorizationCodeWhatIfs } from './authorization-code/what-ifs'
import { hostileScript } from './mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'

/** Acme ID sends Photoprint an error, and Photoprint tells Ada. */
const turnedAway = ['authorization.error', 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'] as const
const turnedAwayWhere = [
  { goes: { prompt: ['none'] }, refusals: turnedAway },
  { goes: { consent: ['denied'] }, refusals: turnedAway },
] as const
const allowedLess = { prompt: ['default'], consent: ['narrowed'], rar: ['off'] } as const

export const authorizationCode: Flow = {
  id: 'authorization-code',
  title: 'Authorization code with PKCE',
  story: 'Photoprint wants to print Ada’s photos. Ada never gives it her password.',
  useWhen: 'a person lets a program use their things somewhere else, in a browser or an app.',
  dontWhen: 'no person is involved: one program calling another wants client credentials.',
  settings: [
    'client',
    'accessToken',
    'pkce',
    'algorithm',
    'par',
    'jar',
    'responseMode',
    'sessionCookie',
    'rar',
    'resource',
    'dpop',
    'consent',
    'prompt',
    'maxAge',
  ],
  parties: [adasBrowser, photoprint({ photos: ['p1', 'p2'] }), acmeId, photoApi, hostileScript, logReader],
  opening: {
    gist: 'Photoprint gets Ada’s photos, and never her password.',
    question: 'How does Photoprint get Ada’s photos without her password?',
    text: 'Her photos are at Acme. Photoprint prints photos. Watch how it gets hers, and only because she says so. All of it is really sent, and answered, while you watch.',
  },
  beats: authorizationCodeBeats,
  recap: authorizationCodeRecap,
  acts: [...adaStarts, adaSignsIn, pagePostsItsForm, ...adaDecides],
  endings: [
    ...lostEndings(turnedAwayWhere.map(({ goes }) => goes)),
    ...pageEndings(turnedAwayWhere, allowedLess),
    { kind: 'client-error-page', when: { prompt: ['none'] }, refusals: turnedAway },
    { kind: 'client-error-page', when: { consent: ['denied'] }, refusals: turnedAway },
    {
      kind: 'client-error-page',
      when: allowedLess,
      refusals: ['insufficient_scope', 'insufficient_scope'],
    },
    { kind: 'photos-page', when: { prompt: ['default'], consent: ['narrowed'], rar: ['on'] } },
    { kind: 'photos-page', when: { ...allAllowed, ...byForm } },
    { kind: 'photos-page', when: allGranted },
  ],
  whatIfs: [
    ...forNonces([
      ...forEveryClient([
        ...authorizationCodeWhatIfs,
        ...authorizationRequestWhatIfs,
        ...protectedRequestWhatIfs,
        ...authorizationResponseWhatIfs,
        ...sessionCookieWhatIfs,
        ...tokenRequestWhatIfs,
        ...dpopWhatIfs,
        ...nonceWhatIfs,
      ]),
      ...browserAppWhatIfs,
      ...thiefWhatIfs,
    ]),
  ],
}
