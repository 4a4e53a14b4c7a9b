import type { Profile } from '../../lib/jwt/profiles/profile'

export const salesforceAssertion: Profile = {
  id: 'salesforce-assertion',
  name: 'an assertion for Salesforce’s JWT bearer flow',
  marks: [
    { part: 'payload', name: 'aud', is: ['https://login.salesforce.com', 'https://test.salesforce.com'] },
    { part: 'payload', name: 'iss', holds: 'text' },
    { part: 'payload', name: 'sub', holds: 'text' },
  ],
  rules: [
    'It is no access token: it is swapped for one at Salesforce’s token endpoint.',
    'iss is the consumer key of the connected app, and sub the user name it acts for.',
    'aud is https://login.salesforce.com, or https://test.salesforce.com for a sandbox.',
    'You sign it with RS256. Salesforce has the certificate, uploaded to the connected app.',
  ],
  keys: 'None are published: Salesforce knows the certificate.',
  source: {
    title: 'Salesforce Help, OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration',
    href: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_jwt_flow.htm&type=5',
  },
  read: '2026-11-26',
}
