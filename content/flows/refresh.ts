/** Refreshing: Ada comes back an hour later, and Photoprint need not ask her again. */
import type { Flow } from '../types'
import { adaAllows, adaComesBack, adaSignsIn, adaStarts } from './acts'
import { mallory } from './mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from './parties'
import { refreshThiefWhatIfs } from './refresh-thief-what-ifs'
import { refreshWhatIfs } from './refresh-what-ifs'

export const refresh: Flow = {
  id: 'refresh',
  title: 'Refresh',
  story:
    'Ada comes back to Photoprint an hour later. The access token has expired, and Photoprint gets a new one without asking her again.',
  useWhen: 'a program goes on using what a person allowed, for longer than an access token lives.',
  dontWhen: 'the person is there anyway and can be sent to sign in again, or the program has nowhere safe to keep it.',
  settings: ['client', 'accessToken', 'refreshRotation'],
  choices: { client: ['public', 'confidential'] },
  parties: [adasBrowser, photoprintWhileAway, acmeId, photoApi, mallory],
  chapters: [
    { title: 'Sign in', from: 'start' },
    { title: 'Use', from: 'signed-in-redirect' },
    { title: 'An hour later', from: 'photos-page' },
    { title: 'Refresh', from: 'refresh-request' },
    { title: 'Use again', from: 'refresh-response', orFrom: 'refresh-error-response' },
  ],
  acts: [...adaStarts, adaSignsIn, adaAllows, ...adaComesBack],
  endings: [
    { kind: 'photos-page', when: { accessToken: ['jwt'] }, refusals: ['ERR_JWT_EXPIRED'] },
    { kind: 'photos-page', refusals: ['token_inactive'] },
  ],
  whatIfs: [...refreshThiefWhatIfs, ...refreshWhatIfs],
}
