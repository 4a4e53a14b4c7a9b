/** Discovery, published keys, and how they are changed without breaking anything. */
import type { DefaultAct, Flow } from '../types'
import { keyRotationWhatIfs } from './key-rotation-what-ifs'
import { acmeId, photoApi, photoprint } from './parties'

const hour = 3600

const job: Omit<DefaultAct, 'at'> = {
  label: 'Another night, another job at Photoprint',
  party: 'client',
  act: { kind: 'wait', seconds: 24 * hour, task: 'nightly-job' },
}

function operator(label: string, task: string): Omit<DefaultAct, 'at'> {
  return { label, party: 'authorization-server', act: { kind: 'wait', seconds: hour, task } }
}

export const keyRotation: Flow = {
  id: 'key-rotation',
  title: 'Discovery and key rotation',
  story:
    'Acme ID says where it is and which keys it signs with. Then it changes its key, in three steps, so that nobody notices.',
  useWhen: 'you run a server that signs tokens, or check tokens that somebody else signs.',
  dontWhen: 'your tokens are opaque: then there is no key to change.',
  settings: ['keyCache', 'algorithm'],
  defaults: { client: 'confidential' },
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  chapters: [
    { title: 'Discover', from: 'start' },
    { title: 'First key', from: 'client-credentials-request' },
    { title: 'Both keys', from: 'client-credentials-request' },
    { title: 'Second key', from: 'client-credentials-request' },
    { title: 'Old key gone', from: 'client-credentials-request' },
  ],
  acts: [
    {
      at: 'start',
      label: 'Photoprint looks up how to talk to Acme ID',
      party: 'client',
      act: { kind: 'wait', seconds: 0, task: 'discover' },
    },
    { at: 'metadata-response', ...job },
    { at: 'api-response', ...operator('Acme ID publishes its next key', 'publish-next-key') },
    { at: 'api-response', ...job },
    { at: 'api-response', ...operator('Acme ID signs with the new key from now on', 'switch-key') },
    { at: 'api-response', ...job },
    { at: 'api-response', ...operator('Acme ID retires the old key', 'retire-key') },
    { at: 'api-response', ...job },
  ],
  endings: [
    {
      kind: 'api-error-response',
      when: { keyCache: ['fixed'] },
      refusals: ['ERR_JWKS_NO_MATCHING_KEY', 'OAUTH_WWW_AUTHENTICATE_CHALLENGE'],
    },
    { kind: 'api-response' },
  ],
  whatIfs: keyRotationWhatIfs,
}
