import type { Profile } from '../../lib/jwt/profiles/profile'

export const firebaseCustom: Profile = {
  id: 'firebase-custom',
  name: 'a custom token for Firebase Authentication',
  marks: [
    {
      part: 'payload',
      name: 'aud',
      is: ['https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit'],
    },
    { part: 'payload', name: 'uid', holds: 'text' },
  ],
  rules: [
    'It is no ID token: an app signs in to Firebase with it, and gets an ID token for it.',
    'Your own server signed it, as the service account in iss and sub.',
    'Who has to check who a person is must be given the ID token.',
  ],
  keys: 'https://www.googleapis.com/robot/v1/metadata/x509/{address of the account}: a map of certificates by kid',
  source: {
    title: 'Firebase, Create custom tokens',
    href: 'https://firebase.google.com/docs/auth/admin/create-custom-tokens',
  },
  read: '2026-11-26',
}
