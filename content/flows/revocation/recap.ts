/** What revocation ends with: it depends on the kind of the access token. */
import type { Recap, RecapPart } from '../../telling'

const thiefGoesOn = {
  settings: { client: 'public', accessToken: 'jwt', revoke: 'access_token' },
  whatIf: 'refresh-after-jwt-revocation',
} as const

const ofJwts: readonly RecapPart[] = [
  {
    name: 'JWT',
    is: 'the kind of the access token',
    did: 'Let the Photo API check it alone. So it never heard that it was called back.',
    stops: 'Nothing here: her copy stayed good after Ada had left.',
    without: { settings: { accessToken: 'opaque', revoke: 'access_token' } },
    when: { accessToken: ['jwt'] },
  },
  {
    name: 'exp',
    is: 'until when the token is good',
    did: 'Ended the access token when nothing else here could.',
    stops: 'Using her copy for ever.',
    without: { flow: 'password', settings: { legacyGrants: 'allowed' }, whatIf: 'password-from-the-log' },
    when: { accessToken: ['jwt'] },
  },
  {
    name: 'refresh_token',
    is: 'not called back here',
    did: 'Stayed good for days, for Photoprint asked to end the access token.',
    stops: 'Nothing: with her copy of it she gets one new token after the other.',
    without: { settings: { accessToken: 'jwt', revoke: 'refresh_token' } },
    when: { accessToken: ['jwt'], revoke: ['access_token'] },
  },
  {
    name: 'revocation',
    is: 'of the refresh token',
    did: 'Ended the permission: no new access tokens can come.',
    stops: 'Fetching new tokens with her copy of the refresh token.',
    without: thiefGoesOn,
    when: { accessToken: ['jwt'], revoke: ['refresh_token'] },
  },
]

const ofOpaqueTokens: readonly RecapPart[] = [
  {
    name: 'revocation',
    is: 'calling a token back',
    did: 'Struck the tokens of this permission from Acme ID’s records.',
    stops: 'Using what she copied before Ada left.',
    without: { settings: { accessToken: 'opaque' }, whatIf: 'unknown-token-revoked' },
    when: { accessToken: ['opaque'] },
  },
  {
    name: 'introspection',
    is: 'the API asks Acme ID about a token',
    did: 'Told the Photo API at once that the token was dead.',
    stops: 'Living on in an API that has not heard of it.',
    without: { settings: { accessToken: 'jwt', revoke: 'access_token' } },
    when: { accessToken: ['opaque'], introspection: ['every-call'] },
  },
  {
    name: 'introspection',
    is: 'the API asks Acme ID about a token',
    did: 'Told the Photo API that the token was dead, as soon as it asked again. It had kept the answer before for ten seconds.',
    stops: 'Living on for longer than an answer is kept.',
    without: { settings: { accessToken: 'opaque', introspection: 'every-call' } },
    when: { accessToken: ['opaque'], introspection: ['kept'] },
  },
]

export const revocationRecap: Recap = {
  title: 'Ada took her permission back. How fast that works depends on the token.',
  parts: [
    ...ofJwts,
    ...ofOpaqueTokens,
    {
      name: 'client_id',
      is: 'who asks to call it back',
      did: 'Named the app that got the token, and no other may call it back.',
      stops: 'Throwing Ada out of Photoprint with an app of her own.',
      without: { whatIf: 'revoked-by-another-client' },
    },
    {
      name: 'client_secret',
      is: 'known to Photoprint and Acme ID',
      did: 'Proved that it was Photoprint itself who asked.',
      stops: 'Ending Ada’s permission in Photoprint’s name.',
      without: { settings: { client: 'public', accessToken: 'opaque' }, whatIf: 'revoked-by-the-thief' },
      when: { client: ['confidential'] },
    },
  ],
  onward: [
    {
      title: 'Be Mallory',
      text: 'Ada has left. Try the copy of the refresh token instead.',
      to: thiefGoesOn,
    },
    {
      title: 'See the race',
      text: 'Everybody is signed out: which kind of token hears of it first?',
      to: { href: '/compare' },
    },
    {
      title: 'Sign out everywhere',
      text: 'One click at one site, and all the others have to hear of it.',
      to: { flow: 'logout' },
    },
    {
      title: 'Read the token',
      text: 'See for yourself where a JWT says until when it is good.',
      to: { href: '/tokens' },
    },
  ],
}
