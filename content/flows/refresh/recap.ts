/** What refreshing ends with. */
import type { Recap } from '../../telling'

export const refreshRecap: Recap = {
  title: 'Ada came back after an hour, and nobody had to ask her.',
  parts: [
    {
      name: 'access_token',
      is: 'good for an hour',
      did: 'Opened the Photo API, and died by itself.',
      stops: 'Living for ever on a copy that she took from a call.',
      without: { flow: 'password', settings: { legacyGrants: 'allowed' }, whatIf: 'password-from-the-log' },
    },
    {
      name: 'refresh_token',
      is: 'for Acme ID alone',
      did: 'Fetched a new access token, so that the old one could be short-lived.',
      stops: 'Having weeks with a stolen access token: none has to last that long.',
      without: { settings: { accessToken: 'jwt' }, whatIf: 'no-refresh-token-kept' },
    },
    {
      name: 'rotation',
      is: 'each refresh token works once',
      did: 'Gave the next refresh token with every new access token.',
      stops: 'Refreshing beside Photoprint, hour after hour, without being noticed.',
      without: { settings: { client: 'public', refreshRotation: 'off' }, whatIf: 'thief-without-rotation' },
      when: { refreshRotation: ['on'] },
    },
    {
      name: 'rotation',
      is: 'each refresh token works once, or twice within 30 seconds',
      did: 'Gave the next refresh token with every new access token, and forgave an answer that got lost.',
      stops: 'Refreshing beside Photoprint later on. Within the thirty seconds it stops nobody.',
      without: { settings: { client: 'public', refreshRotation: 'grace' }, whatIf: 'thief-within-grace' },
      when: { refreshRotation: ['grace'] },
    },
    {
      name: 'client_secret',
      is: 'known to Photoprint and Acme ID',
      did: 'Proved that it was Photoprint who brought the refresh token.',
      stops: 'Using a refresh token that she found in a log.',
      without: { settings: { client: 'public', refreshRotation: 'on' }, whatIf: 'thief-first' },
      when: { client: ['confidential'] },
    },
    {
      name: 'client_id',
      is: 'whose refresh token it is',
      did: 'Said which app the refresh token was issued to: Acme ID compares.',
      stops: 'Bringing it as an app of her own.',
      without: { settings: { client: 'public' }, whatIf: 'thief-with-own-app' },
      when: { client: ['public'] },
    },
    {
      name: 'scope',
      is: 'what Ada allowed',
      did: 'Stayed as she allowed it: a refresh may ask for less, and never for more.',
      stops: 'Making a large permission out of a small one.',
      without: { whatIf: 'scope-widened' },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Steal the refresh token, and be quicker than Photoprint.',
      to: { settings: { client: 'public', refreshRotation: 'on' }, whatIf: 'thief-first' },
    },
    {
      title: 'Take it back',
      text: 'Ada has had enough. What does it take to end a permission?',
      to: { flow: 'revocation' },
    },
    {
      title: 'Change the keys',
      text: 'Tokens run out, and so do the keys that sign them.',
      to: { flow: 'key-rotation' },
    },
    {
      title: 'Read a token',
      text: 'Look inside an access token: claims, signature, dates.',
      to: { href: '/tokens' },
    },
  ],
}
