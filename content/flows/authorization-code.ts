/** The authorization code flow: from Ada's click on Photoprint to her photos on the page. */
import { ada } from '../story'
import type { Flow } from '../types'
import { authorizationCodeWhatIfs } from './authorization-code-what-ifs'

export const authorizationCode: Flow = {
  id: 'authorization-code',
  title: 'Authorization code with PKCE',
  story: 'Photoprint wants to print Ada’s photos. Ada never gives it her password.',
  useWhen: 'a person lets a program use their things somewhere else, in a browser or an app.',
  dontWhen: 'no person is involved: one program calling another wants client credentials.',
  settings: ['client', 'accessToken', 'pkce', 'algorithm'],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Sign in', from: 'sign-in-redirect' },
    { title: 'Consent', from: 'consent-redirect' },
    { title: 'Come back', from: 'authorization-response', orFrom: 'authorization-error-response' },
    { title: 'Swap', from: 'token-request' },
    { title: 'Use', from: 'signed-in-redirect' },
  ],
  acts: {
    'client-home-page': {
      label: 'Ada clicks “Print my photos from Acme”',
      browser: 'browser',
      act: { kind: 'follow', href: '/print' },
    },
    'sign-in-page': {
      label: 'Ada signs in',
      hint: `Her name here is ${ada.login}, her password ${ada.password}.`,
      browser: 'browser',
      act: { kind: 'submit', form: 0, fields: { login: ada.login, password: ada.password } },
    },
    'consent-page': {
      label: 'Ada presses Allow',
      browser: 'browser',
      act: { kind: 'submit', form: 0, fields: { decision: 'allow' } },
    },
  },
  whatIfs: authorizationCodeWhatIfs,
}
