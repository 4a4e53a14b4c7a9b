/** The authorization code flow: from Ada's click on Photoprint to her photos on the page. */
import type { Flow } from '../types'
import { adaSignsIn, adaStarts } from './acts'
import { adaDecides } from './acts-consent'
import { authorizationCodeWhatIfs } from './authorization-code-what-ifs'
import { authorizationRequestWhatIfs } from './authorization-request-what-ifs'
import { authorizationResponseWhatIfs } from './authorization-response-what-ifs'
import { dpopWhatIfs } from './dpop-what-ifs'
import { tokenRequestWhatIfs } from './token-request-what-ifs'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'

/** Acme ID sends Photoprint an error, and Photoprint tells Ada. */
const turnedAway = ['authorization.error', 'OAUTH_AUTHORIZATION_RESPONSE_ERROR'] as const

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
    'rar',
    'resource',
    'dpop',
    'consent',
    'prompt',
    'maxAge',
  ],
  parties: [adasBrowser, photoprint({ photos: ['p1', 'p2'] }), acmeId, photoApi],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Sign in', from: 'sign-in-redirect' },
    { title: 'Consent', from: 'consent-redirect' },
    {
      title: 'Come back',
      from: 'authorization-response',
      orFrom: ['authorization-error-response', 'jwt-authorization-response'],
    },
    { title: 'Swap', from: 'token-request' },
    { title: 'Use', from: 'signed-in-redirect' },
  ],
  acts: [...adaStarts, adaSignsIn, ...adaDecides],
  endings: [
    { kind: 'client-error-page', when: { prompt: ['none'] }, refusals: turnedAway },
    { kind: 'client-error-page', when: { consent: ['denied'] }, refusals: turnedAway },
    {
      kind: 'client-error-page',
      when: { prompt: ['default'], consent: ['narrowed'], rar: ['off'] },
      refusals: ['insufficient_scope', 'insufficient_scope'],
    },
    { kind: 'photos-page', when: { prompt: ['default'], consent: ['narrowed'], rar: ['on'] } },
    { kind: 'photos-page' },
  ],
  whatIfs: [
    ...authorizationCodeWhatIfs,
    ...authorizationRequestWhatIfs,
    ...authorizationResponseWhatIfs,
    ...tokenRequestWhatIfs,
    ...dpopWhatIfs,
  ],
}
