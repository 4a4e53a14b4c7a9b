/** Dynamic registration: Photoprint has never met Acme ID, and introduces itself. */
import type { Flow } from '../types'
import { adaAllows, adaClicks, adaSignsIn } from './acts'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'
import { registrationWhatIfs } from './registration-what-ifs'

export const registration: Flow = {
  id: 'registration',
  title: 'Dynamic registration',
  story:
    'Photoprint and Acme ID have never met. Photoprint introduces itself, is given a client_id, and goes on to ask Ada like any other client.',
  useWhen:
    'clients and servers meet that nobody could introduce beforehand, such as an app and the many servers of one standard.',
  dontWhen: 'you know your clients: registering them by hand lets a person look at each.',
  settings: ['registration', 'client', 'accessToken', 'algorithm'],
  choices: { client: ['public', 'confidential'] },
  parties: [adasBrowser, photoprint({ registers: true }), acmeId, photoApi],
  chapters: [
    { title: 'Register', from: 'start' },
    { title: 'Ask', from: 'client-start-request' },
    { title: 'Sign in', from: 'sign-in-redirect' },
    { title: 'Consent', from: 'consent-redirect' },
    { title: 'Come back', from: 'authorization-response' },
    { title: 'Swap', from: 'token-request' },
    { title: 'Use', from: 'signed-in-redirect' },
  ],
  acts: [
    {
      at: 'start',
      label: 'Photoprint introduces itself to Acme ID',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'register' },
    },
    { at: 'registration-response', ...adaClicks },
    adaSignsIn,
    adaAllows,
  ],
  endings: [{ kind: 'photos-page' }],
  whatIfs: registrationWhatIfs,
}
