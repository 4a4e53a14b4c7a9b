/** Discovery, published keys, and how they are changed without breaking anything. */
import type { DefaultAct, Flow } from '../types'
import { keyRotationBeats } from './key-rotation/beats'
import { keyRotationRecap } from './key-rotation/recap'
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
  dontWhen:
    'your server signs nothing at all. Opaque access tokens alone do not make it so: ID tokens, logout tokens and signed answers have a key too.',
  settings: ['keyCache', 'algorithm'],
  defaults: { client: 'confidential' },
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  opening: {
    gist: 'Acme ID changes its key while tokens are on their way.',
    question: 'How does a server change its signing key without locking anybody out?',
    text: 'Every night Photoprint’s job fetches its own pictures with a token that Acme ID has signed. Once in a while Acme ID wants a new key to sign with. But whoever checks its tokens knows the old one.',
    cast: {
      client: { who: 'Photoprint', is: 'has a job that runs every night, in its own name.' },
      'authorization-server': { who: 'Acme ID', is: 'signs tokens, and publishes the keys to check them.' },
      'resource-server': { who: 'Photo API', is: 'keeps the pictures, and checks every token’s signature.' },
    },
  },
  beats: keyRotationBeats,
  recap: keyRotationRecap,
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
