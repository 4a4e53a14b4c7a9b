/** What CIBA ends with. */
import type { Recap } from '../../telling'

export const cibaRecap: Recap = {
  title: 'The kiosk prints. All that Ada told it is her name.',
  parts: [
    {
      name: 'binding_message',
      is: 'the same words on two screens',
      did: 'It let Ada see that the question on her phone came from her kiosk.',
      stops: 'Slipping in a question of her own at the same moment, as long as Ada compares.',
      without: { whatIf: 'binding-message-differs' },
    },
    {
      name: 'client_secret',
      is: 'what the kiosk proves itself with',
      did: 'It showed Acme ID that a kiosk it knows was asking.',
      stops: 'Making Ada’s phone ring from a program of her own. At a kiosk she still can.',
      without: {
        settings: { clientAuthentication: 'client_secret_basic' },
        whatIf: 'client-not-authenticated',
      },
      when: { clientAuthentication: ['client_secret_basic', 'client_secret_post'] },
    },
    {
      name: 'client_assertion',
      is: 'what the kiosk proves itself with',
      did: 'It showed Acme ID that a kiosk it knows was asking. The kiosk’s key never left it.',
      stops: 'Making Ada’s phone ring from a program of her own. At a kiosk she still can.',
      without: {
        settings: { clientAuthentication: 'private_key_jwt' },
        whatIf: 'assertion-by-stranger',
      },
      when: { clientAuthentication: ['private_key_jwt'] },
    },
    {
      name: 'auth_req_id',
      is: 'the kiosk’s receipt',
      did: 'It let this kiosk pick up the answer to this question, once.',
      stops: 'Picking up an answer that was meant for another kiosk.',
      without: { whatIf: 'auth-req-id-changed' },
    },
    {
      name: 'password',
      is: 'typed on Ada’s own phone',
      did: 'It showed Acme ID that it was Ada who answered. The kiosk never saw it.',
      stops: 'Saying yes on a phone that she found on a table.',
      without: { whatIf: 'password-wrong' },
    },
    {
      name: 'access_token',
      is: 'what the kiosk was given',
      did: 'It let the kiosk read photos for an hour, and do nothing else.',
      stops: 'Finding a password in a machine in town: none was ever typed there.',
      without: { flow: 'password' },
    },
  ],
  onward: [
    {
      title: 'Nobody there at all',
      text: 'A job that runs at midnight, and acts for itself.',
      to: { flow: 'client-credentials' },
    },
    {
      title: 'Be Mallory',
      text: 'Show other words on the phone than on the kiosk, and see who notices.',
      to: { whatIf: 'binding-message-differs' },
    },
    {
      title: 'The other way round',
      text: 'The machine shows a code, and Ada types it on her phone: device authorization.',
      to: { flow: 'device-authorization' },
    },
    {
      title: 'Read a token',
      text: 'Take an ID token apart: claims, signature, dates.',
      to: { href: '/tokens' },
    },
  ],
}
