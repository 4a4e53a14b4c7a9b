/** Dynamic registration: Photoprint has never met Acme ID, and introduces itself. */
import type { Flow } from '../types'
import { adaAllows, adaClicks, adaSignsIn, pagePostsItsForm } from './acts'
import { acmeId, adasBrowser, photoApi, photoprint } from './parties'
import { registrationBeats } from './registration/beats'
import { registrationRecap } from './registration/recap'
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
  opening: {
    gist: 'Two strangers meet, and one asks for Ada’s photos.',
    question: 'How does a client begin with a server that has never heard of it?',
    text: 'Photoprint would like to print Ada’s photos, and Acme ID has never heard of Photoprint. Nobody has entered it in a list. So it introduces itself first: watch what Acme ID believes, and what it does not have to.',
    cast: {
      client: { who: 'Photoprint', is: 'prints photos, and would like to see hers. Nobody here knows it yet.' },
      'authorization-server': { who: 'Acme ID', is: 'knows Ada, and writes down what clients say of themselves.' },
    },
  },
  beats: registrationBeats,
  recap: registrationRecap,
  acts: [
    {
      at: 'start',
      label: 'Photoprint introduces itself to Acme ID',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'register' },
    },
    { at: 'registration-response', ...adaClicks },
    adaSignsIn,
    pagePostsItsForm,
    adaAllows,
  ],
  endings: [{ kind: 'photos-page' }],
  whatIfs: registrationWhatIfs,
}
