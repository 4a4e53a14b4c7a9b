import type { Profile } from '../../lib/jwt/profiles/profile'

export const authjs: Profile = {
  id: 'authjs',
  name: 'a session cookie of Auth.js (NextAuth)',
  marks: [
    { part: 'carrier', name: '', like: /^(?:__Secure-|__Host-)?(?:next-auth|authjs)\.session-token(?:\.\d+)?$/ },
    { part: 'header', name: 'alg', is: ['dir'] },
  ],
  rules: [
    'It is encrypted, and for the app that made it alone. An API should be given a token of the identity provider.',
    'The key is not the secret itself, but derived from it by HKDF: the secret pasted as it is does not open it.',
    'In Auth.js 5 the name of the cookie is the salt, so one secret gives another key for each name.',
    'A long one is cut into several cookies, .0, .1 and so on: put them together in this order.',
  ],
  keys: 'None are published: the app has the secret (AUTH_SECRET or NEXTAUTH_SECRET).',
  source: {
    title: 'Auth.js, jwt.ts of @auth/core',
    href: 'https://authjs.dev/reference/core/jwt',
  },
  read: '2026-11-26',
}
