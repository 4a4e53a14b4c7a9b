import type { Profile } from '../../lib/jwt/profiles/profile'

const issuer = /^https?:\/\/[^\s/?#]+(?:\/[\w.-]+)*\/realms\/[^\s/?#]+$/

export const keycloakAccess: Profile = {
  id: 'keycloak-access',
  name: 'an access token of Keycloak',
  marks: [
    { part: 'payload', name: 'iss', like: issuer },
    { part: 'payload', name: 'typ', is: ['Bearer'] },
  ],
  rules: [
    'iss is the address of the realm, as the client reached it: another host name gives another issuer.',
    'azp is the client that got it. Keycloak does not put that client into aud.',
    'aud “account” stands there for the roles of every user. For your API, add an audience mapper or client roles.',
    'Roles are in realm_access and resource_access. typ in the payload must be “Bearer”.',
  ],
  keys: '{iss}/protocol/openid-connect/certs',
  lacks: {
    aud: 'Keycloak leaves aud out where neither a client role nor an audience mapper gives one. Add a mapper: azp is only the client.',
  },
  source: {
    title: 'Phase Two, Keycloak audience and Validating Keycloak tokens',
    href: 'https://phasetwo.io/tutorials/clients/audience/',
  },
  read: '2026-11-26',
}
