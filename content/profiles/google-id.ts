import type { Profile } from '../../lib/jwt/profiles/profile'

export const googleId: Profile = {
  id: 'google-id',
  name: 'an ID token of Google',
  marks: [{ part: 'payload', name: 'iss', is: ['https://accounts.google.com', 'accounts.google.com'] }],
  rules: [
    'iss may be https://accounts.google.com or accounts.google.com: both are right, and nothing else is.',
    'aud must be one of your own client ids. Without that check, a token for somebody else’s app signs in at yours.',
    'For the accounts of one organisation only, check hd: an account outside Google Workspace has none.',
    'Take sub for who it is: an address of mail may change.',
  ],
  keys: 'https://www.googleapis.com/oauth2/v3/certs',
  source: {
    title: 'Google Identity, Verify the Google ID token on your server side',
    href: 'https://developers.google.com/identity/gsi/web/guides/verify-google-id-token',
  },
  read: '2026-11-26',
}
