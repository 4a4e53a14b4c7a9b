import type { Profile } from '../../lib/jwt/profiles/profile'

export const googleAssertion: Profile = {
  id: 'google-assertion',
  name: 'an assertion that a Google service account signed',
  marks: [
    { part: 'payload', name: 'iss', like: /^[^\s@]+@[\w.-]+\.gserviceaccount\.com$/ },
    {
      part: 'payload',
      name: 'aud',
      is: [
        'https://oauth2.googleapis.com/token',
        'https://www.googleapis.com/oauth2/v4/token',
        'https://accounts.google.com/o/oauth2/token',
      ],
    },
  ],
  rules: [
    'It is no access token: it is swapped for one at the token endpoint that aud names.',
    'The service account signed it itself, with the key of its JSON file.',
    'exp may lie at most one hour after iat.',
    'scope says what the access token is to be good for. sub, where it is there, is the person it acts for.',
  ],
  keys: 'https://www.googleapis.com/robot/v1/metadata/x509/{address of the account}: a map of certificates by kid',
  source: {
    title: 'Google Identity, Using OAuth 2.0 for Server to Server Applications',
    href: 'https://developers.google.com/identity/protocols/oauth2/service-account',
  },
  read: '2026-11-26',
}
