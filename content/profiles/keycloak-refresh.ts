import type { Profile } from '../../lib/jwt/profiles/profile'

const issuer = /^https?:\/\/[^\s/?#]+(?:\/[\w.-]+)*\/realms\/[^\s/?#]+$/

export const keycloakRefresh: Profile = {
  id: 'keycloak-refresh',
  name: 'a refresh token of Keycloak',
  marks: [
    { part: 'payload', name: 'iss', like: issuer },
    { part: 'payload', name: 'typ', is: ['Refresh', 'Offline'] },
  ],
  rules: [
    'It is for Keycloak’s token endpoint alone. An API must not accept it.',
    'It is signed with a secret of the realm (an HMAC): none of the published keys verifies it.',
  ],
  keys: 'None are published: only Keycloak has the secret.',
  source: {
    title: 'Phase Two, Validating Keycloak tokens in any backend',
    href: 'https://phasetwo.io/tutorials/securing-applications/validating-tokens/',
  },
  read: '2026-11-26',
}
