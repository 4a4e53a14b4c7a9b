import { acmeId, photoApi, photoprint } from '../../flows/parties'
import type { FaultLab } from '../fault'

export const aheadOfTime: FaultLab = {
  id: 'ahead-of-time',
  title: 'A fresh token that has expired',
  lead: 'Photoprint’s nightly job gets a token, shows it a second later, and is turned away.',
  symptom: 'We get a new token every night. It is good for an hour. The Photo API says at once that it has expired.',
  ought: 'succeed',
  blamed: 'resource-server',
  parties: [
    photoprint({ kind: 'confidential', grants: ['client_credentials'], scope: 'photos.read' }),
    acmeId,
    photoApi,
  ],
  world: { client: 'confidential', clock: 'api-ahead' },
  reactions: [],
  before: [],
  attack: [{ party: 'client', act: { kind: 'wait', seconds: 0, task: 'nightly-job' } }],
  goal: { arrives: 'api-response', to: 'client' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'Acme ID gives tokens that live for seconds only',
      told: 'Take exp and iat of the token apart: there is an hour between them.',
      see: 'client-credentials-response',
    },
    {
      text: 'Photoprint keeps an old token and shows that',
      told: 'The token of the call is the very one of the answer before it.',
      see: 'api-request',
    },
    {
      text: 'The signature does not fit',
      told: 'Then the log would say so. It says that exp has passed.',
      see: 'api-error-response',
    },
    {
      text: 'The Photo API’s clock is wrong',
      right: true,
      told: 'Its log writes down both sides: exp of the token, and what it takes for now. Now is later than anybody else’s now, by two hours.',
      see: 'api-error-response',
    },
  ],
  fixes: [
    {
      id: 'clock',
      title: 'Set the Photo API’s clock right, and keep it so',
      with: { clock: 'right' },
      right: true,
      told: 'A few seconds of leeway are usual (RFC 7519 §4.1.4). Two hours are no leeway: whoever allows them takes tokens that are long over.',
    },
    {
      id: 'algorithm',
      title: 'Sign with another algorithm',
      with: { algorithm: 'EdDSA' },
      right: false,
      told: 'The signature was fine before, and is fine now. exp is still in the past of that clock.',
    },
    {
      id: 'secret-in-form',
      title: 'Send the client’s secret in the form',
      with: { clientAuthentication: 'client_secret_post' },
      right: false,
      told: 'That is about how Photoprint gets its token, and it gets one.',
    },
  ],
  variants: [],
  honest: [],
  lesson:
    'Where a log names both sides of a comparison, look at both. The value that is wrong may be the one that nobody sent.',
}
