/** Revocation and introspection: Ada takes her permission back, and what that is worth depends on the kind of token. */
import type { Flow } from '../types'
import { adaAllows, adaDisconnects, adaSignsIn, adaStarts, overAnHour, pagePostsItsForm } from './acts'
import { herCall, mallory, malloryThen } from './mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from './parties'
import { revocationBeats } from './revocation/beats'
import { revocationRecap } from './revocation/recap'
import { revocationWhatIfs } from './revocation-what-ifs'

/** A little longer than the Photo API keeps what it was told. */
const overKept = { kind: 'wait', seconds: 11 } as const

const answerIsKept = { accessToken: ['opaque'], introspection: ['kept'] } as const

export const revocation: Flow = {
  id: 'revocation',
  title: 'Revocation and introspection',
  story:
    'Ada is done with Photoprint and disconnects it. Mallory found a copy of the access token in an old log: is it still good?',
  useWhen: 'a person signs out for good, a device is lost, or a token may have leaked.',
  dontWhen:
    'you count on it to stop a JWT at once: one that is out stays good until it expires, unless the API asks or keeps a list. Revoke the refresh token in any case.',
  settings: ['accessToken', 'introspection', 'revoke', 'client', 'tokenLife'],
  choices: { client: ['public', 'confidential'] },
  parties: [adasBrowser, photoprintWhileAway, acmeId, photoApi, mallory],
  opening: {
    gist: 'Ada takes her permission back. There is a copy.',
    question: 'If Ada takes her permission back, what is a stolen token worth?',
    text: 'Photoprint has its permission, and Ada wants it back. But Mallory has found a copy of the tokens in a log. Watch what it takes to make that copy worthless, and how soon it is.',
    cast: {
      client: { who: 'Photoprint', is: 'prints her photos. It writes more into its log than it should.' },
      mallory: { who: 'Mallory', is: 'can read that log, and tries what its tokens are good for.' },
    },
  },
  beats: revocationBeats,
  recap: revocationRecap,
  acts: [
    ...adaStarts,
    adaSignsIn,
    pagePostsItsForm,
    adaAllows,
    adaDisconnects,
    malloryThen('disconnected-page', 'Mallory tries the copy of the access token', herCall()),
    {
      at: 'api-response',
      label: 'An hour passes',
      party: 'mallory',
      act: overAnHour,
      when: { accessToken: ['jwt'] },
    },
    { ...malloryThen('api-response', 'Mallory tries it once more', herCall()), when: { accessToken: ['jwt'] } },
    { at: 'api-response', label: 'Eleven seconds pass', party: 'mallory', act: overKept, when: answerIsKept },
    { ...malloryThen('api-response', 'Mallory tries it once more', herCall()), when: answerIsKept },
  ],
  endings: [
    { kind: 'api-error-response', when: { accessToken: ['opaque'] }, refusals: ['token_inactive'] },
    {
      kind: 'api-error-response',
      when: { revoke: ['access_token'] },
      refusals: ['revocation.error', 'ERR_JWT_EXPIRED'],
    },
    { kind: 'api-error-response', refusals: ['ERR_JWT_EXPIRED'] },
  ],
  whatIfs: revocationWhatIfs,
}
