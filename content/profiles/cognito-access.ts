import type { Profile } from '../../lib/jwt/profiles/profile'

export const cognitoAccess: Profile = {
  id: 'cognito-access',
  name: 'an access token of Amazon Cognito',
  marks: [
    {
      part: 'payload',
      name: 'iss',
      like: /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/[\w-]+_[0-9A-Za-z]+$/,
    },
    { part: 'payload', name: 'token_use', is: ['access'] },
  ],
  rules: [
    'iss must be the address of your own user pool, letter for letter.',
    'token_use must be “access”: an ID token of the same pool has “id” and the same issuer.',
    'Compare client_id with the id of your app client: it says here what aud says in the ID token.',
    'It is signed with RS256. A pool has two key pairs, so take the key that kid names.',
  ],
  keys: 'https://cognito-idp.{region}.amazonaws.com/{userPoolId}/.well-known/jwks.json',
  lacks: {
    aud: 'Cognito puts the app client into client_id of an access token, and aud only into the ID token. Compare client_id.',
  },
  source: {
    title: 'Amazon Cognito, Verifying a JSON Web Token',
    href: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
  },
  read: '2026-11-26',
}
