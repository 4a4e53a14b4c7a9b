/** What the password grant ends with: what it has, and what it lacks. */
import type { Recap } from '../../telling'

const allowed = { legacyGrants: ['allowed'] } as const
const playedAlong = { legacyGrants: 'allowed' } as const

export const passwordRecap: Recap = {
  title: 'Photoprint has Ada’s password, whatever else it has.',
  parts: [
    {
      name: 'password',
      is: 'Ada’s, in Photoprint’s hands',
      did: 'Was needed once, and may be kept for good.',
      stops: 'Nothing: out of Photoprint’s log she takes the whole account.',
      without: { flow: 'authorization-code' },
    },
    {
      name: 'access_token',
      is: 'good for an hour, and for photos',
      did: 'Kept the password out of the calls to the Photo API.',
      stops: 'Learning the password from the Photo API. Photoprint’s log has it all the same.',
      without: { flow: 'cookie-session' },
      when: allowed,
    },
    {
      name: 'scope',
      is: 'what Photoprint asked for',
      did: 'Limited the token. Photoprint chose the limits itself, and nobody asked Ada.',
      stops: 'Little: whoever has the password asks for more.',
      without: { settings: playedAlong, whatIf: 'scope-without-asking' },
      when: allowed,
    },
    {
      name: 'grant_type',
      is: 'a password in place of a code',
      did: 'Bought a token. A code would have bought one too, and only once.',
      stops: 'Nothing: the same request works again and again.',
      without: { settings: playedAlong, whatIf: 'password-used-again' },
      when: allowed,
    },
    {
      name: 'unsupported_grant_type',
      is: 'Acme ID’s refusal',
      did: 'Gave Photoprint nothing for the password.',
      stops:
        'Making tokens out of collected passwords, with one request for each. On Acme ID’s own page they still open the account.',
      without: { settings: playedAlong, whatIf: 'password-from-the-log' },
      when: { legacyGrants: ['refused'] },
    },
    {
      name: 'origin',
      is: 'which page sent the form',
      did: 'Told Photoprint that the form was its own.',
      stops: 'Signing Ada’s browser in with an account of hers: login CSRF.',
      without: { whatIf: 'login-form-of-another-site' },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Find the password in Photoprint’s log, and see what it buys.',
      to: { settings: playedAlong, whatIf: 'password-from-the-log' },
    },
    {
      title: 'Do it right',
      text: 'The same photos, and the password stays with Acme ID.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Without a keyboard',
      text: 'A TV that asks for no password either: the device flow.',
      to: { flow: 'device-authorization' },
    },
    {
      title: 'Compare them',
      text: 'What a thief gets, and for how long, in four ways side by side.',
      to: { href: '/compare' },
    },
  ],
}
