import type { Profile } from '../../lib/jwt/profiles/profile'

export const firebaseSession: Profile = {
  id: 'firebase-session',
  name: 'a session cookie of Firebase Authentication',
  marks: [{ part: 'payload', name: 'iss', like: /^https:\/\/session\.firebase\.google\.com\/[a-z0-9][a-z0-9:.-]*$/ }],
  rules: [
    'It has the claims of an ID token of Firebase, and another issuer and other keys: a check for the one refuses the other.',
    'aud must be the id of your Firebase project, and iss ends in the same id.',
    'It may be good for five minutes to two weeks: look whether it was revoked where that matters.',
  ],
  keys: 'https://www.googleapis.com/identitytoolkit/v3/relyingparty/publicKeys',
  source: {
    title: 'Firebase, Manage session cookies',
    href: 'https://firebase.google.com/docs/auth/admin/manage-cookies',
  },
  read: '2026-11-26',
}
