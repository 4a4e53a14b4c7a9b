/** Resource owner password credentials: Ada gives her password to Photoprint. Legacy, and shown as such. */
import type { Flow } from '../types'
import { rfc } from '../words/specs'
import { adaStarts } from './acts'
import { adaGivesHerPassword } from './acts-password'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'
import { passwordBeats } from './password/beats'
import { passwordRecap } from './password/recap'
import { passwordWhatIfs } from './password-what-ifs'

export const password: Flow = {
  id: 'password',
  title: 'Password grant',
  story:
    'Photoprint asks Ada for her Acme ID password, and swaps it for a token. From then on Photoprint knows the password too.',
  useWhen: 'never: not even for apps of your own, for it teaches people to type their password anywhere.',
  dontWhen: 'a person is involved at all: the code flow lets them sign in where their password belongs.',
  legacy: {
    verdict:
      'The password grant must not be used: it hands the password to the client, trains people to type it in strange places, and is not made for a second factor.',
    spec: rfc(9700, '2.4'),
  },
  settings: ['legacyGrants', 'accessToken', 'algorithm'],
  defaults: { legacyGrants: 'allowed' },
  parties: [
    adasBrowser,
    photoprint({ kind: 'public', grants: ['password'], scope: 'photos.read', start: 'password' }),
    acmeId,
    photoApi,
    // Photoprint's requests end up in a log that she can read.
    { role: 'attacker', id: 'mallory', sees: ['password-token-request'] },
  ],
  opening: {
    gist: 'Photoprint asks for the password, and swaps it.',
    question: 'What is wrong with giving Photoprint the password?',
    text: 'Ada wants her photos printed, and Photoprint simply asks for her Acme password. That is quick, and it once was a part of OAuth. Watch who has the password in the end.',
    cast: {
      client: { who: 'Photoprint', is: 'prints photos, and asks for a password that is none of its business.' },
      'authorization-server': { who: 'Acme ID', is: 'knows Ada. Nobody lets it ask her anything here.' },
      mallory: { who: 'Mallory', is: 'can read a log in which Photoprint’s requests end up.' },
    },
  },
  beats: passwordBeats,
  recap: passwordRecap,
  acts: [...adaStarts, adaGivesHerPassword],
  endings: [
    {
      kind: 'client-error-page',
      when: { legacyGrants: ['refused'] },
      refusals: ['grant.error', 'OAUTH_RESPONSE_BODY_ERROR'],
    },
    { kind: 'prints-page' },
  ],
  whatIfs: passwordWhatIfs,
}
