/** Client credentials: Photoprint acts for itself, and nobody is there. */
import type { Flow } from '../types'
import { clientCredentialsBeats } from './client-credentials/beats'
import { clientCredentialsRecap } from './client-credentials/recap'
import { clientCredentialsWhatIfs } from './client-credentials-what-ifs'
import { apiClockWhatIfs, withRightClocks } from './clock-what-ifs'
import { acmeId, photoApi, photoprint } from './parties'

export const clientCredentials: Flow = {
  id: 'client-credentials',
  title: 'Client credentials',
  story: 'Every night Photoprint fetches the pictures of its own shop window. No person is there, and none is needed.',
  useWhen: 'a program acts in its own name: a nightly job of its own, a service that calls another.',
  dontWhen:
    'it touches what belongs to a person: nobody could say no. A job for a person who once said yes goes on with a refresh token.',
  settings: ['accessToken', 'clientAuthentication', 'algorithm', 'clock'],
  choices: { clock: ['right', 'api-ahead', 'api-behind'] },
  defaults: { client: 'confidential' },
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  opening: {
    gist: 'Photoprint works at night, in its own name.',
    question: 'How does a program get in when nobody is there to say yes?',
    text: 'Every night Photoprint fetches the pictures of its own shop window from the Photo API. No person is there, and none is needed: the pictures are its own. But it still has to prove who it is.',
    cast: {
      client: { who: 'Photoprint', is: 'is a job that starts at midnight. Nobody watches it.' },
      'authorization-server': { who: 'Acme ID', is: 'knows Photoprint, and the secret that proves it.' },
    },
  },
  beats: clientCredentialsBeats,
  recap: clientCredentialsRecap,
  acts: [
    {
      at: 'start',
      label: 'Midnight comes, and Photoprint’s job starts',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'nightly-job' },
    },
  ],
  endings: [
    {
      kind: 'api-error-response',
      when: { accessToken: ['jwt'], clock: ['api-ahead'] },
      refusals: ['ERR_JWT_EXPIRED', 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'],
    },
    { kind: 'api-response' },
  ],
  whatIfs: [...withRightClocks(clientCredentialsWhatIfs), ...apiClockWhatIfs],
}
