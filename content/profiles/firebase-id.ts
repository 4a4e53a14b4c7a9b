import type { Profile } from '../../lib/jwt/profiles/profile'

export const firebaseId: Profile = {
  id: 'firebase-id',
  name: 'an ID token of Firebase Authentication',
  marks: [{ part: 'payload', name: 'iss', like: /^https:\/\/securetoken\.google\.com\/[a-z0-9][a-z0-9:.-]*$/ }],
  rules: [
    'aud must be the id of your Firebase project, and iss https://securetoken.google.com/ with the same id.',
    'sub must not be empty: it is the person’s uid.',
    'It is signed with RS256. The keys come as certificates, in a map by kid, and change every few hours.',
    'It is no ID token of Google: its issuer and its keys are others.',
  ],
  keys: 'https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com',
  source: {
    title: 'Firebase, Verify ID tokens',
    href: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  },
  read: '2026-11-26',
}
