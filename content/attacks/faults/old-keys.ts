import { acmeId, photoApi, photoprint } from '../../flows/parties'
import type { FaultLab } from '../fault'
import type { Move } from '../move'

const hour = 3600

const night: Move = { party: 'client', act: { kind: 'wait', seconds: 24 * hour, task: 'nightly-job' } }
const operator = (task: string): Move => ({
  party: 'authorization-server',
  act: { kind: 'wait', seconds: hour, task },
})

export const oldKeys: FaultLab = {
  id: 'old-keys',
  title: 'It worked until Tuesday',
  lead: 'From one night to the next the Photo API refuses every token. Nobody has changed a line of its code.',
  symptom:
    'Nothing was deployed. Since Tuesday each call ends with 401. Tokens look as they always did. A restart helps, until next time.',
  ought: 'succeed',
  blamed: 'resource-server',
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  world: { client: 'confidential', keyCache: 'fixed' },
  reactions: [],
  before: [],
  attack: [
    { party: 'client', act: { kind: 'wait', seconds: 0, task: 'discover' } },
    night,
    operator('publish-next-key'),
    operator('switch-key'),
    night,
  ],
  goal: { ends: 'api-response', to: 'client' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'Acme ID signs with a key that it does not publish',
      told: 'Its log has both, in the right order: the new key was published first, and used an hour later.',
      see: 'client-credentials-response',
    },
    {
      text: 'Photoprint asks for the wrong scope',
      told: 'Then the answer would be 403, and the log would speak of scope.',
      see: 'api-error-response',
    },
    {
      text: 'The Photo API knows the old keys only, and does not ask again',
      right: true,
      told: 'The token names a kid. The log says which kids the API has, and that one is not among them. It has not asked since the first night.',
      see: 'api-error-response',
    },
    {
      text: 'Somebody forges tokens',
      told: 'Then the kid would be one that Acme ID does not publish. This one it does.',
      see: 'client-credentials-response',
    },
  ],
  fixes: [
    {
      id: 'refetch',
      title: 'Ask for the keys again when a token names one that is not known',
      with: { keyCache: 'refetch' },
      right: true,
      told: 'A kid that is not known is the signal. Not more often than now and then, or anybody could make the API ask all day.',
    },
    {
      id: 'algorithm',
      title: 'Change the algorithm',
      with: { algorithm: 'EdDSA' },
      right: false,
      told: 'Keys of every algorithm are changed some day. It would only take until then.',
    },
    {
      id: 'short',
      title: 'Let tokens live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'The token that is refused is seconds old. Its life is not the matter.',
    },
  ],
  variants: [],
  honest: [],
  lesson:
    'What has worked for months and stops without a release has met something that changes by itself: a key, a certificate, a date.',
}
