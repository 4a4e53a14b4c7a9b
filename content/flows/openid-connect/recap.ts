/** What OpenID Connect ends with. */
import type { Recap } from '../../telling'

export const openidConnectRecap: Recap = {
  title: 'Two sites know who Ada is. Neither has her password.',
  parts: [
    {
      name: 'id_token',
      is: 'a signed JWT',
      did: 'Said who signed in, with Acme ID’s signature under it.',
      stops: 'Telling Photoprint that somebody else has signed in.',
      without: { whatIf: 'id-token-about-mallory' },
    },
    {
      name: 'aud',
      is: 'whom the ID token is for',
      did: 'Made each ID token good at one site only.',
      stops: 'Signing in elsewhere as those who sign in to a site of hers.',
      without: { whatIf: 'id-token-for-photobook' },
    },
    {
      name: 'nonce',
      is: 'a random value',
      did: 'Tied the ID token to the sign-in for which it was made.',
      stops: 'Passing off an ID token that she stole as the answer to this question.',
      without: { whatIf: 'nonce-of-another-sign-in' },
    },
    {
      name: 'sub',
      is: 'who somebody is at Acme ID',
      did: 'Had to be the same in the ID token and at UserInfo.',
      stops: 'Having Ada greeted as somebody else, by swapping the access token.',
      without: { whatIf: 'userinfo-about-somebody-else' },
    },
    {
      name: '_session',
      is: 'Acme ID’s own cookie',
      did: 'Let Ada type her password once, for two sites.',
      stops: 'Being taken for Ada in a browser that does not have it.',
      without: { whatIf: 'stranger-without-session' },
    },
  ],
  onward: [
    {
      title: 'Now sign out',
      text: 'Ada leaves one site. Is she out of the other one too?',
      to: { flow: 'logout' },
    },
    {
      title: 'Be Mallory',
      text: 'Show Photoprint a real ID token that was made for Photobook.',
      to: { whatIf: 'id-token-for-photobook' },
    },
    {
      title: 'And the photos?',
      text: 'An ID token opens nothing. See how Photoprint gets at what is hers.',
      to: { flow: 'authorization-code' },
    },
    {
      title: 'Read a token',
      text: 'What stands in it, who signed it, and until when it holds.',
      to: { href: '/tokens' },
    },
  ],
}
