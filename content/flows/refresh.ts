/** Refreshing: Ada comes back an hour later, and Photoprint need not ask her again. */
import type { Flow } from '../types'
import { adaAllows, adaComesBack, adaSignsIn, adaStarts, pagePostsItsForm } from './acts'
import { mallory } from './mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from './parties'
import { refreshBeats } from './refresh/beats'
import { refreshRecap } from './refresh/recap'
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
  opening: {
    gist: 'An hour later, and nobody asks Ada again.',
    question: 'How does Photoprint go on when its token has expired?',
    text: 'An access token soon expires, so that a stolen one is soon worthless. But Ada does not want to sign in every hour. Watch how Photoprint gets a new one, and what else it needs for that.',
    cast: {
      mallory: { who: 'Mallory', is: 'can read a log of Photoprint’s, and there are tokens in it.' },
    },
  },
  beats: refreshBeats,
  recap: refreshRecap,
  acts: [...adaStarts, adaSignsIn, pagePostsItsForm, adaAllows, ...adaComesBack],
  endings: [
    { kind: 'photos-page', when: { accessToken: ['jwt'] }, refusals: ['ERR_JWT_EXPIRED'] },
    { kind: 'photos-page', refusals: ['token_inactive'] },
  ],
  whatIfs: [...refreshThiefWhatIfs, ...refreshWhatIfs],
}
