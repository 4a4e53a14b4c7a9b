import type { Profile } from '../../lib/jwt/profiles/profile'

export const googleIap: Profile = {
  id: 'google-iap',
  name: 'the signed header of Google’s Identity-Aware Proxy',
  marks: [{ part: 'payload', name: 'iss', is: ['https://cloud.google.com/iap'] }],
  rules: [
    'Take it from x-goog-iap-jwt-assertion. The headers with the person’s name beside it are not signed.',
    'aud must be your own app or backend, such as /projects/{number}/apps/{project}.',
    'It is signed with ES256. Take the key that kid names: the keys change.',
    'It is good for ten minutes at most, and a little more for clocks that differ.',
  ],
  keys: 'https://www.gstatic.com/iap/verify/public_key-jwk',
  source: {
    title: 'Google Cloud, Securing your app with signed headers',
    href: 'https://cloud.google.com/iap/docs/signed-headers-howto',
  },
  read: '2026-11-26',
}
