import type { Profile } from '../../lib/jwt/profiles/profile'

export const appleId: Profile = {
  id: 'apple-id',
  name: 'an identity token of Sign in with Apple',
  marks: [{ part: 'payload', name: 'iss', is: ['https://appleid.apple.com'] }],
  rules: [
    'aud must be your client_id: the app’s bundle id, or the Services ID on the web.',
    'Where the request had a nonce, the token must have the same.',
    'sub is the same in all apps of one team, and another one in those of another team.',
    'email_verified and is_private_email may be texts or booleans.',
  ],
  keys: 'https://appleid.apple.com/auth/keys',
  source: {
    title: 'Apple, Verifying a user',
    href: 'https://developer.apple.com/documentation/signinwithapplerestapi/verifying_a_user',
  },
  read: '2026-11-26',
}
