/** What could go wrong when one screen asks and another answers, and who refuses it. Every one is played in CI. */
import type { WhatIf } from '../types'
import { rfc } from '../words/specs'

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code'

export const deviceAuthorizationWhatIfs: readonly WhatIf[] = [
  {
    id: 'asks-again-at-once',
    title: 'the TV asks again at once',
    branch: 'too fast',
    at: 'authorization-pending-response',
    how: { first: { party: 'tv', act: { kind: 'wait', seconds: 0, task: 'poll' } } },
    refusedBy: 'authorization-server',
    wire: 'slow_down',
    note: { code: 'grant.error', contains: 'asked again after' },
    stops:
      'A million TVs that ask all the time would bring Acme ID down. Each slow_down makes the TV wait five seconds longer. A program that does not keep to it has to be held back by other means.',
    spec: rfc(8628, '3.5'),
  },
  {
    id: 'device-code-changed',
    title: 'the device_code is a guess',
    branch: 'guessed device_code',
    at: 'device-token-request',
    how: { edit: [{ in: 'form', name: 'device_code', alter: 'one-character' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'not found' },
    stops: 'Nobody can hope to guess one. No person has to type the device_code, so it can be as long as one likes.',
    spec: rfc(8628, '5.2'),
  },
  {
    id: 'device-code-used-twice',
    title: 'the device_code is used a second time',
    branch: 'replayed device_code',
    at: 'device-token-request',
    nth: 2,
    how: { again: true },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'consumed' },
    stops:
      'One yes of Ada’s is good for one device. A second use makes Acme ID take the permission back, which is a rule of its own.',
    spec: rfc(6749, '5.2'),
  },
  {
    id: 'device-code-of-another-client',
    title: 'another client asks with the TV’s device_code',
    branch: 'foreign client',
    at: 'device-token-request',
    how: { edit: [{ in: 'form', name: 'client_id', to: 'free-wallpapers' }] },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'client mismatch' },
    stops:
      'Ada’s page named the Photo TV, and no client of another name can pick up what she allowed. But the name is no secret: whoever has the device_code and says that they are the Photo TV gets through.',
    spec: rfc(6749, '5.2'),
  },
  {
    id: 'device-code-stolen',
    title: 'Mallory has a copy of the device_code and asks first',
    branch: 'stolen device_code',
    at: 'device-token-request',
    nth: 2,
    how: {
      first: {
        party: 'attacker',
        act: {
          kind: 'send',
          request: {
            method: 'POST',
            url: '{authorization-server}/token',
            form: { grant_type, device_code: '{device_code}', client_id: 'photo-tv' },
          },
        },
      },
    },
    refusedBy: 'authorization-server',
    wire: 'invalid_grant',
    note: { code: 'grant.error', contains: 'consumed' },
    stops:
      'Mallory is quicker and gets the tokens. When the TV asks too, Acme ID sees the second use and takes the permission back, by a rule of its own: that ends an opaque token at once, and a JWT only when it expires.',
    spec: rfc(8628, '5.6'),
  },
  {
    id: 'user-code-wrong',
    title: 'Ada mistypes the code',
    branch: 'wrong user_code',
    at: 'user-code-submission',
    how: { edit: [{ in: 'form', name: 'user_code', alter: 'one-character' }] },
    refusedBy: 'authorization-server',
    wire: '400',
    note: { code: 'code_verification.error', contains: 'not found' },
    stops:
      'A code that no device shows leads nowhere. It is short, so that people can type it, and a real server counts wrong tries so that nobody can go through them all.',
    spec: rfc(8628, '5.1'),
  },
  {
    id: 'user-code-late',
    title: 'Ada types the code half an hour later',
    branch: 'late user_code',
    at: 'user-code-submission',
    how: { first: { party: 'browser', act: { kind: 'wait', seconds: 1860 } } },
    refusedBy: 'authorization-server',
    wire: '400',
    note: { code: 'code_verification.error', contains: 'expired' },
    stops:
      'A code that was read over somebody’s shoulder, or sent around by mail, is soon worth nothing. It does not stop somebody who talks to Ada at that moment, and gives her a fresh one.',
    spec: rfc(8628, '5.4'),
  },
  {
    id: 'codes-expired',
    title: 'the TV comes back too late',
    branch: 'expired device_code',
    at: 'device-token-request',
    nth: 2,
    how: { first: { party: 'tv', act: { kind: 'wait', seconds: 1860 } } },
    refusedBy: 'authorization-server',
    wire: 'expired_token',
    note: { code: 'grant.error', contains: 'expired' },
    stops: 'A device that was left alone cannot pick up an old yes later. It has to begin anew, with a new code.',
    spec: rfc(8628, '3.5'),
  },
  {
    id: 'ada-does-not-know-the-code',
    title: 'Ada sees that the codes differ, and stops',
    branch: 'stopped by Ada',
    at: 'device-confirmation',
    how: {
      edit: [
        { in: 'form', name: 'confirm', remove: true },
        { in: 'form', name: 'abort', to: 'yes' },
      ],
    },
    refusedBy: 'authorization-server',
    wire: 'access_denied',
    note: { code: 'grant.error', contains: 'aborted' },
    stops:
      'Ada compares with the screen in front of her, and that one shows another code. A code that Mallory sent her would match, and prove nothing: it has to be the device in her hand. A server need not leave it to her alone. It can let only known devices or networks begin, or want proof that the two are close together (RFC 10027 §6.1).',
    spec: rfc(8628, '5.4'),
  },
  {
    id: 'ada-says-no',
    title: 'Ada says no',
    branch: 'denied',
    at: 'consent-submission',
    how: { edit: [{ in: 'form', name: 'decision', to: 'deny' }] },
    refusedBy: 'authorization-server',
    wire: 'access_denied',
    note: { code: 'grant.error', contains: 'said no' },
    stops: 'A no is a no: the TV learns it the next time it asks, and has to stop asking.',
    spec: rfc(8628, '3.5'),
  },
  {
    id: 'phished',
    title: 'Mallory tells Ada a code of her own',
    branch: 'phished',
    at: 'user-code-page',
    how: {
      first: {
        party: 'attacker',
        act: {
          kind: 'send',
          request: {
            method: 'POST',
            url: '{authorization-server}/device/auth',
            form: { client_id: 'photo-tv', scope: 'photos.read' },
          },
        },
      },
    },
    refusedBy: null,
    ends: 'api-response',
    lesson:
      'Every check passes: a known client, a real code, Ada’s own password, her own yes. But the device is Mallory’s, and so are the tokens, and no message shows it. Codes that die soon do not help while she talks to Ada. What helps is proof that the two devices are close together, devices that are known beforehand, and a small scope. RFC 10027 says to use this flow only where no other will do, and not for what is valuable; FIDO’s sign-in across devices proves that they are close, and resists this best.',
    spec: rfc(10027, '6.2.1'),
  },
]
