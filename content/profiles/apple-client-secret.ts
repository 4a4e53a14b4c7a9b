import type { Profile } from '../../lib/jwt/profiles/profile'

export const appleClientSecret: Profile = {
  id: 'apple-client-secret',
  name: 'a client secret for Sign in with Apple',
  marks: [
    { part: 'payload', name: 'aud', is: ['https://appleid.apple.com'] },
    { part: 'payload', name: 'iss', like: /^[A-Z0-9]{10}$/ },
    { part: 'payload', name: 'sub', holds: 'text' },
  ],
  rules: [
    'You sign it yourself, with ES256 and the private key from Apple’s developer site. kid is the id of that key.',
    'iss is your Team ID, and sub your client_id.',
    'exp may lie at most 15,777,000 seconds (six months) ahead.',
    'It is a secret: it belongs on a server, and never in an app or a page.',
  ],
  keys: 'None are published: Apple knows the public half of your key.',
  source: {
    title: 'Apple, Creating a client secret',
    href: 'https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret',
  },
  read: '2026-11-26',
}
