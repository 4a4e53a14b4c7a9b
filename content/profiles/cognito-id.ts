import type { Profile } from '../../lib/jwt/profiles/profile'

export const cognitoId: Profile = {
  id: 'cognito-id',
  name: 'an ID token of Amazon Cognito',
  marks: [
    {
      part: 'payload',
      name: 'iss',
      like: /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/[\w-]+_[0-9A-Za-z]+$/,
    },
    { part: 'payload', name: 'token_use', is: ['id'] },
  ],
  rules: [
    'iss must be the address of your own user pool, letter for letter.',
    'aud must be the id of your app client.',
    'token_use must be “id”. An API that wants access tokens must refuse this one.',
    'It is signed with RS256. A pool has two key pairs, so take the key that kid names.',
  ],
  keys: 'https://cognito-idp.{region}.amazonaws.com/{userPoolId}/.well-known/jwks.json',
  source: {
    title: 'Amazon Cognito, Verifying a JSON Web Token',
    href: 'https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html',
  },
  read: '2026-11-26',
}
