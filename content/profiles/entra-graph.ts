import type { Profile } from '../../lib/jwt/profiles/profile'

export const entraGraph: Profile = {
  id: 'entra-graph',
  name: 'an access token for Microsoft Graph',
  marks: [
    {
      part: 'payload',
      name: 'iss',
      like: /^https:\/\/(?:sts\.windows\.net\/[0-9a-f-]{36}\/|login\.microsoftonline\.com\/[0-9a-f-]{36}\/v2\.0)$/i,
    },
    {
      part: 'payload',
      name: 'aud',
      is: ['https://graph.microsoft.com', 'https://graph.microsoft.com/', '00000003-0000-0000-c000-000000000000'],
    },
  ],
  rules: [
    'It is for Microsoft Graph alone. Your own API must not accept it, whatever its signature.',
    'Tokens for Microsoft’s own APIs may have a form of their own, which cannot be validated as a JWT.',
    'With a nonce in the header, it is signed over the hash of that nonce: a library finds the signature wrong.',
    'For your own API ask for a token with a scope of your API, such as api://{client id}/{scope}.',
  ],
  keys: 'None that you need: only Microsoft Graph checks it.',
  source: {
    title: 'Microsoft identity platform, Access tokens',
    href: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
  },
  read: '2026-11-26',
}
