import type { Profile } from '../../lib/jwt/profiles/profile'

export const supabaseUser: Profile = {
  id: 'supabase-user',
  name: 'an access token of Supabase Auth',
  marks: [{ part: 'payload', name: 'iss', like: /^https:\/\/[a-z0-9-]+\.supabase\.co\/auth\/v1$/ }],
  rules: [
    'iss must be your own project: its address with /auth/v1.',
    'aud is “authenticated” for whoever is signed in. It names no API, so all of a project share it.',
    'role is the Postgres role, and row level security goes by it and by sub.',
    'Older projects sign with one shared secret (HS256). With signing keys it is ES256 or RS256.',
  ],
  keys: 'https://{project}.supabase.co/auth/v1/.well-known/jwks.json, where the project has signing keys',
  source: { title: 'Supabase Docs, JWT Claims Reference', href: 'https://supabase.com/docs/guides/auth/jwt-fields' },
  read: '2026-11-26',
}
