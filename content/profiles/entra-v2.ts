import type { Profile } from '../../lib/jwt/profiles/profile'

export const entraV2: Profile = {
  id: 'entra-v2',
  name: 'a token of Microsoft Entra ID (Azure AD), version 2.0',
  marks: [
    { part: 'payload', name: 'iss', like: /^https:\/\/login\.microsoftonline\.com\/[0-9a-f-]{36}\/v2\.0$/i },
    { part: 'payload', name: 'ver', is: ['2.0'] },
  ],
  rules: [
    'aud is always a client id here: in an access token that of the API, and never its address api://….',
    'iss names the tenant. Who takes tokens of many tenants has to check that tid and the one in iss are the same.',
    'The client is in azp. With a person scp lists the scopes, without one roles lists the permissions.',
    'sub is another one for each application. Within a tenant, oid stays the same.',
  ],
  keys: 'The jwks_uri in https://login.microsoftonline.com/{tenant}/v2.0/.well-known/openid-configuration',
  source: {
    title: 'Microsoft identity platform, Access token claims reference',
    href: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  },
  read: '2026-11-26',
}
