/** The authorization code flow: from Ada's click on Photoprint to her photos on the page. */
import type { Flow } from '../types'
import { adaAllows, adaSignsIn, adaStarts } from './acts'
import { authorizationCodeWhatIfs } from './authorization-code-what-ifs'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'

export const authorizationCode: Flow = {
  id: 'authorization-code',
  title: 'Authorization code with PKCE',
  story: 'Photoprint wants to print Ada’s photos. Ada never gives it her password.',
  useWhen: 'a person lets a program use their things somewhere else, in a browser or an app.',
  dontWhen: 'no person is involved: one program calling another wants client credentials.',
  settings: ['client', 'accessToken', 'pkce', 'algorithm'],
  parties: [adasBrowser, photoprint(), acmeId, photoApi],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Sign in', from: 'sign-in-redirect' },
    { title: 'Consent', from: 'consent-redirect' },
    { title: 'Come back', from: 'authorization-response', orFrom: 'authorization-error-response' },
    { title: 'Swap', from: 'token-request' },
    { title: 'Use', from: 'signed-in-redirect' },
  ],
  acts: [...adaStarts, adaSignsIn, adaAllows],
  endings: [{ kind: 'photos-page' }],
  whatIfs: authorizationCodeWhatIfs,
}
