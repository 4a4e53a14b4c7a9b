import { adaDisconnects } from '../../flows/acts'
import { herCall, mallory } from '../../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprintWhileAway } from '../../flows/parties'
import type { FaultLab } from '../fault'
import { adaPrints, adaReacts } from '../moves'

export const stillGood: FaultLab = {
  id: 'still-good',
  title: 'Called back, and still good',
  lead: 'Ada takes her permission back. Somebody with a copy of the token calls the API a moment later.',
  symptom:
    'The audit says that a token was used after it had been revoked. The API asks Acme ID about tokens, so that cannot be.',
  ought: 'fail',
  blamed: 'resource-server',
  parties: [adasBrowser, photoprintWhileAway, acmeId, photoApi, mallory],
  world: { accessToken: 'opaque', introspection: 'kept' },
  reactions: adaReacts,
  before: [],
  attack: [
    adaPrints,
    { party: 'browser', act: adaDisconnects.act },
    { party: 'mallory', act: { kind: 'send', request: herCall() } },
  ],
  goal: { arrives: 'api-response', to: 'mallory' },
  ask: 'Where is the fault?',
  suspects: [
    {
      text: 'Photoprint has not revoked the token',
      told: 'It has: the request is there, and Acme ID answers 200.',
      see: 'revocation-request',
    },
    {
      text: 'Acme ID still calls the token active',
      told: 'Nobody has asked it since. Look for an introspection after the revocation: there is none.',
      see: 'revocation-response',
    },
    {
      text: 'The Photo API goes by an answer that it has kept',
      right: true,
      told: 'Its log says so: it looked the token up in its kept answers. What Acme ID said before Ada’s click is still believed after it.',
      see: 'api-response',
    },
    {
      text: 'Mallory has got a token of her own',
      told: 'It is the same string as in the log, letter by letter.',
      see: 'api-request',
    },
  ],
  fixes: [
    {
      id: 'every-call',
      title: 'Ask about the token at every call',
      with: { introspection: 'every-call' },
      right: true,
      told: 'Then a revoked token is dead at once, and each call costs a question. Where answers are kept, the time that they are kept is the time for which a revoked token lives on (RFC 7662 §4).',
    },
    {
      id: 'short',
      title: 'Let tokens live for five minutes',
      with: { tokenLife: 'five-minutes' },
      right: false,
      told: 'It makes the harm smaller, and not none: the copy was used within seconds.',
    },
    {
      id: 'refresh-token',
      title: 'Revoke the refresh token instead',
      with: { revoke: 'refresh_token' },
      right: false,
      told: 'Acme ID then ends the whole grant. The API has not asked, and does not know.',
    },
  ],
  variants: [],
  honest: [
    {
      title: 'Ada signs in, and Photoprint shows her photos',
      script: [adaPrints],
      goal: { arrives: 'photos-page', to: 'browser' },
    },
  ],
  lesson:
    'What was kept is older than what is so. Where a right must end at once, ask how long anybody may go by an old answer.',
}
