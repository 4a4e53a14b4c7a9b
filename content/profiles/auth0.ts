import type { Profile } from '../../lib/jwt/profiles/profile'

export const auth0: Profile = {
  id: 'auth0',
  name: 'a token of Auth0',
  marks: [{ part: 'payload', name: 'iss', like: /^https:\/\/[\w-]+(?:\.[\w-]+)?\.auth0\.com\/$/ }],
  rules: [
    'iss ends in a slash. An expected issuer without it does not match.',
    'In an access token aud may be a list: your API’s identifier has to be in it, and /userinfo may be beside it.',
    'The client is in azp, or in client_id where the API chose the profile of RFC 9068.',
    'Look for what is allowed in scope, and in permissions where the API has role-based access control.',
  ],
  keys: 'https://{tenant}.auth0.com/.well-known/jwks.json',
  source: {
    title: 'Auth0, Validate Access Tokens',
    href: 'https://auth0.com/docs/secure/tokens/access-tokens/validate-access-tokens',
  },
  read: '2026-11-26',
}
