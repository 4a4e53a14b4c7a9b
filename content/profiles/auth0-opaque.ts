import type { Profile } from '../../lib/jwt/profiles/profile'

export const auth0Opaque: Profile = {
  id: 'auth0-opaque',
  name: 'an access token of Auth0 that was asked for without an audience',
  marks: [
    { part: 'header', name: 'iss', like: /^https:\/\/[\w-]+(?:\.[\w-]+)?\.auth0\.com\/$/ },
    { part: 'header', name: 'alg', is: ['dir'] },
  ],
  rules: [
    'Nobody but Auth0 can open it: it is encrypted with a key that only Auth0 has.',
    'It is good for Auth0’s /userinfo alone, and no API of yours can check it.',
    'For a JWT, ask for a token with audience: the identifier of your API.',
  ],
  keys: 'None are published.',
  source: {
    title: 'Auth0 Community, Why is my access token not a JWT?',
    href: 'https://community.auth0.com/t/why-is-my-access-token-not-a-jwt/31028',
  },
  read: '2026-11-26',
}
