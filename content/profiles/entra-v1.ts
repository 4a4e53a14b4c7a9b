import type { Profile } from '../../lib/jwt/profiles/profile'

export const entraV1: Profile = {
  id: 'entra-v1',
  name: 'a token of Microsoft Entra ID (Azure AD), version 1.0',
  marks: [
    { part: 'payload', name: 'iss', like: /^https:\/\/sts\.windows\.net\/[0-9a-f-]{36}\/$/i },
    { part: 'payload', name: 'ver', is: ['1.0'] },
  ],
  rules: [
    'aud may be the client id of your API or its address, such as api://…: it depends on how the client asked.',
    'iss is https://sts.windows.net/{tenant}/ with a slash at the end, even if your authority is the v2.0 one.',
    'The client is in appid. With a person scp lists the scopes, without one roles lists the permissions.',
    'Which version an API gets is its own setting (accessTokenAcceptedVersion), and not the client’s endpoint.',
  ],
  keys: 'The jwks_uri in https://login.microsoftonline.com/{tenant}/.well-known/openid-configuration',
  source: {
    title: 'Microsoft identity platform, Access token claims reference',
    href: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
  },
  read: '2026-11-26',
}
