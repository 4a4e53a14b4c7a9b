/** Client credentials: Photoprint acts for itself, and nobody is there. */
import type { Flow } from '../types'
import { clientCredentialsWhatIfs } from './client-credentials-what-ifs'
import { acmeId, photoApi, photoprint } from './parties'

export const clientCredentials: Flow = {
  id: 'client-credentials',
  title: 'Client credentials',
  story: 'Every night Photoprint fetches the pictures of its own shop window. No person is there, and none is needed.',
  useWhen: 'a program acts in its own name: a nightly job, a service that calls another.',
  dontWhen: 'it touches what belongs to a person: nobody could say no.',
  settings: ['accessToken', 'clientAuthentication', 'algorithm'],
  defaults: { client: 'confidential' },
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  chapters: [
    { title: 'Ask', from: 'start' },
    { title: 'Use', from: 'api-request' },
  ],
  acts: [
    {
      at: 'start',
      label: 'Midnight comes, and Photoprint’s job starts',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'nightly-job' },
    },
  ],
  endings: [{ kind: 'api-response' }],
  whatIfs: clientCredentialsWhatIfs,
}
